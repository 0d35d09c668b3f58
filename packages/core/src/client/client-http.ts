import { prepareCall } from '../call/call.ts'
import type { ClientSettings } from '../call/client-settings.ts'
import { exchange } from '../call/exchange.ts'
import { checkHeaders } from '../headers/check-headers.ts'
import { lowerCaseNames } from '../headers/lower-case-names.ts'
import { requestOptions } from '../options/check-options.ts'
import type { AnyRequestOptions } from '../options/options.ts'
import type { Http } from '../request/http.ts'
import type { Init } from '../request/openapi-fetch.ts'
import { checkTemplate } from '../request/path-template.ts'

/** openapi-fetch's init, with our own options among it. */
interface HttpInit extends Init, Omit<AnyRequestOptions, 'headers' | 'signal'> {
  signal?: AbortSignal | null | undefined
}

/** What of the init is not for openapi-fetch: our own options, and what leads around the guards. */
const withheld = [
  ...Object.keys(requestOptions),
  'baseUrl',
  'fetch',
  'Request',
  'middleware',
  'redirect',
  'pathSerializer',
]

/** `client.http`: the same functions with the same arguments as openapi-fetch's, which go the same way as the methods' calls. */
export function clientHttp(client: ClientSettings): Http<object> {
  const { header: authHeader } = client.platform.auth

  async function request(method: string, path: string, init: HttpInit = {}) {
    const rest: Init = { ...init }
    for (const name of withheld) delete rest[name]
    checkTemplate(path)
    const given = init.headers
    const own = given instanceof Headers || Array.isArray(given) ? Object.fromEntries(given) : { ...given }
    for (const headers of [own, init.params?.header ?? {}]) checkHeaders(asText(headers), authHeader)
    const route = client.routeOf(method, path)
    const call = prepareCall(client, {
      name: `${method} ${path}`,
      method,
      path,
      route,
      // Of the path, where the spec has no such method on it.
      pathRules: route ?? client.routeOf('', path),
      body: init.body,
      // A null signal is none, as in fetch.
      options: { ...init, headers: undefined, signal: init.signal ?? undefined },
      left: undefined,
      leavesOpen: () => (init.parseAs === 'stream' ? 'any' : 'none'),
    })
    const headers = { ...client.headers, ...lowerCaseNames(own) }
    const parsed = await exchange(call, { ...rest, headers })
    return { ...parsed, response: parsed.response.toHead() }
  }

  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'].map((name) => [
    name,
    (path: string, init?: HttpInit) => request(name, path, init),
  ])
  const http: unknown = {
    ...Object.fromEntries(methods),
    request: (name: string, path: string, init?: HttpInit) => request(name.toUpperCase(), path, init),
  }
  // openapi-fetch's types alone know the paths.
  return http as Http<object>
}

/** Headers as openapi-fetch takes them, made comparable: null takes a header away, lists are joined, numbers are written out. */
function asText(headers: object): Record<string, unknown> {
  const text = (value: unknown): unknown =>
    value === null || Array.isArray(value) || typeof value === 'number' || typeof value === 'boolean'
      ? [value].join()
      : value
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(value)]))
}
