import { connectionError } from '../errors/connection-error.ts'
import { bodySentOnce } from './body-sent-once.ts'
import { discard } from './discard.ts'
import type { HttpRequest } from './http-request.ts'
import { isResponse } from './is-response.ts'
import { mostRedirects, redirectTarget, refusedRedirect } from './redirect.ts'
import type { SendOptions } from './send-options.ts'

/**
 * Adds the credential and fetches. Both stay with the base URL: a request elsewhere is refused, and so is a redirect to
 * another origin. A GET is redirected inside the origin up to five times; anything else is not, because a redirect
 * may drop its body or repeat its effect.
 */
export async function authorizedFetch(
  request: HttpRequest,
  signal: AbortSignal,
  options: SendOptions,
): Promise<Response> {
  const { base, label, secrets } = options
  let url = new URL(request.url)
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new TypeError(`${label} would leave ${base.href}. Nothing was sent.`)
  }
  const { key, header, value } = await options.credential()
  secrets.add(key)
  request.headers.set(header, value)
  for (let hops = 0; ; hops++) {
    const response = await fetchOnce(url, request, signal, options)
    const target = redirectTarget(response, url)
    if (target === undefined) return response
    discard(response)
    const mayFollow = request.method === 'GET' || request.method === 'HEAD'
    if (target === 'hidden' || target.origin !== base.origin || !mayFollow || hops >= mostRedirects) {
      throw refusedRedirect(response, target, request.method, options)
    }
    url = target
  }
}

async function fetchOnce(
  url: URL,
  { method, headers, body }: HttpRequest,
  signal: AbortSignal,
  options: SendOptions,
): Promise<Response> {
  // Called as a bare function: a browser's fetch refuses to be the method of anything but the window.
  const { fetch, logger, label } = options
  const started = Date.now()
  // The key function may have taken its time, and a custom fetch may not look at the signal.
  signal.throwIfAborted()
  const sent = bodySentOnce(method, body)
  let response: Response
  try {
    response = await fetch(url.href, {
      method,
      headers,
      signal,
      // Left to itself, fetch takes X-Api-Key and Idempotency-Key along to another origin.
      redirect: 'manual',
      ...(sent && { body: sent }),
    })
    if (!isResponse(response)) throw new TypeError('fetch resolved to something that is no Response')
  } catch (error) {
    signal.throwIfAborted()
    logger?.debug(`${label}: no response after ${Date.now() - started} ms`)
    throw connectionError(error, options, 'got no response')
  }
  logger?.debug(`${label}: ${response.status} after ${Date.now() - started} ms`)
  return response
}
