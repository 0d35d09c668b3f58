import { TimeoutError } from '../errors/errors.ts'
import { isEventStream } from '../headers/media-type.ts'
import { bytesOf, textOf } from '../values/utf8.ts'
import { AbortScope } from './abort-scope.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import { bodyError } from './body-error.ts'
import type { Deadline } from './deadline.ts'
import { discard } from './discard.ts'
import type { HttpRequest } from './http-request.ts'
import { HttpResponse } from './http-response.ts'
import { isResponse } from './is-response.ts'
import { OpenBody, type UnreadResponse } from './open-body.ts'
import type { SendOptions } from './send-options.ts'

/**
 * Sends a request once. The timeout covers everything from asking for the key to the last byte of the body; of an open body, to the
 * headers: it is then the deadline and the caller's signal that can end it. One abort controller and one timer serve all of that.
 * @throws ConnectionError, TimeoutError, ApiError for a refused redirect, or the reason of the caller's signal
 */
export async function attempt(request: HttpRequest, deadline: Deadline, options: SendOptions): Promise<HttpResponse> {
  const scope = new AbortScope().follow(options.signal).follow(options.left)
  const { signal } = scope
  const stopTimer = startTimer(scope, deadline, options)

  async function fetchAndRead(): Promise<HttpResponse> {
    const received = await throughMiddleware(request, signal, options)
    // A custom fetch or a middleware may not look at the signal.
    if (signal.aborted) {
      discard(received)
      throw signal.reason
    }
    const { ok, headers, statusText } = received
    const head = { url: received.url || request.url, headers, statusText }
    if (isLeftOpen(received, options)) {
      stopTimer()
      scope.after(deadline.left(), () => deadline.error)
      return new HttpResponse(received, head, new OpenBody(received, head, scope, options))
    }
    const bytes = await received.arrayBuffer().catch((error: unknown) => {
      throw bodyError(error, signal, options)
    })
    const { secrets } = options
    if (ok) return new HttpResponse(received, head, bytes)
    // Here, where every later reader gets them from.
    const masked = { ...head, headers: secrets.maskHeaders(headers), statusText: secrets.maskText(statusText) }
    return new HttpResponse(received, masked, bytesOf(secrets.maskBody(textOf(bytes))))
  }

  try {
    // An aborted signal ends the call before the key function or a middleware is asked.
    signal.throwIfAborted()
    const response = await scope.race(fetchAndRead())
    if (!response.open) scope.end()
    return response
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error
    scope.end()
    // Whatever is still under way, an unread body included, ends here.
    scope.abort(reason)
    throw reason
  }
}

/** Whichever comes first: the end of the attempt's time or of the call's. */
function startTimer(scope: AbortScope, deadline: Deadline, { label, timeout }: SendOptions): () => void {
  const left = deadline.left()
  if (left <= timeout) return scope.after(left, () => deadline.error)
  return scope.after(
    timeout,
    () => new TimeoutError(`${label} took longer than its timeout of ${timeout} ms.`, timeout),
  )
}

function isLeftOpen(response: Response, options: SendOptions): response is UnreadResponse {
  const leavesOpen = options.leavesOpen()
  if (!response.ok || response.body === null || leavesOpen === 'none') return false
  // Chromium gives what has no body an empty one, and makes no Response of that.
  if (response.status === 204 || response.status === 205) return false
  return leavesOpen === 'any' || isEventStream(response)
}

async function throughMiddleware(request: HttpRequest, signal: AbortSignal, options: SendOptions): Promise<Response> {
  if (options.middleware.length === 0) return authorizedFetch(request, signal, options)
  const last = async (asked: Request): Promise<Response> => {
    const { method, url, headers } = asked
    // Cloned, so that a middleware may call next() again with the same request.
    const body = await asked.clone().arrayBuffer()
    return authorizedFetch({ method, url, headers: new Headers(headers), body }, signal, options)
  }
  const chain = options.middleware.reduceRight<(asked: Request) => Promise<Response>>(
    (next, middleware) => (asked) => middleware(asked, next),
    last,
  )
  const { method, url, headers, body } = request
  const response: unknown = await chain(new Request(url, { method, headers, ...(body && { body }) }))
  if (isResponse(response)) return response
  throw new TypeError(`A middleware of ${options.label} resolved to something that is no Response.`)
}
