import { connectionError } from '../errors/connection-error.ts'
import { ApiError } from '../errors/errors.ts'
import { requestId } from '../response/request-id.ts'
import type { Outgoing, SendOptions } from './send-options.ts'
import { sendableBody } from './body-sent-once.ts'

const longestChain = 5
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Adds the credential and fetches. Both stay with the base URL: a request elsewhere is refused, and so is a redirect to
 * another origin. A GET is redirected inside the origin up to five times; anything else is not, because a redirect
 * may drop its body or repeat its effect.
 */
export async function authorizedFetch(request: Outgoing, signal: AbortSignal, options: SendOptions): Promise<Response> {
  const { base, label, secrets } = options
  let url = new URL(request.url)
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new TypeError(`${label} would leave ${base.href}. Nothing was sent.`)
  }
  const { key, header, value } = await options.credential()
  secrets.add(key)
  const headers = new Headers(request.headers)
  headers.set(header, value)
  for (let hops = 0; ; hops++) {
    const response = await fetchOnce(url, { ...request, headers }, signal, options)
    const target = redirectTarget(response, url)
    if (target === undefined) return response
    discard(response)
    const mayFollow = request.method === 'GET' || request.method === 'HEAD'
    if (target === 'hidden' || target.origin !== base.origin || !mayFollow || hops >= longestChain) {
      throw refusal(response, target, request.method, options)
    }
    url = target
  }
}

async function fetchOnce(
  url: URL,
  { method, headers, body }: Outgoing,
  signal: AbortSignal,
  options: SendOptions,
): Promise<Response> {
  // Called as a bare function: a browser's fetch refuses to be the method of anything but the window.
  const { fetch, logger, label } = options
  const started = Date.now()
  // The key function may have taken its time, and a custom fetch may not look at the signal.
  signal.throwIfAborted()
  const sendable = sendableBody(method, body)
  let response: Response
  try {
    response = await fetch(url.href, {
      method,
      headers,
      signal,
      // Left to itself, fetch takes X-Api-Key and Idempotency-Key along to another origin.
      redirect: 'manual',
      ...(sendable && { body: sendable }),
    })
    // A custom fetch may resolve to anything; one of another realm is a Response all the same.
    if (!Number.isInteger(response?.status)) throw new TypeError('fetch resolved to something that is no Response')
  } catch (error) {
    signal.throwIfAborted()
    logger?.debug(`${label}: no answer after ${Date.now() - started} ms`)
    throw connectionError(error, options, 'got no answer')
  }
  if (signal.aborted) {
    discard(response)
    throw signal.reason
  }
  logger?.debug(`${label}: ${response.status} after ${Date.now() - started} ms`)
  return response
}

/** Closes the connection of an answer whose body nobody reads. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {})
}

/** Where the answer redirects to, undefined if it does not; browsers hide the target. */
function redirectTarget(response: Response, from: URL): URL | 'hidden' | undefined {
  if (response.type === 'opaqueredirect') return 'hidden'
  // A custom fetch may have followed by itself.
  if (response.redirected && new URL(response.url).origin !== from.origin) return new URL(response.url)
  const location = redirects.has(response.status) ? response.headers.get('location') : null
  if (location === null) return undefined
  return URL.canParse(location, from) ? new URL(location, from) : 'hidden'
}

function refusal(
  response: Response,
  target: URL | 'hidden',
  method: string,
  { base, label, path, secrets }: SendOptions,
): ApiError {
  const where =
    target === 'hidden'
      ? 'to an address that cannot be read here'
      : target.origin === base.origin
        ? `within ${base.origin}; that is followed for GET only, and ${longestChain} times at most`
        : `to ${target.host === '' ? target.protocol : target.origin}; that is never followed, because the API key belongs to ${base.origin}`
  const headers = secrets.scrubHeaders(response.headers)
  // Browsers give the status as 0.
  const status = response.status === 0 ? '' : ` ${response.status},`
  return new ApiError(
    `${label} was answered with${status} a redirect ${secrets.scrubText(where)}. Check the baseUrl option.`,
    {
      status: response.status,
      code: undefined,
      body: undefined,
      headers,
      requestId: requestId(headers),
      method,
      path,
    },
  )
}
