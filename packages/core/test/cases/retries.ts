import { expect } from 'chai'
import { ApiError, BadRequestError, ConnectionError, RateLimitError, ServerError } from '../../src/index.ts'
import type { PlannedResponse, Seen } from '../planned-response.ts'
import type { Case } from '../case.ts'
import type { TestClient } from '../test-client.ts'
import { rejectionOf } from '../rejection.ts'

const calls: Record<string, (client: TestClient) => PromiseLike<unknown>> = {
  GET: ({ things }) => things.get('a'),
  PUT: ({ things }) => things.set('a', { note: 'ä' }),
  DELETE: ({ things }) => things.delete('a'),
  PATCH: ({ things }) => things.update('a', { note: 'ä' }),
  POST: ({ things }) => things.start('a'),
  'POST with an idempotency key': ({ things }) => things.create({ name: 'n' }),
  'POST of a stream': ({ events }) => events.send({ message: 'm' }),
  'client.http GET': ({ http }) => settled(http.GET('/v1/things/{id}', { params: { path: { id: 'a' } } })),
  'client.http PATCH': ({ http }) =>
    settled(http.PATCH('/v1/things/{id}', { params: { path: { id: 'a' } }, body: { note: 'ä' } })),
  'client.http POST with an idempotency key': ({ http }) => settled(http.POST('/v1/things', { body: { name: 'n' } })),
}
const repeatable = new Set([
  'GET',
  'PUT',
  'DELETE',
  'POST with an idempotency key',
  'client.http GET',
  'client.http POST with an idempotency key',
])

/** client.http reports error statuses instead of throwing them. */
async function settled(call: Promise<{ response: Response }>): Promise<void> {
  const { response } = await call
  if (!response.ok) throw new ApiError('status', { status: response.status } as never)
}

/** `Retry-After: 0`, where the wait is not the point. */
const failures: Record<string, PlannedResponse> = {
  408: { status: 408, headers: { 'retry-after': '0' } },
  429: { status: 429, headers: { 'retry-after': '0' } },
  500: { status: 500, headers: { 'retry-after': '0' } },
  503: { status: 503, headers: { 'retry-after': '0' }, body: '<h1>down</h1>' },
  'a reset connection': { raw: '', then: 'reset' },
  'garbage instead of HTTP': { raw: 'SSH-2.0-OpenSSH_9.9\r\n' },
  'half a head': { raw: 'HTTP/1.1 200 OK\r\ncontent-type: appl', then: 'cut' },
  'half a body': { headers: { 'content-length': '50' }, pieces: ['{"data": '], then: 'cut' },
}

const success: PlannedResponse = { body: { data: {} } }
const streamSuccess: PlannedResponse = {
  headers: { 'content-type': 'text/event-stream' },
  body: 'data: {"type":"done"}\n\n',
}

/** Milliseconds between two requests. */
function gap([first, second]: Seen[]): number {
  return (second?.at ?? NaN) - (first?.at ?? NaN)
}

