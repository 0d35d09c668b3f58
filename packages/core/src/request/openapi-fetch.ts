/**
 * The only file that knows openapi-fetch. It puts path values, a query, headers and a body together, has the request sent, and makes
 * `data` or `error` of the response. Serve {@link createOpenApiFetch} from something else, and openapi-fetch is gone.
 */
import createClient from 'openapi-fetch'
import type { HttpRequest } from '../send/http-request.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { expandPath, type PathRules } from './path.ts'
import { UnsentRequest } from './unsent-request.ts'

export type { HeadersOptions, ParseAs, QuerySerializer, QuerySerializerOptions } from 'openapi-fetch'

/** What openapi-fetch makes of a response. */
export interface Parsed {
  response: HttpResponse
  /** The body of a 2xx, parsed as asked; undefined when it is empty. */
  data?: unknown
  /** The body of any other response: JSON where it parses, text where it does not, empty where there is none. */
  error?: unknown
}

/** The parts of openapi-fetch's init that are looked at here; the rest goes through. */
export interface Init {
  params?: { path?: object; query?: object; header?: object } | undefined
  headers?: object | undefined
  body?: unknown
  parseAs?: unknown
  [option: string]: unknown
}

/** One request, in the terms of the spec: its path is `/v1/agents/{id}`, whose parameters have rules where the spec knows it. */
export type OpenApiFetch = (
  method: string,
  path: string,
  rules: PathRules | undefined,
  init: Init,
  send: (request: HttpRequest) => Promise<HttpResponse>,
) => Promise<Parsed>

/** @param baseUrl without a trailing slash */
export function createOpenApiFetch(baseUrl: string): OpenApiFetch {
  // Its types know paths only at compile time, where here a path is a string, and take requests and responses for real ones, of
  // which it asks no more than UnsentRequest and HttpResponse have.
  const { request } = createClient({ baseUrl, Request: UnsentRequest as never }) as unknown as {
    request(method: string, path: string, init: object): Promise<Parsed>
  }
  return (method, path, rules, init, send) =>
    request(method, path, {
      ...init,
      // openapi-fetch leaves a template as it is when it gets no path values at all.
      params: { ...init.params, path: init.params?.path ?? {} },
      pathSerializer: (_: string, values: Record<string, unknown>) => baseUrl + expandPath(path, values, rules),
      fetch: async (unsent: UnsentRequest) => send(await unsent.encode()),
    })
}
