import { expect } from 'chai'
import { ApiError, ConnectionError, NotFoundError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { rejectionOf } from '../rejection.ts'

export const cases: Case[] = [
  {
    name: 'a 200 that cannot be read is an ApiError with its status and a short excerpt',
    async run({ createClient, respondWith }) {
      const responses: [headers: Record<string, string | null>, body: string, message: RegExp][] = [
        [
          { 'content-type': 'text/html; charset=utf-8' },
          '<html>Please sign in</html>',
          /responded with 200, but the response is text\/html; charset=utf-8, not JSON\. It starts: <html>Please sign in<\/html>/,
        ],
        [{}, '{"data": {"id":', /is broken JSON\. It starts: \{"data": \{"id":/],
        [{}, '', /has no body\./],
        [{ 'content-type': null }, '{"data":{}}', /is of no type, not JSON/],
        [{ 'content-type': 'text/jsonish' }, '{"data":{}}', /is text\/jsonish, not JSON/],
        [{}, '{"id":"a"}', /has nothing at "data"\. It starts: \{"id":"a"\}/],
        [{}, '"data"', /has nothing at "data"/],
        [{}, `"${'x'.repeat(5_000)}"`, /x…/],
      ]
      for (const [headers, body, message] of responses) {
        await respondWith({ headers: { 'x-request-id': 'req-9', ...headers }, body })
        const error = await rejectionOf(ApiError, createClient().things.get('a'))
        expect(error.constructor).to.equal(ApiError)
        expect(error.status).to.equal(200)
        expect(error.message)
          .to.match(message)
          .and.match(/\(request req-9\)$/)
        expect(error.message.length).to.be.below(400)
      }
    },
  },
  {
    name: 'a read that gets a 204 is an error, a change is done',
    async run({ createClient, respondWith }) {
      await respondWith({ status: 204, headers: { 'content-type': null } })
      const { things, files } = createClient()
      expect((await rejectionOf(ApiError, things.get('a'))).message).to.include('204, but the response has no body')
      expect(await things.set('a', {})).to.equal(undefined)
      expect(await things.delete('a')).to.equal(undefined)
      expect(await files.read('a')).to.equal(undefined)
      expect(await files.download('a')).to.deep.equal(new Uint8Array())
    },
  },
  {
    name: 'JSON by any of its names',
    async run({ createClient, respondWith }) {
      for (const type of [
        'application/json',
        'APPLICATION/JSON; charset=utf-8',
        'application/problem+json',
        'application/vnd.hostile.v1+json;q=1',
      ]) {
        await respondWith({ headers: { 'content-type': type }, body: '\ufeff{"data":{"id":"ä"}}' })
        expect(await createClient().things.get('a')).to.deep.equal({ id: 'ä' })
      }
    },
  },
  {
    name: 'a response of any form is JSON, text or nothing, as it comes',
    async run({ createClient, respondWith, seen }) {
      const { files } = createClient()
      await respondWith({ body: { a: 1 } })
      expect(await files.read('a')).to.deep.equal({ a: 1 })
      await respondWith({ headers: { 'content-type': 'text/plain' }, body: 'hello' })
      expect(await files.read('a')).to.equal('hello')
      for (const type of ['text/plain', 'application/json', null]) {
        await respondWith({ headers: { 'content-type': type } })
        expect(await files.read('a')).to.equal(undefined)
      }
      await respondWith({ body: '{broken' })
      await rejectionOf(ApiError, files.read('a'))
      await respondWith({ body: {} })
      for (const body of ['text', 5, [1], null, undefined, { a: 1 }]) await files.write('a', { body })
      expect((await seen()).slice(6).map(({ body }) => body)).to.deep.equal([
        '"text"',
        '5',
        '[1]',
        'null',
        '',
        '{"a":1}',
      ])
    },
  },
  {
    name: 'bytes arrive as they are',
    async run({ createClient, respondWith }) {
      await respondWith({
        headers: { 'content-type': 'application/octet-stream' },
        pieces: [{ bytes: [0, 255, 128, 13, 10] }],
      })
      expect([...(await createClient().files.download('a'))]).to.deep.equal([0, 255, 128, 13, 10])
    },
  },
  {
    name: 'one resource in an array is taken out of it, and may come without it',
    async run({ createClient, respondWith }) {
      await respondWith({ body: [{ id: 'a' }] })
      expect(await createClient().wrapped()).to.deep.equal({ id: 'a' })
      await respondWith({ body: { id: 'b' } })
      expect(await createClient().wrapped()).to.deep.equal({ id: 'b' })
      await respondWith({ body: [] })
      expect((await rejectionOf(ApiError, createClient().wrapped())).message).to.include('has nothing at "0"')
    },
  },
  {
    name: 'safe() turns errors of the API into results, typed by status, and nothing else',
    async run({ createClient, respondWith }) {
      const { things } = createClient({ maxRetries: 0 })
      await respondWith({ body: { data: { id: 'a' } } })
      expect(await things.get('a').safe()).to.deep.equal({ ok: true, data: { id: 'a' } })
      await respondWith({ status: 404, body: { error: { code: 'gone', message: 'Gone' } } })
      const result = await things.get('a').safe()
      // The compiler has a say here: a declared status has the declared body.
      if (result.ok || result.error.status !== 404) throw new Error('Not the 404.')
      const code: string = result.error.body.error.code
      expect(code).to.equal('gone')
      await respondWith({ raw: '', then: 'reset' })
      const lost = await things.get('a').safe()
      expect(!lost.ok && lost.error).to.be.instanceOf(ConnectionError)
      expect(!lost.ok && lost.error.status).to.equal(undefined)
      await rejectionOf(TypeError, things.get('..').safe())
    },
  },
  {
    name: 'withResponse() adds status, headers, address and rate limit',
    async run({ createClient, respondWith, url, id }) {
      const reset = Math.floor(Date.now() / 1000) + 60
      await respondWith({
        headers: { 'x-ratelimit-limit': '120', 'x-ratelimit-remaining': '119', 'x-ratelimit-reset': String(reset) },
        body: { data: { id: 'a' } },
      })
      const { data, response, rateLimit } = await createClient().things.get('a').withResponse()
      expect(data).to.deep.equal({ id: 'a' })
      expect(response.status).to.equal(200)
      expect(response.url).to.equal(`${url}/${id}/v1/things/a`)
      expect(rateLimit).to.deep.equal({ limit: 120, remaining: 119, reset: new Date(reset * 1000) })
      await respondWith({ body: { data: {} } })
      expect((await createClient().things.get('a').withResponse()).rateLimit).to.equal(undefined)
      await respondWith({ status: 404 })
      await rejectionOf(NotFoundError, createClient().things.get('a').withResponse())
    },
  },
  {
    name: 'a call is a promise: await, then, catch, finally, all, race and resolve',
    async run({ createClient, respondWith }) {
      const { things } = createClient({ maxRetries: 0 })
      await respondWith({ body: { data: { id: 'a' } } })
      const call = things.get('a')
      expect(call).to.be.instanceOf(Promise)
      let settled = 0
      expect(await call.finally(() => settled++)).to.deep.equal({ id: 'a' })
      expect(await call.then(({ id }) => id)).to.equal('a')
      expect(await call.catch(() => 'never')).to.deep.equal({ id: 'a' })
      expect(await Promise.all([call, things.get('b'), 5])).to.deep.equal([{ id: 'a' }, { id: 'a' }, 5])
      expect(await Promise.race([call, new Promise(() => {})])).to.deep.equal({ id: 'a' })
      expect(await Promise.resolve(call)).to.deep.equal({ id: 'a' })
      expect((async () => call)()).to.be.instanceOf(Promise)
      expect(call.then(String).constructor).to.equal(Promise)
      await respondWith({ status: 404 })
      const failing = things.get('a')
      expect(await failing.catch((error) => error.status)).to.equal(404)
      expect(await failing.then(null, (error) => error.status)).to.equal(404)
      await rejectionOf(
        NotFoundError,
        failing.finally(() => settled++),
      )
      expect((await Promise.allSettled([failing, failing]))[0]?.status).to.equal('rejected')
      expect(settled).to.equal(2)
    },
  },
  {
    name: 'methods never throw synchronously, and safe() or withResponse() alone leave no unhandled rejection',
    async run({ createClient, respondWith }) {
      await respondWith({ status: 404 })
      const { things, pages, events, http } = createClient()
      // Every one of these would throw here, or be reported by the runtime, if it did not hold.
      const calls = [
        () => things.get('..').safe(),
        () => things.get('a').safe(),
        () => things.get('a').withResponse(),
        () => pages.cursor().safe(),
        () => events.open().safe(),
        () => http.GET('/v1/things/{id}', { params: { path: { id: '..' } } }),
      ]
      const settled = await Promise.allSettled(calls.map((call) => call()))
      expect(settled.map(({ status }) => status)).to.deep.equal([
        'rejected',
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
        'rejected',
      ])
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  },
]
