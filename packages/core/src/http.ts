/**
 * The only file that knows openapi-fetch. To replace it, serve the two exports below from something else; what they
 * need of it is: put query parameters and a body on a request, and parse the answer.
 */
import createOpenApiFetch, { type Client } from 'openapi-fetch'
import { checkHeader } from './check-header.ts'
import { expandPath } from './expand-path.ts'
import type { RequestOptions } from './options.ts'

/** openapi-fetch's own API, `http.GET('/v1/agents/{id}', { params: { path: { id } } })`, behind the same guards as the methods. */
export type Http<Paths extends object> = Pick<Client<Paths>, 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'request'>

/** What the rest of the runtime asks for. */
export interface HttpRequest {
  method: string
  path: string
  pathValues: Readonly<Record<string, unknown>>
  query: Readonly<Record<string, unknown>>
  headers: Readonly<Record<string, string>>
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

/** Sends what openapi-fetch has built; `path` is the spec's. */
export type SendRequest = (request: Request, path: string, options: RequestOptions) => Promise<Response>

/** openapi-fetch's init, of which these parts are taken out before it sees the rest. */
interface Init extends RequestOptions {
  params?: { path?: Record<string, unknown>; header?: Record<string, unknown> }
  [option: string]: unknown
}

export interface HttpOptions {
  baseUrl: string
  /** For every request; a call's own win. */
  headers: Readonly<Record<string, string>>
  send: SendRequest
  /** The parameter of a path that takes several segments. */
  tailOf: (path: string) => string | undefined
}

export function createHttp<Paths extends object>({ baseUrl, headers, send, tailOf }: HttpOptions): Http<Paths> {
  const client = createOpenApiFetch<Record<string, never>>({ baseUrl })

  const request = async (method: string, path: string, init: Init = {}) => {
    // Options that would lead around the guards are dropped; the caller's signal would leave a listener on every Request.
    const { signal, timeout, deadline, idleTimeout, maxRetries, idempotencyKey, baseUrl: _, fetch: __, middleware: ___, ...rest } = init
    for (const [name, value] of Object.entries({ ...rest.headers, ...rest.params?.header })) {
      if (value !== undefined && value !== null) checkHeader(name, value)
    }
    return (client.request as (method: string, path: string, init: object) => Promise<HttpAnswer>)(method, path, {
      ...rest,
      headers: { ...headers, ...rest.headers },
      // openapi-fetch leaves a template as it is when it gets no path values at all.
      params: { ...rest.params, path: rest.params?.path ?? {} },
      pathSerializer: (url: string, values: Record<string, unknown>) => serializePath(url, path, values),
      fetch: (built: Request) => send(built, path, { signal, timeout, deadline, idleTimeout, maxRetries, idempotencyKey }),
    })
  }

  function serializePath(url: string, path: string, values: Record<string, unknown>): string {
    return url.slice(0, url.length - path.length) + expandPath(path, values, tailOf(path))
  }

  const method = (name: string) => (path: string, init?: Init) => request(name, path, init)
  const http = {
    request: (name: string, path: string, init?: Init) => request(name.toUpperCase(), path, init),
    GET: method('GET'), PUT: method('PUT'), POST: method('POST'), DELETE: method('DELETE'), PATCH: method('PATCH'),
    HEAD: method('HEAD'), OPTIONS: method('OPTIONS'),
  }
  // The functions above are openapi-fetch's with the same arguments; only its types know the paths.
  return http as unknown as Http<Paths>
}