export const cases: Case[] = [
  ...Object.entries(calls).flatMap(([method, call]) =>
    Object.entries(failures).map(([failure, response]): Case => {
      const retried = failure === '429' || repeatable.has(method)
      return {
        name: `${method} is ${retried ? '' : 'not '}sent again after ${failure}`,
        async run(context) {
          await context.respondWith(response, method.includes('stream') ? streamSuccess : success)
          const result = call(context.createClient())
          if (retried) await result
          else await rejectionOf<ApiError | ConnectionError>(/^\d/.test(failure) ? ApiError : ConnectionError, result)
          expect(await context.seen()).to.have.length(retried ? 2 : 1)
        },
      }
    }),
  ),
  ...[400, 401, 403, 404, 409, 410, 422].map((status): Case => ({
    name: `${status} is final`,
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status, headers: { 'retry-after': '0' } }, success)
      await rejectionOf(ApiError, createClient().things.get('a'))
      expect(await seen()).to.have.length(1)
    },
  })),
  {
    name: 'the last of the retries decides, and maxRetries says how many there are',
    async run({ createClient, respondWith, seen }) {
      for (const [options, perCall, requests] of [
        [{}, {}, 3],
        [{ maxRetries: 1 }, {}, 2],
        [{ maxRetries: 5 }, { maxRetries: 0 }, 1],
      ] as const) {
        await respondWith(
          ...Array.from({ length: requests }, (_, index) => ({ status: 500 + index, headers: { 'retry-after': '0' } })),
        )
        const before = (await seen()).length
        expect((await rejectionOf(ServerError, createClient(options).things.get('a', perCall))).status).to.equal(
          499 + requests,
        )
        expect((await seen()).length - before).to.equal(requests)
      }
    },
  },
  {
    name: 'a closed port is a connection error that says so, after the retries',
    async run({ createClient, url, id }) {
      const dead = await (await fetch(`${url}/control/${id}/dead`)).text()
      const warnings: string[] = []
      const logger = { debug: () => {}, warn: (line: string) => warnings.push(line) }
      const error = await rejectionOf(ConnectionError, createClient({ baseUrl: dead, logger }).things.get('a'))
      expect(error.message).to.match(/^GET \/v1\/things\/\{id\} got no response: ./)
      expect(warnings).to.have.length(2)
    },
  },
  {
    name: 'the body is the same in every attempt',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 503, headers: { 'retry-after': '0' } }, { raw: '', then: 'reset' }, success)
      await createClient().things.set('a', { note: 'ä🙂', list: [1, 2] })
      const bodies = (await seen()).map(({ body }) => body)
      expect(bodies).to.deep.equal(Array(3).fill('{"note":"ä🙂","list":[1,2]}'))
    },
  },
  {
    name: 'a multipart body is the same in every attempt',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 429, headers: { 'retry-after': '0' } }, success)
      const file = new File(['content of the file'], 'a.txt', { type: 'text/plain' })
      await createClient().things.upload('a', { file, title: 'T', meta: { a: 1 }, gone: null, absent: undefined })
      const [first, second] = await seen()
      expect(second?.body)
        .to.equal(first?.body)
        .and.include('content of the file')
        .and.include('filename="a.txt"')
        .and.include('{"a":1}')
      expect(first?.body).to.not.match(/gone|absent/)
      expect(second?.headers['content-type'])
        .to.equal(first?.headers['content-type'])
        .and.match(/^multipart\/form-data; ?boundary=/)
    },
  },
  {
    name: 'an idempotency key is made once per call and kept over its retries',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 503, headers: { 'retry-after': '0' } }, { raw: '', then: 'reset' }, success)
      const { things, http } = createClient()
      await things.create({ name: 'n' })
      await things.create({ name: 'n' })
      await http.POST('/v1/things', { body: { name: 'n' } })
      const keys = (await seen()).map(({ headers }) => headers['idempotency-key'])
      expect(keys).to.have.length(5)
      expect(new Set(keys.slice(0, 3)).size).to.equal(1)
      expect(new Set(keys).size).to.equal(3)
      for (const key of keys) expect(key).to.match(/^[0-9a-f-]{36}$/)
    },
  },
  {
    name: 'the caller’s own idempotency key is sent, as an option or as a header',
    async run({ createClient, respondWith, seen }) {
      await respondWith(success)
      const { things, http } = createClient()
      await things.create({ name: 'n' }, { idempotencyKey: 'mine-1' })
      await things.create({ name: 'n' }, { headers: { 'IDEMPOTENCY-KEY': 'mine-2' } })
      await http.POST('/v1/things', { body: {}, params: { header: { 'Idempotency-Key': 'mine-3' } } })
      // As a caller without types: openapi-fetch's do not know our options.
      const untyped = { idempotencyKey: 'mine-4' }
      await http.POST('/v1/things', { body: {}, ...untyped })
      expect((await seen()).map(({ headers }) => headers['idempotency-key'])).to.deep.equal([
        'mine-1',
        'mine-2',
        'mine-3',
        'mine-4',
      ])
    },
  },
  {
    name: 'Retry-After in seconds is waited for',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 503, headers: { 'retry-after': '1' } }, success)
      await createClient().things.get('a')
      expect(gap(await seen())).to.be.within(990, 1_600)
    },
  },
  {
    name: 'Retry-After as a date is waited for',
    async run({ createClient, respondWith, seen }) {
      // Dates count in whole seconds, so up to one of them is lost.
      await respondWith(
        { status: 429, headers: { 'retry-after': new Date(Date.now() + 2_000).toUTCString() } },
        success,
      )
      await createClient().things.get('a')
      expect(gap(await seen())).to.be.within(900, 2_700)
    },
  },
  {
    name: 'X-RateLimit-Reset of a 429 is waited for, as seconds from now and as Unix time',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 429, headers: { 'x-ratelimit-reset': '1' } }, success)
      await createClient().things.get('a')
      expect(gap(await seen())).to.be.within(990, 1_600)
      await respondWith(
        { status: 429, headers: { 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1) } },
        success,
      )
      await createClient().things.get('a')
      expect(gap((await seen()).slice(2))).to.be.within(900, 2_600)
    },
  },
  ...['soon', 'abc 5', '-5', '', '5 s', 'NaN', '0x10', new Date(0).toUTCString(), 'Mon, nonsense GMT'].map(
    (value): Case => ({
      name: `Retry-After "${value}" leads to the ordinary wait`,
      async run({ createClient, respondWith, seen }) {
        await respondWith({ status: 503, headers: { 'retry-after': value } }, success)
        await createClient().things.get('a')
        expect(gap(await seen())).to.be.within(240, 1_000)
      },
    }),
  ),
  ...['61', '600', '100000000000000', '9'.repeat(400)].map((value): Case => ({
    name: `Retry-After ${value.slice(0, 20)} throws at once, with retryAfter`,
    async run({ createClient, respondWith, seen }) {
      const started = Date.now()
      for (const [status, Class] of [
        [429, RateLimitError],
        [503, ServerError],
      ] as const) {
        await respondWith({ status, headers: { 'retry-after': value } }, success)
        const error = await rejectionOf(Class, createClient().things.get('a'))
        expect(error.retryAfter).to.equal(Number(value) * 1000)
        expect(error.message).to.include('Try again in')
      }
      expect(Date.now() - started).to.be.below(1_000)
      expect(await seen()).to.have.length(2)
    },
  })),
  {
    name: 'X-RateLimit-Reset beyond a minute throws at once, with retryAfter; on another status it means nothing',
    async run({ createClient, respondWith, seen }) {
      const reset = Math.ceil(Date.now() / 1000) + 3_600
      await respondWith({
        status: 429,
        headers: { 'x-ratelimit-reset': String(reset), 'x-ratelimit-limit': '120', 'x-ratelimit-remaining': '0' },
      })
      expect((await rejectionOf(RateLimitError, createClient().things.get('a'))).retryAfter).to.be.within(
        3_590_000,
        3_601_000,
      )
      await respondWith({ status: 400, headers: { 'x-ratelimit-reset': String(reset) } })
      expect((await rejectionOf(BadRequestError, createClient().things.get('a'))).retryAfter).to.equal(undefined)
      expect(await seen()).to.have.length(2)
    },
  },
  {
    name: 'middleware runs around every attempt, the first one outermost, and may send again by itself',
    async run({ createClient, respondWith, seen }) {
      await respondWith({ status: 503, headers: { 'retry-after': '0' } }, { status: 418 }, success)
      const order: string[] = []
      type Next = (request: Request) => Promise<Response>
      const outer = async (request: Request, next: Next) => {
        order.push('outer')
        request.headers.set('x-trace', `t${order.length}`)
        return next(request)
      }
      const inner = async (request: Request, next: Next) => {
        order.push('inner')
        const response = await next(request)
        return response.status === 418 ? next(request) : response
      }
      await createClient({ middleware: [outer, inner] }).things.set('a', { note: 'n' })
      expect(order).to.deep.equal(['outer', 'inner', 'outer', 'inner'])
      const requests = await seen()
      expect(requests.map(({ headers, body }) => `${headers['x-trace']} ${body}`)).to.deep.equal([
        't1 {"note":"n"}',
        't3 {"note":"n"}',
        't3 {"note":"n"}',
      ])
    },
  },
  {
    name: 'a response that middleware drops by throwing is closed',
    async run({ createClient, respondWith, until }) {
      await respondWith({ pieces: ['{'], then: 'hang' })
      const picky = async (request: Request, next: (request: Request) => Promise<Response>) => {
        await next(request)
        throw new RangeError('not that')
      }
      await rejectionOf(RangeError, createClient({ middleware: [picky] }).things.get('a'))
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'what middleware throws reaches the caller as it is, and a response of its own is taken',
    async run({ createClient, seen }) {
      const mine = new RangeError('mine')
      const failing = createClient({
        middleware: [
          async () => {
            throw mine
          },
        ],
      })
      expect(await rejectionOf(RangeError, failing.things.get('a'))).to.equal(mine)
      const inventing = createClient({ middleware: [async () => Response.json({ data: { id: 'made' } })] })
      const { data, response } = await inventing.things.get('a').withResponse()
      expect(data).to.deep.equal({ id: 'made' })
      expect(response.url).to.match(/\/v1\/things\/a$/)
      expect(await seen()).to.deep.equal([])
    },
  },
]
