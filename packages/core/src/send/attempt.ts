import { AbortScope } from './abort-scope.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import { TimeoutError } from '../errors/errors.ts'
import { bufferedResponse, isEventStream, streamingResponse } from './read-body.ts'
import type { Outgoing, SendOptions } from './send-options.ts'

/**
 * Sends a request once. The timeout covers everything from asking for the key to the last byte of the body; for an
 * event stream, to its headers; the caller's signal and the deadline can end a stream later, too.
 * @param call aborts when the whole call has taken too long; what it has linked lasts as long as an event stream
 * @throws ConnectionError, TimeoutError, ApiError for a refused redirect, or the reason of the caller's signal
 */
export async function attempt(request: Outgoing, call: AbortScope, options: SendOptions): Promise<Response> {
  const { label, timeout } = options
  const scope = new AbortScope().follow(options.signal).follow(call.signal)
  const stopTimer = scope.after(
    timeout,
    () => new TimeoutError(`${label} took longer than its timeout of ${timeout} ms.`, timeout),
  )
  try {
    // An aborted signal ends the call before the key function or a middleware is asked.
    scope.signal.throwIfAborted()
    const response = await scope.race(throughMiddleware(request, scope.signal, options))
    if (options.streams && isEventStream(response)) {
      stopTimer()
      scope.adopt(call)
      return streamingResponse(response, request, scope, options)
    }
    const buffered = await bufferedResponse(response, request, scope, options)
    scope.end()
    return buffered
  } catch (error) {
    const reason = scope.signal.aborted ? scope.signal.reason : error
    scope.end()
    // Whatever is still under way, an unread body included, ends here.
    scope.abort(reason)
    throw reason
  }
}

function throughMiddleware(request: Outgoing, signal: AbortSignal, options: SendOptions): Promise<Response> {
  if (options.middleware.length === 0) return authorizedFetch(request, signal, options)
  const last = async (asked: Request): Promise<Response> => {
    const { method, url, headers } = asked
    // Cloned, so that a middleware may call next() again with the same request.
    return authorizedFetch({ method, url, headers, body: await asked.clone().arrayBuffer() }, signal, options)
  }
  const chain = options.middleware.reduceRight<(asked: Request) => Promise<Response>>(
    (next, middleware) => (asked) => middleware(asked, next),
    last,
  )
  const { method, url, headers, body } = request
  return chain(new Request(url, { method, headers, ...(body && { body }) }))
}
