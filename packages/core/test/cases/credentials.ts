import { expect } from 'chai'
import type { Case } from '../case.ts'
import { AuthenticationError, ConnectionError, RateLimitError } from '../../src/index.ts'
import { everythingIn, rejection, rejectionOf } from '../rejection.ts'

/** Keys that would end up in two headers, be altered or be repeated by fetch's own error. */
const badKeys = {
  'a line feed': 'secret-key\nX-Evil: 1',
  'a carriage return': 'secret-key\r',
  'a NUL': 'secret\0key',
  'an escape': 'secret-\u001bkey',
  'a character outside Latin-1': 'secret-key-✓',
  'a trailing space': 'secret-key ',
  'a leading tab': '\tsecret-key',
}

export const cases: Case[] = [
  {
    name: 'the key goes into the header that the spec names',
    async run({ createClient, respondWith, seen, key }) {
      await respondWith({ body: { data: { id: 'a' } } })
      await createClient().things.get('a')
      expect((await seen())[0]?.headers['x-api-key']).to.equal(key)
    },
  },
  {
    name: 'a key function is asked before every attempt',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 503 }, { status: 429, headers: { 'retry-after': '0' } }, { body: { data: {} } })
      let asked = 0
      await createClient({ apiKey: async () => `rotating-${++asked}` }).things.get('a')
      expect((await seen()).map(({ headers }) => headers['x-api-key'])).to.deep.equal([
        'rotating-1',
        'rotating-2',
        'rotating-3',
      ])
    },
  },
  {
    name: 'a missing key says which option and which variable to set',
    async run({ createClient }) {
      for (const apiKey of ['', undefined]) {
        expect(() => createClient({ apiKey })).to.throw(
          TypeError,
          /apiKey option or the HOSTILE_API_KEY environment variable/,
        )
      }
    },
  },
  {
    name: 'a key function that returns nothing, or something else, rejects before anything is sent',
    async run({ createClient, seen }) {
      for (const nothing of ['', undefined, null, 42]) {
        // Callers without types get here.
        await rejectionOf(TypeError, createClient({ apiKey: () => nothing as string }).things.get('a'))
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'a failing key function rejects with its own error and is not asked again',
    async run({ createClient, seen }) {
      let asked = 0
      const apiKey = () => {
        asked++
        throw new RangeError('no token today')
      }
      expect((await rejectionOf(RangeError, createClient({ apiKey }).things.get('a'))).message).to.equal(
        'no token today',
      )
      expect(asked).to.equal(1)
      expect(await seen()).to.deep.equal([])
    },
  },
  ...Object.entries(badKeys).map(([what, badKey]): Case => ({
    name: `a key with ${what} is refused without being repeated`,
    async run({ createClient, seen }) {
      let literal: unknown
      try {
        createClient({ apiKey: badKey })
      } catch (error) {
        literal = error
      }
      expect(literal).to.be.instanceOf(TypeError)
      const fromFunction = await rejectionOf(TypeError, createClient({ apiKey: () => badKey }).things.get('a'))
      for (const error of [literal, fromFunction]) {
        expect(everythingIn(error))
          .to.include('API key')
          .and.not.match(/secret.key/)
      }
      expect(await seen()).to.deep.equal([])
    },
  })),
  {
    name: 'a header value with a line break or beyond Latin-1 is refused without being repeated',
    async run({ createClient, seen }) {
      for (const value of ['very-private\r\nX-Evil: 1', 'very-private-✓', 'very-private\u0000']) {
        const client = createClient()
        const errors = [
          await rejectionOf(TypeError, client.things.get('a', { headers: { 'X-Trace': value } })),
          await rejectionOf(TypeError, client.things.create({ name: 'n' }, { idempotencyKey: value })),
          await rejectionOf(
            TypeError,
            client.http.GET('/v1/things/{id}', { params: { path: { id: 'a' }, header: { 'X-Trace': value } } }),
          ),
          await rejectionOf(
            TypeError,
            client.http.GET('/v1/things/{id}', { params: { path: { id: 'a' } }, headers: { 'X-Trace': value } }),
          ),
        ]
        for (const error of errors) expect(everythingIn(error)).to.not.include('very-private')
        expect(() => createClient({ headers: { 'X-Trace': value } })).to.throw(
          TypeError,
          /^(?!.*very-private).*X-Trace/,
        )
      }
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'nobody but the apiKey option sets the credential’s header',
    async run({ createClient, seen }) {
      const headers = { 'x-api-KEY': 'another' }
      expect(() => createClient({ headers })).to.throw(TypeError, 'apiKey option')
      await rejectionOf(TypeError, createClient().things.get('a', { headers }))
      await rejectionOf(
        TypeError,
        createClient().http.GET('/v1/things/{id}', { params: { path: { id: 'a' } }, headers }),
      )
      expect(await seen()).to.deep.equal([])
    },
  },
  {
    name: 'the key shows neither in the client nor in its JSON',
    async run({ createClient, key }) {
      const client = createClient()
      expect(everythingIn(client)).to.not.include(key)
      expect(JSON.stringify(client)).to.not.include(key)
    },
  },
  {
    name: 'an error body, header and message that repeat the key are masked',
    async run({ createClient, respondWith, key }) {
      await respondWith({
        status: 401,
        headers: {
          'x-debug': `key=${key}`,
          'x-request-id': `req-${key}`,
          [`x-${key.slice(0, 8)}`]: encodeURIComponent(key),
        },
        body: { error: { code: `bad:${key}`, message: `Key ${key} is unknown`, nested: [{ [key]: key }] } },
      })
      const error = await rejectionOf(AuthenticationError, createClient().things.get('a'))
      expect(everythingIn(error)).to.include('[redacted]').and.not.include(key)
      expect(JSON.stringify(error)).to.not.include(key)
      expect(error.message).to.match(/Key \[redacted\] is unknown.*HOSTILE_API_KEY/)
    },
  },
  {
    name: 'a key in capitals, in Base64 or in the name of a cause is masked, too',
    async run({ createClient, respondWith, key }) {
      const spellings = [key.toUpperCase(), btoa(key), btoa(`Bearer ${key}`), btoa(`${key}:`), btoa(`user:${key}`)]
      for (const spelling of spellings) {
        for (const [status, body] of [
          [400, { error: { code: spelling, message: `No ${spelling}`, [spelling]: [spelling] } }],
          [400, { unknown: spelling }],
          [400, `<p>${spelling}</p>`],
          [200, { nothing: spelling }],
        ] as const) {
          await respondWith({ status, headers: { 'x-debug': spelling, 'x-request-id': spelling }, body })
          const error = await rejection(createClient().things.get('a'))
          const shown = everythingIn(error) + JSON.stringify(error)
          expect(shown).to.include('[redacted]').and.not.include(spelling)
        }
        await respondWith({ headers: { 'content-type': `text/x-${key}` }, body: 'text' })
        expect(everythingIn(await rejection(createClient().things.get('a')))).to.not.include(key)
        const failing = () => Promise.reject(Object.assign(new Error(spelling), { name: spelling, code: spelling }))
        const lost = await rejection(createClient({ fetch: failing, maxRetries: 0 }).things.get('a'))
        expect(everythingIn(lost)).to.include('[redacted]').and.not.include(spelling)
      }
    },
  },
  {
    name: 'a key that JSON spells in another way is masked, too',
    async run({ createClient, respondWith }) {
      const apiKey = 'base/64+key=='
      await respondWith({ status: 403, body: '{"error":{"code":"no","message":"base\\/64+key\\u003d= is unknown"}}' })
      const error = await rejection(createClient({ apiKey }).things.get('a'))
      expect(everythingIn(error)).to.include('[redacted]').and.not.include('base/64+key==')
    },
  },
  {
    name: 'text and broken JSON that repeat the key are masked, error or not',
    async run({ createClient, respondWith, key }) {
      for (const [status, body] of [
        [500, `<p>${key}</p>`],
        [200, `{"data": "${key}`],
        [200, `{"nothing": "${key}"}`],
      ] as const) {
        await respondWith({ status, headers: { 'x-debug': key, 'x-request-id': key }, body })
        const error = await rejection(createClient({ maxRetries: 0 }).things.get('a'))
        expect(everythingIn(error)).to.include('[redacted]').and.not.include(key)
      }
    },
  },
  {
    name: 'the error bodies of client.http are masked',
    async run({ createClient, respondWith, key }) {
      await respondWith({ status: 404, body: { message: `no thing for ${key}` } })
      const { error } = await createClient().http.GET('/v1/things/{id}', { params: { path: { id: 'a' } } })
      expect(error).to.deep.equal({ message: 'no thing for [redacted]' })
    },
  },
  {
    name: 'fields that the spec marks as secrets are masked from errors, methods and client.http alike',
    async run({ createClient, respondWith }) {
      const secrets = { anthropic: 'sk-ant-12345', nested: { openai: 'sk-openai"6789' } }
      const body = { secrets, config: { token: 'tok-abcdef', visible: 'plain-value' } }
      await respondWith({
        status: 400,
        body: { error: { code: 'bad', message: `Bad ${secrets.anthropic}, tok-abcdef, plain-value`, got: body } },
      })
      const error = await rejection(createClient().keys.set(body))
      const raw = await createClient().http.PUT('/v1/keys', { body })
      for (const shown of [everythingIn(error), JSON.stringify(raw.error)]) {
        expect(shown)
          .to.include('plain-value')
          .and.not.match(/sk-ant|sk-openai|tok-abcdef/)
      }
    },
  },
  {
    name: 'a response that holds a new key is never quoted',
    async run({ createClient, respondWith }) {
      for (const body of ['{"kye": {"secret": "brand-new-key"}}', '{"key": "brand-new-key', '<html>brand-new-key']) {
        await respondWith({ body })
        expect(everythingIn(await rejection(createClient().keys.create({ name: 'n' })))).to.not.include('brand-new-key')
      }
    },
  },
  {
    name: 'the causes of a connection error carry neither the key nor the request that a custom fetch hung on them',
    async run({ createClient, key }) {
      const failing = async (_: unknown, init?: RequestInit) => {
        const cause = Object.assign(new Error(`socket for ${key} closed`), { code: 'ECONNRESET' })
        throw Object.assign(new TypeError(`failed with ${key}`, { cause }), {
          config: { headers: init?.headers },
          request: init,
        })
      }
      const error = await rejectionOf(ConnectionError, createClient({ fetch: failing, maxRetries: 0 }).things.get('a'))
      expect(everythingIn(error)).to.include('ECONNRESET').and.not.include(key)
      expect(error.message).to.equal('GET /v1/things/{id} got no response: socket for [redacted] closed.')
    },
  },
  {
    name: 'a fetch that throws no Error still becomes a connection error',
    async run({ createClient, key }) {
      const failing = () => {
        const text: unknown = `no ${key}`
        throw text
      }
      const error = await rejectionOf(ConnectionError, createClient({ fetch: failing, maxRetries: 0 }).things.get('a'))
      expect(error.message).to.equal('GET /v1/things/{id} got no response: no [redacted].')
      expect(error.cause).to.equal('no [redacted]')
    },
  },
  {
    name: 'a logger hears of requests, retries and failures, and never of the key, values or bodies',
    async run({ createClient, respondWith, key }) {
      const lines: string[] = []
      const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
      await respondWith(
        { status: 503, body: 'private-response' },
        { raw: 'garbage' },
        { status: 429, body: { error: { code: 'slow', message: `${key}` } } },
      )
      await rejectionOf(RateLimitError, createClient({ logger }).things.set('private-id', { note: 'private-body' }))
      const log = lines.join('\n')
      expect(log)
        .to.match(/PUT \/v1\/things\/\{id\}: 503 after \d+ ms/)
        .and.match(/ConnectionError; retry 2 of 2 in \d+ ms/)
      expect(log).to.not.include(key).and.not.include('private-')
    },
  },
  {
    name: 'a literal key in a browser needs permission, a key function does not',
    // Elsewhere there is no page that a key could be read from.
    only: ['browser'],
    async run({ createClient, key }) {
      expect(() => createClient({ dangerouslyAllowBrowser: undefined })).to.throw(TypeError, /dangerouslyAllowBrowser/)
      createClient({ dangerouslyAllowBrowser: undefined, apiKey: () => key })
    },
  },
  {
    name: 'middleware never sees the key, and cannot put another in its place',
    async run({ createClient, respondWith, seen, key }) {
      await respondWith({ body: { data: {} } })
      let visible = ''
      const spy = async (request: Request, next: (request: Request) => Promise<Response>) => {
        visible = JSON.stringify([...request.headers])
        request.headers.set('X-Api-Key', 'forged')
        return next(request)
      }
      await createClient({ middleware: [spy] }).things.get('a')
      expect(visible).to.not.include(key)
      expect((await seen())[0]?.headers['x-api-key']).to.equal(key)
    },
  },
  {
    name: 'middleware cannot take the key elsewhere',
    async run({ createClient, respondWith, seen, url, otherUrl, id }) {
      await respondWith({ body: { data: {} } })
      for (const target of [`${otherUrl}/${id}/v1/things/a`, `${url}/control/${id}/seen`, `${url}/${id}/../other`]) {
        const client = createClient({ middleware: [async (_, next) => next(new Request(target))] })
        expect((await rejectionOf(TypeError, client.things.get('a'))).message).to.match(
          /would leave .* Nothing was sent/,
        )
      }
      expect(await seen()).to.deep.equal([])
    },
  },
]
