import type { Outgoing } from './attempt.ts'
import { connectionError } from './connection-error.ts'
import { ApiError } from './errors.ts'
import type { SendOptions } from './send.ts'

const longestChain = 5
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Adds the credential and fetches. Both stay with the base URL: a request elsewhere is refused, and so is a redirect to
 * another origin. A GET is redirected inside the origin up to five times; anything else is not, because a redirect
 * may drop its body or repeat its effect.
 */
export async function authorizedFetch(request: Outgoing, signal: AbortSignal, options: SendOptions): Promise<Response> {
  const { base, logger, label, secrets } = options
  let url = new URL(request.url)
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new TypeError(`${label} would leave ${base.href}. Nothing was sent.`)
  }
  const { key, header, value } = await options.credential()
  secrets.add(key)
  const headers = new Headers(request.headers)
  headers.set(header, value)
  for (let hops = 0; ; hops++) {
    const started = Date.now()
    const response = await options
      .fetch(url.href, {
        method: request.method,
        headers,
        signal,
        // Left to itself, fetch takes X-Api-Key and Idempotency-Key along to another origin.
        redirect: 'manual',
        ...(request.body?.byteLength && { body: request.body }),
      })
      .catch((error: unknown) => {
        throw signal.aborted ? signal.reason : connectionError(error, options)
      })
    logger?.debug(`${label}: ${response.status} after ${Date.now() - started} ms`)
    const target = redirectTarget(response, url)
    if (target === undefined) return response
    void response.body?.cancel()
    const mayFollow = request.method === 'GET' || request.method === 'HEAD'
    if (target === 'hidden' || target.origin !== base.origin || !mayFollow || hops >= longestChain) {
      throw refusal(response, target, request.method, options)
    }
    url = target
  }
}

/** Where the answer redirects to, undefined if it does not; browsers hide the target. */
function redirectTarget(response: Response, from: URL): URL | 'hidden' | undefined {
  if (response.type === 'opaqueredirect') return 'hidden'
  if (redirects.has(response.status)) {
    const location = response.headers.get('location')
    return location === null ? undefined : URL.canParse(location, from) ? new URL(location, from) : 'hidden'
  }
  // A custom fetch may have followed by itself.
  return response.redirected && new URL(response.url).origin !== from.origin ? new URL(response.url) : undefined
}

function refusal(response: Response, target: URL | 'hidden', method: string, { base, label, path, secrets }: SendOptions): ApiError {
  const reason =
    target === 'hidden'
      ? 'to an address that it does not disclose'
      : target.origin === base.origin
        ? `within ${base.origin}; that is followed for GET only, and ${longestChain} times at most`
        : `to ${target.origin}; that is never followed, because the API key belongs to ${base.origin}`
  return new ApiError(`${label} answered ${response.status}, a redirect ${secrets.scrub(reason)}. Check the baseUrl option.`, {
    status: response.status, code: undefined, body: undefined, headers: secrets.scrubHeaders(response.headers),
    requestId: undefined, method, path,
  })
}
