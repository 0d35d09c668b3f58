import { createClient } from '../src/client/create-client.ts'
import type {
  ApiError,
  ApiPromise,
  ClientOptions,
  Http,
  IdempotentRequestOptions,
  Page,
  PagePromise,
  RequestOptions,
  StreamPromise,
  StreamRequestOptions,
} from '../src/index.ts'
import { events } from '../src/methods/events.ts'
import { pages } from '../src/methods/pages.ts'
import type { Platform } from '../src/platform/platform.ts'

/** A platform that has every feature of the real ones. */
export const testPlatform: Platform = {
  name: 'Hostile',
  env: 'HOSTILE',
  baseUrl: 'https://{zone}.hostile.test/api',
  variables: { zone: { default: 'eu1', values: ['eu1', 'us1'] } },
  parameters: ['teamId'],
  auth: { header: 'X-Api-Key' },
  error: { message: ['error', 'message'], code: ['error', 'code'] },
  routes: {
    things: {
      list: { method: 'GET', path: '/v1/things', query: ['q', 'teamId'], list: { style: 'none', items: ['data'] } },
      create: {
        method: 'POST',
        path: '/v1/things',
        query: ['dryRun', 'name'],
        queryAndBody: ['name'],
        required: ['name'],
        body: 'json',
        envelope: ['data'],
        idempotency: 'Idempotency-Key',
      },
      get: { method: 'GET', path: '/v1/things/{id}', envelope: ['data'] },
      update: { method: 'PATCH', path: '/v1/things/{id}', body: 'json', envelope: ['data'] },
      set: { method: 'PUT', path: '/v1/things/{id}', body: 'json', envelope: ['data'] },
      delete: { method: 'DELETE', path: '/v1/things/{id}', result: 'none' },
      start: { method: 'POST', path: '/v1/things/{id}/start', envelope: ['data'] },
      part: { method: 'GET', path: '/v1/things/{id}/parts/{part}', envelope: ['data'] },
      upload: { method: 'POST', path: '/v1/things/{id}/files', body: 'json-or-multipart', envelope: ['data'] },
      form: { method: 'POST', path: '/v1/things/{id}/forms', body: 'multipart', envelope: ['data'] },
    },
    pages: {
      offset: {
        method: 'GET',
        path: '/v1/offset',
        query: ['limit', 'offset'],
        list: {
          style: 'offset',
          items: ['data'],
          parameter: 'offset',
          more: ['pagination', 'hasMore'],
          total: ['pagination', 'total'],
        },
      },
      page: {
        method: 'GET',
        path: '/v1/page',
        query: ['page'],
        list: { style: 'page', items: ['data'], parameter: 'page', total: ['total'] },
      },
      cursor: {
        method: 'GET',
        path: '/v1/cursor',
        query: ['cursor'],
        list: { style: 'cursor', items: ['data'], parameter: 'cursor', next: ['next'] },
      },
      link: {
        method: 'GET',
        path: '/v1/link',
        query: ['cursor', 'size'],
        list: { style: 'link', items: ['data'], parameter: 'cursor', next: ['next_page'] },
      },
      promised: {
        method: 'GET',
        path: '/v1/promised',
        query: ['cursor'],
        list: { style: 'cursor', items: ['data'], parameter: 'cursor', next: ['next'], more: ['more'] },
      },
      bare: { method: 'GET', path: '/v1/bare', list: { style: 'none', items: [] } },
      single: {
        method: 'GET',
        path: '/v1/single',
        list: { style: 'none', items: ['thing'], single: ['id', 'name', 'kind'] },
      },
    },
    events: {
      send: {
        method: 'POST',
        path: '/v1/events',
        body: 'json',
        result: 'events',
        events: { data: 'json', terminal: { data: { type: 'done' } } },
      },
      named: {
        method: 'GET',
        path: '/v1/named',
        result: 'events',
        events: { data: 'json', names: ['step', 'end'], terminal: { event: 'end' } },
      },
      open: { method: 'GET', path: '/v1/open', result: 'events', events: { data: 'json' } },
      text: { method: 'GET', path: '/v1/text', result: 'events', events: { data: 'text' } },
    },
    files: {
      read: { method: 'GET', path: '/v1/files/{path}', multiSegment: 'path', result: 'any' },
      write: { method: 'POST', path: '/v1/files/{path}', multiSegment: 'path', body: 'value', result: 'any' },
      download: { method: 'GET', path: '/v1/downloads/{id}', result: 'bytes' },
    },
    keys: {
      create: {
        method: 'POST',
        path: '/v1/keys',
        required: ['name'],
        body: 'json',
        secretResponse: true,
        envelope: ['key'],
      },
      set: {
        method: 'PUT',
        path: '/v1/keys',
        body: 'json',
        secrets: [['secrets'], ['config', 'token']],
        envelope: ['data'],
      },
    },
    numbers: {
      any: { method: 'GET', path: '/v1/numbers/{n}', pathTypes: { n: ['number'] }, envelope: ['data'] },
      whole: { method: 'GET', path: '/v1/integers/{n}', pathTypes: { n: ['integer'] }, envelope: ['data'] },
      either: { method: 'GET', path: '/v1/either/{n}', pathTypes: { n: ['string', 'integer'] }, envelope: ['data'] },
    },
    wrapped: { method: 'GET', path: '/v1/wrapped', envelope: ['0'] },
  },
}

