import { ApiError } from '../errors/errors.ts'
import { requestId } from '../headers/request-id.ts'
import type { SendOptions } from './send-options.ts'

/** How many redirects of one request are followed. */
export const mostRedirects = 5

const redirects = new Set([301, 302, 303, 307, 308])

/** Where a response redirects to, undefined if it does not; browsers hide the target. */
export function redirectTarget(response: Response, from: URL): URL | 'hidden' | undefined {
  if (response.type === 'opaqueredirect') return 'hidden'
  // A custom fetch may have followed by itself.
  if (response.redirected && new URL(response.url).origin !== from.origin) return new URL(response.url)
  const location = redirects.has(response.status) ? response.headers.get('location') : null
  if (location === null) return undefined
  return URL.canParse(location, from) ? new URL(location, from) : 'hidden'
}

/** The error for a redirect that is not followed. */
export function refusedRedirect(
  response: Response,
  target: URL | 'hidden',
  method: string,
  { base, label, path, secrets }: SendOptions,
): ApiError {
  const where =
    target === 'hidden'
      ? 'to an address that cannot be read here'
      : target.origin === base.origin
        ? `within ${base.origin}; that is followed for GET only, and ${mostRedirects} times at most`
        : `to ${target.host === '' ? target.protocol : target.origin}; that is never followed, because the API key belongs to ${base.origin}`
  const headers = secrets.maskHeaders(response.headers)
  // Browsers give the status as 0.
  const status = response.status === 0 ? '' : ` ${response.status},`
  return new ApiError(
    `${label} responded with${status} a redirect ${secrets.maskText(where)}. Check the baseUrl option.`,
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
