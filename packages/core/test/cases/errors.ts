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
      for (const nothing of [undefined, null, {}, 'ok', { status: 'ok' }, { status: 200 }]) {
        const { things } = createClient({ maxRetries: 0, fetch: async () => nothing as unknown as Response })
        const result = await things.get('a').safe()
        if (result.ok) throw new Error('It cannot succeed.')
        expect(result.error).to.be.instanceOf(ConnectionError)
        expect(result.error.message).to.include('no Response')
      }
    },
  },
]
