import { expect } from 'chai'
import { ApiError, ConnectionError, TimeoutError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { everythingIn, rejectionOf } from '../rejection.ts'

const path = { id: 'a' }

/** As a caller without types, or one who knows openapi-fetch better than its types. */
const untyped = (init: object) => init as { params: { path: typeof path } }

export const cases: Case[] = [
  {
    name: 'client.http is openapi-fetch: data or error, and the response',
    async run({ createClient, respondWith, seen, key }) {
      const { http } = createClient()
      await respondWith({ body: { id: 'a' } }, { status: 404, body: { message: 'none' } })
      const found = await http.GET('/v1/things/{id}', { params: { path } })
      expect(found.data).to.deep.equal({ id: 'a' })
      expect(found.response.status).to.equal(200)
      const missing = await http.request('get', '/v1/things/{id}', { params: { path } })
      expect(missing.error).to.deep.equal({ message: 'none' })
      expect(missing.response.ok).to.equal(false)
      expect((await seen()).map(({ headers }) => headers['x-api-key'])).to.deep.equal([key, key])
    },
  },
  {
    name: 'every method of openapi-fetch is there, with middleware and without',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: {} })
      for (const middleware of [
        [],
        [(request: Request, next: (request: Request) => Promise<Response>) => next(request)],
      ]) {
        const { http } = createClient({ middleware })
        await http.GET('/v1/things/{id}', { params: { path } })
        await http.PUT('/v1/things/{id}', { params: { path }, body: { a: 1 } })
        await http.PATCH('/v1/things/{id}', { params: { path }, body: { a: 2 } })
        await http.POST('/v1/things', { body: { a: 3 } })
        await http.DELETE('/v1/things/{id}', { params: { path } })
        await http.HEAD('/v1/things/{id}', { params: { path } })
        expect(http.OPTIONS).to.be.a('function')
      }
      const once = ['GET ', 'PUT {"a":1}', 'PATCH {"a":2}', 'POST {"a":3}', 'DELETE ', 'HEAD ']
      expect((await seen()).map(({ method, body }) => `${method} ${body}`)).to.deep.equal([...once, ...once])
    },
  },
  {
    name: 'what would lead around the guards is dropped',
    async run({ createClient, respondWith, seen, otherUrl, id, key }) {
      await respondWith({ body: {} })
      let called = 0
      const init = untyped({
        params: { path },
        baseUrl: `${otherUrl}/${id}`,
        redirect: 'follow',
        method: 'DELETE',
        fetch: async () => {
          called++
          return Response.json({})
        },
        Request: class extends Request {
          constructor() {
            super(otherUrl)
            called++
          }
        },
        middleware: [{ onRequest: () => void called++ }],
        pathSerializer: () => `${otherUrl}/${id}/`,
        querySerializer: () => '/../../x=1#y',
      })
      await createClient().http.GET('/v1/things/{id}', init)
      expect(called).to.equal(0)
      const requests = await seen()
      expect(
        requests.map(({ origin, method, path: to, headers }) => [origin, method, to, headers['x-api-key']]),
      ).to.deep.equal([['main', 'GET', '/v1/things/a?/../../x=1', key]])
    },
  },
  {
    name: 'a body is had in every form that openapi-fetch knows',
    async run({ createClient, respondWith }) {
      const { http } = createClient()
      const body = '{"id":"ä"}'
      const forms = { json: { id: 'ä' }, text: body, blob: body, arrayBuffer: body, stream: body } as const
      for (const headers of [{}, { 'content-length': String(new TextEncoder().encode(body).length) }]) {
        await respondWith({ headers, body })
        for (const [parseAs, expected] of Object.entries(forms)) {
          const { data, response } = await http.GET('/v1/things/{id}', {
            params: { path },
            parseAs: parseAs as keyof typeof forms,
          })
          // What openapi-fetch says of its own responses depends on parseAs, which is not known here.
          const found: unknown = data
          const read =
            found instanceof Blob || found instanceof ArrayBuffer || found instanceof ReadableStream
              ? await new Response(found).text()
              : found
          expect(read).to.deep.equal(expected)
          expect(response.url).to.match(/\/v1\/things\/a$/)
        }
      }
      for (const type of ['image/png', null]) {
        await respondWith({ headers: { 'content-type': type }, body })
        const { data } = await http.GET('/v1/things/{id}', { params: { path }, parseAs: 'blob' })
        expect((data as unknown as Blob).type).to.equal(type ?? '')
      }
      await respondWith({ status: 204, headers: { 'content-type': null } })
      expect((await http.GET('/v1/things/{id}', { params: { path }, parseAs: 'stream' })).data).to.equal(undefined)
    },
  },
  {
    name: 'a 2xx of client.http that is not JSON is an ApiError that quotes no credential',
    async run({ createClient, respondWith, key }) {
      const { http } = createClient()
      for (const body of [key, `<html>${key}</html>`])
        for (const headers of [{}, { 'content-length': String(body.length) }]) {
          await respondWith({ headers, body })
          const error = await rejectionOf(ApiError, http.GET('/v1/things/{id}', { params: { path } }))
          expect(error.message).to.include(
            'GET /v1/things/{id} responded with 200, but the response is not JSON. It starts: ',
          )
          expect(everythingIn(error)).not.to.include(key)
        }
    },
  },
  {
    name: 'client options and headers hold for client.http, and a call’s own win',
    async run({ createClient, respondWith, seen }) {
      const { http, things } = createClient({
        headers: { 'X-Trace': 'client', 'X-Other': 'o', Accept: 'application/vnd.x+json' },
      })
      await respondWith({ body: { data: {} } })
      await http.GET('/v1/things/{id}', { params: { path } })
      await http.GET('/v1/things/{id}', { params: { path, header: { 'x-trace': 'param' } } })
      await http.GET('/v1/things/{id}', {
        params: { path },
        headers: { 'X-TRACE': 'call', 'x-other': null, 'x-number': 5, 'x-list': ['a', 'b'] },
      })
      await http.GET('/v1/things/{id}', { params: { path }, headers: new Headers({ 'x-trace': 'headers' }) })
      await things.get('a')
      await things.get('a', { headers: { 'x-trace': 'method', accept: 'application/json' } })
      const requests = await seen()
      expect(requests.map(({ headers }) => headers['x-trace'])).to.deep.equal([
        'client',
        'param',
        'call',
        'headers',
        'client',
        'method',
      ])
      expect(requests.map(({ headers }) => headers['x-other'])).to.deep.equal(['o', 'o', undefined, 'o', 'o', 'o'])
      expect(requests[2]?.headers).to.include({ 'x-number': '5', 'x-list': 'a, b' })
      expect(requests.slice(4).map(({ headers }) => headers['accept'])).to.deep.equal([
        'application/vnd.x+json',
        'application/json',
      ])
    },
  },
  {
    name: 'client.http has the methods’ timeouts, retries and errors',
    async run({ createClient, respondWith, seen }) {
      const { http } = createClient({ timeout: 600, maxRetries: 1 })
      await respondWith({ delay: 1e9 })
      await rejectionOf(TimeoutError, http.GET('/v1/things/{id}', { params: { path } }))
      await rejectionOf(
        TimeoutError,
        http.GET('/v1/things/{id}', untyped({ params: { path }, timeout: 100, maxRetries: 0 })),
      )
      await respondWith({ raw: '', then: 'reset' })
      await rejectionOf(ConnectionError, http.POST('/v1/things', untyped({ body: {}, maxRetries: 0 })))
      await rejectionOf(TypeError, http.GET('/v1/things/{id}', untyped({ params: { path }, timeout: -1 })))
      await rejectionOf(TypeError, http.GET('/v1/things/{id}', untyped({ params: { path }, signal: 5 })))
      expect(await seen()).to.have.length(4)
    },
  },
  {
    name: 'a null signal is none, as in fetch',
    async run({ createClient, respondWith }) {
      await respondWith({ body: {} })
      expect(
        (await createClient().http.GET('/v1/things/{id}', { params: { path }, signal: null })).response.status,
      ).to.equal(200)
    },
  },
  {
    name: 'a custom fetch gets no this, because a browser’s own would not stand one',
    async run({ createClient }) {
      const seenAs: unknown[] = []
      async function custom(this: unknown): Promise<Response> {
        seenAs.push(this)
        return Response.json({ data: {} })
      }
      await createClient({ fetch: custom }).things.get('a')
      expect(seenAs).to.deep.equal([undefined])
    },
  },
  {
    name: 'several files are several fields of a form',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: { data: {} } })
      const { things } = createClient()
      await things.upload('a', { files: [new Blob(['one']), new Blob(['two'])], list: [1, 2], flag: true })
      await things.upload('a', { title: 'no file' })
      await things.form('a', { title: 'no file' })
      const [files, json, form] = await seen()
      expect(files?.body.match(/; ?name="files"/g)).to.have.length(2)
      expect(files?.body).to.include('[1,2]').and.include('true')
      expect(json?.body).to.equal('{"title":"no file"}')
      expect(form?.headers['content-type']).to.include('multipart/form-data')
    },
  },
  {
    name: 'a body is sent as what it is: with the media type that it has, unless a header says otherwise',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: {} })
      const { http } = createClient()
      const post = http.POST as (path: string, init: object) => Promise<unknown>
      const send = (body: unknown, headers = {}) =>
        post('/v1/things', { body, headers, bodySerializer: (given: unknown) => given })
      const noType = { 'content-type': null }
      await send(new URLSearchParams({ a: 'ä' }), noType)
      await send(new Blob(['plain']), noType)
      await send(new TextEncoder().encode('bytes'), { 'content-type': 'application/octet-stream' })
      await send('<a/>', { 'content-type': 'application/xml' })
      await send('{}')
      expect((await seen()).map(({ body, headers }) => [body, headers['content-type']])).to.deep.equal([
        ['a=%C3%A4', 'application/x-www-form-urlencoded;charset=UTF-8'],
        ['plain', undefined],
        ['bytes', 'application/octet-stream'],
        ['<a/>', 'application/xml'],
        ['{}', 'application/json'],
      ])
    },
  },
  {
    name: 'what no request may be is a wrong argument',
    // Bun and workerd let all of it pass.
    only: ['node', 'deno', 'browser'],
    async run({ createClient, respondWith, seen }) {
      await respondWith({ body: {} })
      const { http } = createClient()
      const request = http.request as (method: string, path: string, init?: object) => Promise<unknown>
      for (const [method, init] of [
        ['trace', {}],
        ['connect', {}],
        ['no method', {}],
        ['get', { body: { a: 1 } }],
        ['head', { body: 'text' }],
      ] as const)
        await rejectionOf(TypeError, request(method, '/v1/things', init))
      expect(await seen()).to.deep.equal([])
    },
  },
]
