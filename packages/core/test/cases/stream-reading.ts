import { expect } from 'chai'
import { ApiError, RateLimitError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import type { TestEvent } from '../test-client.ts'
import { rejection, rejectionOf } from '../rejection.ts'
import { collect, sse, stream } from '../stream.ts'

export const cases: Case[] = [
  {
    name: 'break closes the connection',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\ndata: {"n":2}\n\n'], 'hang'))
      for await (const event of createClient().events.open()) {
        expect(event).to.deep.equal({ n: 1 })
        break
      }
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'an exception in the loop closes the connection, and so does return() and throw() of each iterator',
    async run({ createClient, respondWith, until }) {
      const { events } = createClient()
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const mine = new RangeError('mine')
      const loop = async () => {
        for await (const _ of events.open()) throw mine
      }
      expect(await rejection(loop())).to.equal(mine)
      const iterators = [
        () => events.open()[Symbol.asyncIterator](),
        () => events.open().events(),
        async () => (await events.open())[Symbol.asyncIterator](),
        async () => (await events.open()).events(),
      ]
      for (const open of iterators) {
        const returned = await open()
        await returned.next()
        expect(await returned.return?.()).to.deep.equal({ done: true, value: undefined })
        expect(await returned.return?.()).to.deep.equal({ done: true, value: undefined })
        expect(await returned.next()).to.deep.equal({ done: true, value: undefined })
        const thrown = await open()
        await thrown.next()
        expect(await rejection(thrown.throw?.(mine) ?? Promise.resolve())).to.equal(mine)
        expect((await thrown.next()).done).to.equal(true)
      }
      await until(
        'all connections close',
        (requests) => requests.length === 9 && requests.every(({ closed }) => closed),
      )
    },
  },
  {
    name: 'return() ends a stream while next() waits for it',
    async run({ createClient, respondWith, until }) {
      const { events } = createClient()
      await respondWith(stream([], 'hang'))
      for (const iterator of [(await events.open()).events(), events.open()[Symbol.asyncIterator]()]) {
        const next = iterator.next()
        await new Promise((resolve) => setTimeout(resolve, 100))
        await iterator.return?.()
        expect(await next).to.deep.equal({ done: true, value: undefined })
      }
      await until(
        'both connections close',
        (requests) => requests.length === 2 && requests.every(({ closed }) => closed),
      )
    },
  },
  {
    name: 'return() before the headers ends the waiting next() and the request',
    async run({ createClient, respondWith, until }) {
      await respondWith({ delay: 30_000 })
      const { events } = createClient()
      for (const open of [() => events.open()[Symbol.asyncIterator](), () => events.open().events()]) {
        const iterator = open()
        const waiting = iterator.next()
        await until('the request', (requests) => requests.at(-1)?.closed === false)
        expect(await iterator.return?.()).to.deep.equal({ done: true, value: undefined })
        expect(await waiting).to.deep.equal({ done: true, value: undefined })
        expect(await iterator.next()).to.deep.equal({ done: true, value: undefined })
        await until('the connection close', (requests) => requests.every(({ closed }) => closed))
      }
    },
  },
  {
    name: 'return() during the wait for another attempt ends that, too',
    async run({ createClient, respondWith, until }) {
      await respondWith({ status: 503, headers: { 'retry-after': '30' } })
      const iterator = createClient().events.open()[Symbol.asyncIterator]()
      const waiting = iterator.next()
      await until('the request', (requests) => requests.length === 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
      await iterator.return?.()
      expect(await waiting).to.deep.equal({ done: true, value: undefined })
    },
  },
  {
    name: 'a stream that fails to open and is left is nobody’s unhandled rejection',
    async run({ createClient, respondWith }) {
      await respondWith({ status: 404 })
      const iterator = createClient().events.open()[Symbol.asyncIterator]()
      await iterator.return?.()
      await new Promise((resolve) => setTimeout(resolve, 50))
    },
  },
  {
    name: 'abort ends a stream with its reason: while it waits, and before the rest of a chunk',
    async run({ createClient, respondWith, until }) {
      const reason = new RangeError('enough')
      await respondWith(stream(['data: {"n":1}\n\ndata: {"n":2}\n\n'], 'hang'))
      for (const abortAfter of [1, 2]) {
        const controller = new AbortController()
        let abortedAt = 0
        const events: TestEvent[] = []
        const loop = async () => {
          for await (const event of createClient().events.open({ signal: controller.signal })) {
            events.push(event)
            if (events.length < abortAfter) continue
            const abort = () => {
              abortedAt = performance.now()
              controller.abort(reason)
            }
            if (abortAfter === 1) abort()
            else setTimeout(abort, 50)
          }
        }
        expect(await rejection(loop())).to.equal(reason)
        expect(performance.now() - abortedAt).to.be.below(1_000)
        expect(events).to.have.length(abortAfter)
      }
      await until(
        'both connections close',
        (requests) => requests.length === 2 && requests.every(({ closed }) => closed),
      )
    },
  },
  {
    name: 'a stream can be read only once, and says so',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\n']))
      const call = createClient().events.open()
      expect(await collect(call)).to.deep.equal({ events: [{ n: 1 }], error: undefined })
      for (const again of [call, call.events()])
        expect((await collect<unknown>(again)).error?.message).to.include('iterated only once')
      const opened = await call
      expect(() => opened.events()).to.throw(TypeError, 'only once')
      expect(() => opened[Symbol.asyncIterator]()).to.throw(TypeError, 'only once')
    },
  },
  {
    name: 'the iterators are iterable themselves',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\ndata: {"n":2}\n\n']))
      const { events } = createClient()
      for (const iterator of [(await events.open())[Symbol.asyncIterator](), events.open()[Symbol.asyncIterator]()]) {
        await iterator.next()
        expect((await collect(iterator)).events).to.deep.equal([{ n: 2 }])
      }
      const named = (await events.open()).events()
      await named.next()
      expect((await collect(named)).events.map(({ data }) => data)).to.deep.equal([{ n: 2 }])
    },
  },
  {
    name: 'a slow reader slows the server down',
    async run({ createClient, respondWith, seen }) {
      const event = `data: ${JSON.stringify('x'.repeat(990))}\n\n`
      await respondWith(stream([{ repeat: event, times: 200_000 }], 'end'))
      const events = createClient().events.open()[Symbol.asyncIterator]()
      for (let count = 0; count < 5; count++) await events.next()
      const sent = async () => (await seen())[0]?.sent ?? 0
      // Until the server sends no more.
      let before = 0
      for (let after = await sent(); after !== before; after = await sent()) {
        before = after
        await new Promise((resolve) => setTimeout(resolve, 300))
      }
      // Of 200 MB, what the buffers of the sockets and the runtime take: 2 MB in Node, 40 MB in Chromium.
      expect(before).to.be.within(5_000, 80_000_000)
      await events.return?.()
    },
  },
  {
    name: 'an error status is an error, and a 200 that is no stream another',
    async run({ createClient, respondWith, seen }) {
      const { events } = createClient({ maxRetries: 0 })
      await respondWith({
        status: 429,
        headers: { ...sse, 'retry-after': '5' },
        body: { error: { code: 'slow', message: 'Slow down' } },
      })
      expect((await rejectionOf(RateLimitError, events.open())).message).to.include('slow – Slow down')
      await respondWith({ headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' })
      const html = await rejectionOf(ApiError, events.send({ message: 'm' }))
      expect(html.status).to.equal(200)
      expect(html.message).to.include('is text/html, not an event stream').and.include('Sign in')
      for (const type of [
        'text/event-streaming-not',
        'application/text/event-stream',
        'text/event-stream-x; charset=utf-8',
      ]) {
        await respondWith({ headers: { 'content-type': type }, body: 'data: {"n":1}\n\n' })
        expect((await rejectionOf(ApiError, events.open())).message).to.include(`is ${type}, not an event stream`)
      }
      await respondWith({ headers: { 'content-type': null } })
      expect((await rejectionOf(ApiError, events.open())).message).to.include('is of no type, not an event stream')
      await respondWith({ status: 204, headers: { 'content-type': null } })
      await rejectionOf(ApiError, events.open())
      expect(await seen()).to.have.length(7)
    },
  },
  {
    name: 'withResponse() gives the headers before the first event, safe() the stream',
    async run({ createClient, respondWith }) {
      await respondWith({ ...stream(['data: {"n":1}\n\n']), headers: { ...sse, 'x-ratelimit-remaining': '7' } })
      const { data, response, rateLimit } = await createClient().events.open().withResponse()
      expect(response.status).to.equal(200)
      expect(rateLimit?.remaining).to.equal(7)
      expect((await collect(data)).events).to.deep.equal([{ n: 1 }])
      const result = await createClient().events.open().safe()
      expect(result.ok && (await collect(result.data)).events).to.deep.equal([{ n: 1 }])
    },
  },
  {
    name: 'a stream asks for text/event-stream and is not asked for twice',
    async run({ createClient, respondWith, seen }) {
      await respondWith(stream(['data: {"type":"done"}\n\n']))
      const call = createClient().events.send({ message: 'm' })
      await call
      expect((await collect(call)).events).to.deep.equal([{ type: 'done' }])
      const requests = await seen()
      expect(requests.map(({ method, headers, body }) => `${method} ${headers['accept']} ${body}`)).to.deep.equal([
        'POST text/event-stream {"message":"m"}',
      ])
    },
  },
  {
    name: 'client.http gives a stream as it arrives, which the signal ends',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const controller = new AbortController()
      const { data } = await createClient().http.GET('/v1/things', { parseAs: 'stream', signal: controller.signal })
      const reader = (data as ReadableStream<Uint8Array>).getReader()
      expect(new TextDecoder().decode((await reader.read()).value)).to.equal('data: {"n":1}\n\n')
      const reason = new RangeError('enough')
      setTimeout(() => controller.abort(reason), 20)
      expect(await rejection(reader.read())).to.equal(reason)
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
]
