/**
 * The only file that knows openapi-fetch. What the rest of the runtime needs of it: put path values, a query and a body on
 * a `Request`, and parse the `Response`. Serve {@link createTransport} from something else, and openapi-fetch is gone.
 */
import createOpenApiFetch, { type Client } from 'openapi-fetch'
import { checkHeaders } from '../options/check-headers.ts'
import { checkTemplate } from './check-template.ts'
import { defined } from '../values/defined.ts'
import { expandPath } from './path.ts'
import type { AnyRequestOptions } from '../options/options.ts'
import type { Route } from '../platform/platform.ts'

/** openapi-fetch's own API, `http.GET('/v1/agents/{id}', { params: { path: { id } } })`, behind the same guards as the methods. */
export type Http<Paths extends object> = Pick<
  Client<Paths>,
  'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'request'
>

/** One request, in the terms of the spec. */
export interface HttpRequest {
  method: string
  /** The spec's path: `/v1/agents/{id}`. */
  path: string
  pathValues: Readonly<Record<string, unknown>>
  query: Readonly<Record<string, unknown>>
  headers: Headers
  body: unknown
  parseAs: 'text' | 'arrayBuffer' | 'stream'
}

export interface HttpAnswer {
  response: Response
  /** The body of a 2xx, parsed as asked; undefined when it is empty. */
  data: string | ArrayBuffer | ReadableStream<Uint8Array> | null | undefined
  /** The body of any other answer: JSON where it parses, text where it does not, empty where there is none. */
  error: unknown
}

export interface Transport {
  /** For the methods. */
  request(request: HttpRequest, send: (built: Request) => Promise<Response>): Promise<HttpAnswer>
  /** For users, as `client.http`. */
  http<Paths extends object>(send: (built: Request, call: HttpCall) => Promise<Response>): Http<Paths>
}

/** One call of a user on `client.http`. */
export interface HttpCall {
  path: string
  /** Before it is serialised. */
  body: unknown
  /** The body is wanted as it arrives. */
  streams: boolean
  options: AnyRequestOptions
}

export interface TransportOptions {
  /** Without a trailing slash. */
  baseUrl: string
  /** For every request of `client.http`; a call's own win. */
  headers: Readonly<Record<string, string>>
  /** Header of the credential, which no call may set. */
  authHeader: string
  /** What the spec says of a path's parameters, where it knows the path. */
  rulesOf: (method: string, path: string) => Pick<Route, 'tail' | 'pathTypes'> | undefined
}

/** The parts of openapi-fetch's init that are looked at here; the rest goes through. */
interface Init extends Omit<AnyRequestOptions, 'headers'> {
  params?: { path?: object; header?: object }
  headers?: object
  [option: string]: unknown
}

export function createTransport({ baseUrl, headers, authHeader, rulesOf }: TransportOptions): Transport {
  // Its generic types know paths only at compile time; here a path is a string.
  const { request } = createOpenApiFetch({ baseUrl }) as unknown as {
    request(method: string, path: string, init: object): Promise<HttpAnswer>
  }

  function guarded(
    method: string,
    path: string,
    init: Init,
    send: (built: Request) => Promise<Response>,
  ): Promise<HttpAnswer> {
    return request(method, path, {
      ...init,
      // openapi-fetch leaves a template as it is when it gets no path values at all.
      params: { ...init.params, path: init.params?.path ?? {} },
      pathSerializer: (_: string, values: Record<string, unknown>) =>
        baseUrl + expandPath(path, values, rulesOf(method, path)),
      fetch: send,
    })
  }

  return {
    async request({ method, path, pathValues, query, headers: own, body, parseAs }, send) {
      return guarded(method, path, { params: { path: pathValues, query } as object, headers: own, body, parseAs }, send)
    },
    http<Paths extends object>(send: (built: Request, call: HttpCall) => Promise<Response>) {
      const call = async (method: string, path: string, init: Init = {}) => {
        // Taken out: our own options (a signal would leave a listener on every Request), and what leads around the guards.
        const { signal, timeout, deadline, idleTimeout, readTimeout, maxRetries, idempotencyKey, ...rest } = init
        for (const name of ['baseUrl', 'fetch', 'Request', 'middleware', 'redirect', 'pathSerializer'])
          delete rest[name]
        checkTemplate(path)
        const given = init.headers
        const own = given instanceof Headers || Array.isArray(given) ? Object.fromEntries(given) : { ...given }
        checkHeaders(textual(own), authHeader)
        checkHeaders(textual(init.params?.header), authHeader)
        const limits = { timeout, deadline, idleTimeout, readTimeout }
        const options = { signal: signal ?? undefined, ...limits, maxRetries, idempotencyKey }
        return guarded(method, path, { ...rest, headers: { ...headers, ...defined(own) } }, (built) =>
          send(built, { path, body: init['body'], streams: init['parseAs'] === 'stream', options }),
        )
      }
      const method = (name: string) => (path: string, init?: Init) => call(name, path, init)
      const http = {
        request: (name: string, path: string, init?: Init) => call(name.toUpperCase(), path, init),
        GET: method('GET'),
        PUT: method('PUT'),
        POST: method('POST'),
        DELETE: method('DELETE'),
        PATCH: method('PATCH'),
        HEAD: method('HEAD'),
        OPTIONS: method('OPTIONS'),
      }
      // The same functions with the same arguments as openapi-fetch's, whose types alone know the paths.
      return http as unknown as Http<Paths>
    },
  }
}

/** Headers as openapi-fetch takes them, made comparable: null takes a header away, lists are joined, numbers are written out. */
function textual(headers: object | undefined): Record<string, unknown> {
  const entries = Object.entries(headers ?? {}).map(([name, value]: [string, unknown]) => [name, text(value)] as const)
  return Object.fromEntries(entries)
}

function text(value: unknown): unknown {
  if (value === null) return ''
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
}