export interface TestClientOptions extends ClientOptions {
  zone?: 'eu1' | 'us1'
  teamId?: number
}

export interface Thing {
  id: string
}

export interface TestEvent {
  type?: string
  n?: number
}

type Params = Record<string, unknown>
type Errors = ApiError<400 | 404 | 429, { error: { code: string; message: string } }>

/** As the generator would write it. */
export interface TestClient {
  readonly things: {
    list(params?: Params, options?: RequestOptions): PagePromise<Thing, Page<Thing>, Errors>
    create(params: Params, options?: IdempotentRequestOptions): ApiPromise<Thing, Errors>
    get(id: string, options?: RequestOptions): ApiPromise<Thing, Errors>
    update(id: string, params: Params, options?: RequestOptions): ApiPromise<Thing, Errors>
    set(id: string, params: Params, options?: RequestOptions): ApiPromise<Thing, Errors>
    delete(id: string, options?: RequestOptions): ApiPromise<void, Errors>
    start(id: string, options?: RequestOptions): ApiPromise<Thing, Errors>
    part(id: string, part: string, options?: RequestOptions): ApiPromise<Thing, Errors>
    upload(id: string, params: Params, options?: RequestOptions): ApiPromise<Thing, Errors>
    form(id: string, params: Params, options?: RequestOptions): ApiPromise<Thing, Errors>
  }
  readonly pages: {
    offset(params?: Params, options?: RequestOptions): PagePromise<Thing, Page<Thing> & { pagination: object }>
    page(params?: Params, options?: RequestOptions): PagePromise<Thing>
    cursor(params?: Params, options?: RequestOptions): PagePromise<Thing>
    link(params?: Params, options?: RequestOptions): PagePromise<Thing>
    promised(params?: Params, options?: RequestOptions): PagePromise<Thing>
    bare(options?: RequestOptions): PagePromise<Thing>
    single(options?: RequestOptions): PagePromise<Thing>
  }
  readonly events: {
    send(params: Params, options?: StreamRequestOptions): StreamPromise<TestEvent>
    named(options?: StreamRequestOptions): StreamPromise<TestEvent>
    open(options?: StreamRequestOptions): StreamPromise<TestEvent>
    text(options?: StreamRequestOptions): StreamPromise<string>
  }
  readonly files: {
    read(path: string, options?: RequestOptions): ApiPromise<unknown>
    write(path: string, params: { body?: unknown }, options?: RequestOptions): ApiPromise<unknown>
    download(id: string, options?: RequestOptions): ApiPromise<Uint8Array>
  }
  readonly keys: {
    create(params: Params, options?: RequestOptions): ApiPromise<Thing>
    set(params: Params, options?: RequestOptions): ApiPromise<Thing>
  }
  readonly numbers: {
    any(n: number, options?: RequestOptions): ApiPromise<Thing>
    whole(n: number, options?: RequestOptions): ApiPromise<Thing>
    either(n: string | number, options?: RequestOptions): ApiPromise<Thing>
  }
  wrapped(options?: RequestOptions): ApiPromise<Thing>
  readonly http: Http<TestPaths>
}

interface Operation {
  parameters: { query?: Params; header?: Record<string, string>; path?: Params; cookie?: never }
  requestBody?: { content: { 'application/json': unknown } }
  responses: { 200: { content: { 'application/json': Params } }; 404: { content: { 'application/json': Params } } }
}

/** As openapi-typescript would write it, as far as the cases need it. */
export interface TestPaths {
  '/v1/things': { get: Operation; post: Operation }
  '/v1/things/{id}': { get: Operation; put: Operation; delete: Operation; patch: Operation; head: Operation }
  '/v1/files/{path}': { get: Operation }
  '/v1/keys': { put: Operation }
  '/v1/integers/{n}': { get: Operation }
}

export function createTestClient(options: TestClientOptions): TestClient {
  return createClient<TestClient>(testPlatform, [pages, events], options)
}
