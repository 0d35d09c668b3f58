/**
 * The only file that knows openapi-fetch. What the rest of the runtime needs of it: put path values, a query and a body on
 * a `Request`, and parse the `Response`. Serve {@link createTransport} from something else, and openapi-fetch is gone.
 */
import createOpenApiFetch, { type Client } from 'openapi-fetch'
import { checkHeader } from './check-header.ts'
import { expandPath } from './expand-path.ts'
import type { RequestOptions } from './options.ts'

/** openapi-fetch's own API, `http.GET('/v1/agents/{id}', { params: { path: { id } } })`, behind the same guards as the methods. */
export type Http<Paths extends object> = Pick<Client<Paths>, 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'request'>

/** One request, in the terms of the spec. */
export interface HttpRequest {
  method: string
  /** The spec's path: `/v1/agents/{id}`. */
  path: string
  pathValues: Readonly<Record<string, unknown>>
  query: Readonly<Record<string, unknown>>
  headers: Readonly<Record<string, unknown>>
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
  http<Paths extends object>(send: (built: Request, path: string, options: RequestOptions) => Promise<Response>): Http<Paths>
}

export interface TransportOptions {
  /** Without a trailing slash. */
  baseUrl: string
  /** For every request; a call's own win. */
  headers: Readonly<Record<string, string>>
  /** The parameter of a path that takes several segments. */
  tailOf: (path: string) => string | undefined
}

/** The parts of openapi-fetch's init that are looked at here; the rest goes through. */
interface Init extends Omit<RequestOptions, 'headers'> {
  params?: { path?: object; header?: object }
  headers?: object
  [option: string]: unknown
}

export function createTransport({ baseUrl, headers, tailOf }: TransportOptions): Transport {
  // Its generic types know paths only at compile time; here a path is a string.
  const { request } = createOpenApiFetch({ baseUrl }) as unknown as {
    request(method: string, path: string, init: object): Promise<HttpAnswer>
  }

  function guarded(method: string, path: string, init: Init, send: (built: Request) => Promise<Response>): Promise<HttpAnswer> {
    const own = init.headers instanceof Headers ? Object.fromEntries(init.headers) : init.headers
    for (const [name, value] of Object.entries({ ...own, ...init.params?.header })) {
      if (value !== undefined && value !== null) checkHeader(name, value)
    }
    return request(method, path, {
      ...init,
      headers: { ...headers, ...own },
      // openapi-fetch leaves a template as it is when it gets no path values at all.
      params: { ...init.params, path: init.params?.path ?? {} },
      // It is given the whole URL. Only the part that the spec wrote is a template.
      pathSerializer: (url: string, values: Record<string, unknown>) => {
        if (!url.endsWith(path)) throw new TypeError(`${method} ${path} is not a path of this API.`)
        return url.slice(0, url.length - path.length) + expandPath(path, values, tailOf(path))
      },
      fetch: send,
    })
  }

  return {
    async request({ method, path, pathValues, query, headers: own, body, parseAs }, send) {
      return guarded(method, path, { params: { path: pathValues, query } as object, headers: own, body, parseAs }, send)
    },
    http<Paths extends object>(send: (built: Request, path: string, options: RequestOptions) => Promise<Response>) {
      const call = async (method: string, path: string, init: Init = {}) => {
        // Taken out: our own options (a signal would leave a listener on every Request), and what leads around the guards.
        const { signal, timeout, deadline, idleTimeout, maxRetries, idempotencyKey, ...rest } = init
        for (const name of ['baseUrl', 'fetch', 'Request', 'middleware', 'redirect', 'pathSerializer']) delete rest[name]
        return guarded(method, path, rest, (built) =>
          send(built, path, { signal, timeout, deadline, idleTimeout, maxRetries, idempotencyKey }))
      }
      const method = (name: string) => (path: string, init?: Init) => call(name, path, init)
      const http = {
        request: (name: string, path: string, init?: Init) => call(name.toUpperCase(), path, init),
        GET: method('GET'), PUT: method('PUT'), POST: method('POST'), DELETE: method('DELETE'), PATCH: method('PATCH'),
        HEAD: method('HEAD'), OPTIONS: method('OPTIONS'),
      }
      // The same functions with the same arguments as openapi-fetch's, whose types alone know the paths.
      return http as unknown as Http<Paths>
    },
  }
}
