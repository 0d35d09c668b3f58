import { expect } from 'chai'
import {
  AgentClientError,
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  StreamError,
  TimeoutError,
} from '../../src/index.ts'
import type { Case } from '../case.ts'
import { everythingIn, rejection, rejectionOf } from '../rejection.ts'

const classes = {
  400: BadRequestError,
  401: AuthenticationError,
  402: ApiError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  418: ApiError,
  422: BadRequestError,
  429: RateLimitError,
  500: ServerError,
  503: ServerError,
  599: ServerError,
}

export const cases: Case[] = [
  ...Object.entries(classes).map(([status, Class]): Case => ({
    name: `${status} is a ${Class.kind} with everything that is known`,
    async run({ createClient, respondWith }) {
      const body = { error: { code: 'odd_state', message: 'The thing is odd' } }
      await respondWith({ status: Number(status), headers: { 'x-request-id': 'req-7' }, body })
      const error = await rejectionOf(ApiError, createClient({ maxRetries: 0 }).things.start('a'))
      expect(error).to.be.instanceOf(Class).and.instanceOf(AgentClientError).and.instanceOf(Error)
      expect(error.constructor).to.equal(Class)
      expect(error).to.include({
        name: Class.kind,
        status: Number(status),
        code: 'odd_state',
        requestId: 'req-7',
        method: 'POST',
        path: '/v1/things/{id}/start',
      })
      expect(error.body).to.deep.equal(body)
      expect(error.headers.get('x-request-id')).to.equal('req-7')
      expect(error.message)
        .to.include(`POST /v1/things/{id}/start responded with ${status}: odd_state – The thing is odd.`)
        .and.include('(request req-7)')
      if (status !== '401') expect(error.message).to.not.include('Check')
    },
  })),
  {
    name: 'messages say what to do where that is known',
    async run({ createClient, respondWith }) {
      const { things } = createClient({ maxRetries: 0 })
      await respondWith({ status: 401 })
      expect((await rejection(things.get('a'))).message).to.equal(
        'GET /v1/things/{id} responded with 401. Check the apiKey option or HOSTILE_API_KEY.',
      )
      await respondWith({ status: 429, headers: { 'retry-after': '7' } })
      expect((await rejection(things.get('a'))).message).to.equal(
        'GET /v1/things/{id} responded with 429. Try again in 7 s.',
      )
    },
  },
  {
    name: 'error bodies in any form',
    async run({ createClient, respondWith }) {
      const bodies: [body: string, decoded: unknown, message: RegExp][] = [
        ['', undefined, /responded with 400\.$/],
        [
          '<html>\n  <h1>Bad\tGateway</h1></html>',
          '<html>\n  <h1>Bad\tGateway</h1></html>',
          /responded with 400: <html> <h1>Bad Gateway<\/h1><\/html>\.$/,
        ],
        ['{"error": "broken', '{"error": "broken', /: \{"error": "broken\.$/],
        ['{"error":{"code":42,"message":null}}', { error: { code: 42, message: null } }, /: 42\.$/],
        // Of a shape that the spec does not know.
        [
          '{"error":{"code":{"a":1},"message":["x"]}}',
          { error: { code: { a: 1 }, message: ['x'] } },
          /responded with 400: \{"error":\{"code":\{"a":1\},"message":\["x"\]\}\}\.$/,
        ],
        ['{ "error":\n"text" }', { error: 'text' }, /responded with 400: \{"error":"text"\}\.$/],
        [
          '{"detail":"No seats left."}',
          { detail: 'No seats left.' },
          /responded with 400: \{"detail":"No seats left\."\}\.$/,
        ],
        [JSON.stringify(['x'.repeat(5_000)]), ['x'.repeat(5_000)], /responded with 400: \["x{198}…\.$/],
        ['null', null, /responded with 400: null\.$/],
        ['[1]', [1], /responded with 400: \[1\]\.$/],
        ['5', 5, /responded with 400: 5\.$/],
        ['"plain"', 'plain', /: plain\.$/],
        [
          JSON.stringify({ error: { message: 'x'.repeat(5_000) } }),
          { error: { message: 'x'.repeat(5_000) } },
          /^.{200,300}…\.$/,
        ],
      ]
      for (const [body, decoded, message] of bodies) {
        await respondWith({ status: 400, headers: { 'content-type': null }, body })
        const error = await rejectionOf(BadRequestError, createClient().things.get('a'))
        expect(error.body).to.deep.equal(decoded)
        expect(error.message).to.match(message)
      }
    },
  },
  {
    name: 'a message that has ended gets no second full stop',
    async run({ createClient, respondWith }) {
      const { things } = createClient({ maxRetries: 0 })
      for (const [message, end] of [
        ['Not now.', ': Not now.'],
        ['Who are you?', ': Who are you?'],
        ['Stop!', ': Stop!'],
        ['Not now', ': Not now.'],
        ['Wait (2 s)', ': Wait (2 s).'],
        ['v1.2', ': v1.2.'],
      ] as const) {
        await respondWith({ status: 401, headers: { 'x-request-id': 'r' }, body: { error: { message } } })
        expect((await rejection(things.get('a'))).message).to.equal(
          `GET /v1/things/{id} responded with 401${end} Check the apiKey option or HOSTILE_API_KEY. (request r)`,
        )
      }
      const failing = createClient({ maxRetries: 0, fetch: () => Promise.reject(new Error('No route.')) })
      expect((await rejection(failing.things.get('a'))).message).to.equal(
        'GET /v1/things/{id} got no response: No route.',
      )
    },
  },
  {
    name: 'a body that is deeper than the stack is an error like any other, out of safe(), too',
    async run({ createClient, respondWith }) {
      const { things } = createClient({ maxRetries: 0 })
      const deep = '['.repeat(200_000) + ']'.repeat(200_000)
      for (const [status, Class] of [
        [400, BadRequestError],
        [200, ApiError],
      ] as const) {
        await respondWith({ status, body: `{"deep":${deep}}` })
        const result = await things.get('a').safe()
        expect(!result.ok && result.error).to.be.instanceOf(Class)
        expect(JSON.stringify(result).length).to.be.below(10_000)
      }
    },
  },
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
    name: 'a status that HTTP does not know is an error like any other',
    // Deno and browsers refuse such a response as a whole, workerd may.
    only: ['node', 'bun'],
    async run({ createClient, respondWith }) {
      await respondWith({ status: 999, body: { error: { code: 'denied', message: 'Request denied' } } })
      const error = await rejectionOf(ServerError, createClient({ maxRetries: 0 }).things.get('a'))
      expect(error.status).to.equal(999)
      expect(error.message).to.include('responded with 999: denied')
      const { response } = await createClient({ maxRetries: 0 }).http.GET('/v1/things/{id}', {
        params: { path: { id: 'a' } },
      })
      expect([response.status, response.ok]).to.deep.equal([999, false])
    },
  },
  {
    name: 'errors are recognised without instanceof and across copies of the module',
    async run({ createClient, respondWith }) {
      await respondWith({ status: 429 })
      const error = await rejection(createClient({ maxRetries: 0 }).things.get('a'))
      // What another copy of the package knows of this error is the registered symbol.
      const kinds = Reflect.get(error, Symbol.for('agent-clients.error'))
      expect(kinds).to.deep.equal(['RateLimitError', 'ApiError', 'AgentClientError'])
      const foreign = Object.defineProperty(new Error('from another copy'), Symbol.for('agent-clients.error'), {
        value: ['NotFoundError', 'ApiError', 'AgentClientError'],
      })
      expect(foreign).to.be.instanceOf(NotFoundError).and.instanceOf(ApiError)
      expect(foreign instanceof RateLimitError).to.equal(false)
      for (const other of [
        new Error('x'),
        { name: 'ApiError' },
        null,
        'ApiError',
        { [Symbol.for('agent-clients.error')]: 'ApiError' },
      ]) {
        expect(other instanceof ApiError).to.equal(false)
      }
      class Derived extends ApiError {}
      expect(error instanceof Derived).to.equal(false)
      const derived = new Derived('d', {
        status: 1,
        code: undefined,
        body: 1,
        headers: new Headers(),
        requestId: undefined,
        method: 'GET',
        path: '/',
      })
      expect(derived).to.be.instanceOf(Derived).and.instanceOf(ApiError)
    },
  },
  {
    name: 'errors without a response have their own classes',
    async run({ createClient, respondWith }) {
      await respondWith({ raw: '', then: 'reset' })
      const { things } = createClient({ maxRetries: 0 })
      const lost = await rejectionOf(ConnectionError, things.get('a'))
      expect(lost.name).to.equal('ConnectionError')
      await respondWith({ headers: { 'content-length': '50' }, pieces: ['{"data":', { wait: 50 }], then: 'cut' })
      expect((await rejectionOf(ConnectionError, things.get('a'))).message).to.match(
        /^GET .* lost the connection before the response was complete: ./,
      )
      expect(new StreamError('s', { lastEventId: '5' })).to.include({ name: 'StreamError', lastEventId: '5' })
      expect(new TimeoutError('t', 5)).to.include({ name: 'TimeoutError', timeout: 5 })
      expect(new StreamError('s') instanceof TimeoutError).to.equal(false)
    },
  },
  {
    name: 'whatever a custom fetch throws is a connection error, out of safe(), too',
    async run({ createClient }) {
      const circular = new Error('outer', { cause: new Error('inner') })
      Object.assign(circular.cause as Error, { cause: circular })
      const selfish = Object.assign(new TypeError('its own cause'), { cause: undefined as unknown })
      selfish.cause = selfish
      let endless = new Error('deepest')
      for (let depth = 0; depth < 1_000; depth++) endless = new Error(`level ${depth}`, { cause: endless })
      const growing = Object.defineProperty(new Error('growing'), 'cause', {
        get: () =>
          Object.defineProperty(new Error('grown'), 'cause', Object.getOwnPropertyDescriptor(growing, 'cause') ?? {}),
      })
      // The stack first, because Node 20 writes it from the name; a getter, because Bun writes the name down when it is set.
      const odd = Object.defineProperties(new Error('odd'), {
        stack: { value: {} },
        message: { value: 5 },
        name: { get: () => Symbol('odd') },
      })
      for (const [thrown, message] of [
        [circular, 'inner.'],
        [selfish, 'its own cause.'],
        [endless, /^level \d+\.$/],
        [growing, 'grown.'],
        [odd, '5.'],
        [Object.create(null), 'object.'],
        [Object.assign(new Error('mute'), { message: { toString: null } }), 'object.'],
        [
          new Proxy(
            {},
            {
              getPrototypeOf: () => {
                throw new Error('Do not ask.')
              },
            },
          ),
          /./,
        ],
        [Symbol('s'), 'Symbol(s).'],
        [null, 'null.'],
        [undefined, 'undefined.'],
      ] as const) {
        const { things } = createClient({ maxRetries: 0, fetch: () => Promise.reject(thrown) })
        const result = await things.get('a').safe()
        if (result.ok) throw new Error('It cannot succeed.')
        expect(result.error).to.be.instanceOf(ConnectionError)
        const end = result.error.message.replace('GET /v1/things/{id} got no response: ', '')
        if (typeof message === 'string') expect(end).to.equal(message)
        else expect(end).to.match(message)
        expect(everythingIn(result.error)).to.include('got no response')
      }
    },
  },
  {
    name: 'a custom fetch that resolves to no Response is a connection error',
    async run({ createClient }) {
      for (const nothing of [undefined, null, {}, 'ok', { status: 'ok' }]) {
        const { things } = createClient({ maxRetries: 0, fetch: async () => nothing as unknown as Response })
        const result = await things.get('a').safe()
        if (result.ok) throw new Error('It cannot succeed.')
        expect(result.error).to.be.instanceOf(ConnectionError)
        expect(result.error.message).to.include('no Response')
      }
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
