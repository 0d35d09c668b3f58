import { expect } from 'chai'
import { StreamError, TimeoutError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { rejection, rejectionOf } from '../rejection.ts'
import { collect, stream } from '../stream.ts'

const unread =
  'The event stream of GET /v1/open was closed, because its next event was not asked for within the readTimeout of 200 ms.'

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export const cases: Case[] = [
  {
    name: 'a stream that is opened and not read is closed after the readTimeout, and says so',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const { events } = createClient({ readTimeout: 200 })
      const opened = [await events.open(), (await events.open().withResponse()).data]
      const started = performance.now()
      await until('both close', (requests) => requests.length === 2 && requests.every(({ closed }) => closed))
      expect(performance.now() - started).to.be.within(150, 1_500)
      for (const one of opened) {
        const iterator = one[Symbol.asyncIterator]()
        expect((await rejectionOf(StreamError, iterator.next())).message).to.equal(unread)
        expect((await iterator.next()).done).to.equal(true)
      }
    },
  },
  {
    name: 'a stream that is not read on is closed after the readTimeout, and the next read says so',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['id: 7\ndata: {"n":1}\n\ndata: {"n":2}\n\n'], 'hang'))
      const iterator = createClient().events.open({ readTimeout: 200 })[Symbol.asyncIterator]()
      expect((await iterator.next()).value).to.deep.equal({ n: 1 })
      await until('the connection close', ([request]) => request?.closed === true)
      const error = await rejectionOf(StreamError, iterator.next())
      expect(error.message).to.equal(unread)
      expect(error.lastEventId).to.equal('7')
      expect((await iterator.next()).done).to.equal(true)
    },
  },
  {
    name: 'the readTimeout counts from one event to the next question, not over the whole stream, nor while one is waited for',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\n'.repeat(5), { wait: 700 }, 'data: {"n":2}\n\n']))
      let count = 0
      for await (const _ of createClient().events.open({ readTimeout: 400 })) {
        count++
        await pause(150)
      }
      expect(count).to.equal(6)
    },
  },
  {
    name: 'the readTimeout is the idleTimeout unless told, and Infinity for none',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const { events } = createClient({ idleTimeout: 200 })
      const kept = await events.open({ readTimeout: Infinity, idleTimeout: Infinity })
      const closed = await events.open()
      await until('the second close', ([, second]) => second?.closed === true)
      expect((await collect(closed)).error?.message).to.equal(unread)
      const reading = kept[Symbol.asyncIterator]()
      expect((await reading.next()).value).to.deep.equal({ n: 1 })
      await reading.return()
      for (const options of [{ readTimeout: 0 }, { readTimeout: Number.NaN }])
        expect((await rejection(events.open(options))).message).to.include('The readTimeout option')
    },
  },
  {
    name: 'a stream that has ended has no readTimeout',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\ndata: {"n":2}\n\n']))
      const iterator = createClient().events.open({ readTimeout: 100 })[Symbol.asyncIterator]()
      expect((await iterator.next()).value).to.deep.equal({ n: 1 })
      await respondWith(stream(['data: {"n":1}\ndata: {"n":2}\n']))
      const ended = createClient().events.open({ readTimeout: 100 })[Symbol.asyncIterator]()
      expect((await ended.next()).value).to.deep.equal({ n: 1 })
      await pause(300)
      expect((await ended.next()).value).to.deep.equal({ n: 2 })
      expect((await ended.next()).done).to.equal(true)
    },
  },
  {
    name: 'the deadline holds to the last event: while one is waited for, and between two',
    async run({ createClient, respondWith, until }) {
      const steady = Array.from({ length: 40 }, () => ['data: {"n":1}\n\n', { wait: 50 }] as const).flat()
      const message = 'GET /v1/open took longer than its deadline of 400 ms.'
      for (const pieces of [steady, ['data: {"n":1}\n\n']]) {
        await respondWith(stream(pieces, 'hang'))
        const started = performance.now()
        const { events, error } = await collect(createClient().events.open({ deadline: 400 }))
        expect(events.length).to.be.within(1, 9)
        expect(error).to.be.instanceOf(TimeoutError)
        expect(error?.message).to.equal(message)
        expect(performance.now() - started).to.be.within(380, 1_500)
      }
      await respondWith(stream(['data: {"n":1}\n\ndata: {"n":2}\n\n'], 'hang'))
      const iterator = createClient().events.open({ deadline: 400 })[Symbol.asyncIterator]()
      await iterator.next()
      await until('all close', (requests) => requests.length === 3 && requests.every(({ closed }) => closed))
      expect((await rejectionOf(TimeoutError, iterator.next())).message).to.equal(message)
      expect((await iterator.next()).done).to.equal(true)
    },
  },
  {
    name: 'a stream that has ended in time is not touched by its deadline',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"type":"done"}\n\n'], 'hang'))
      const iterator = createClient().events.send({}, { deadline: 200 })[Symbol.asyncIterator]()
      expect((await iterator.next()).value).to.deep.equal({ type: 'done' })
      await pause(300)
      expect((await iterator.next()).done).to.equal(true)
    },
  },
  {
    name: 'the deadline ends a stream of client.http, too',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const { data } = await createClient().http.GET('/v1/things', { parseAs: 'stream', deadline: 300 })
      const reader = (data as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      await until('the connection close', ([request]) => request?.closed === true)
      await rejectionOf(TimeoutError, reader.read())
    },
  },
  {
    name: 'the time limits of a stream hold for one of client.http, too',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const { http } = createClient()
      const readerOf = async (limits: { idleTimeout: number } | { readTimeout: number }) => {
        const { data } = await http.GET('/v1/things', { parseAs: 'stream', ...limits })
        const reader = (data as ReadableStream<Uint8Array>).getReader()
        await reader.read()
        return reader
      }
      const silent = await readerOf({ idleTimeout: 200 })
      expect((await rejectionOf(StreamError, silent.read())).message).to.include('was silent for 200 ms')
      const waiting = await readerOf({ readTimeout: 200 })
      await until('both close', (requests) => requests.length === 2 && requests.every(({ closed }) => closed))
      expect((await rejectionOf(StreamError, waiting.read())).message).to.include('within the readTimeout of 200 ms')
    },
  },
  {
    name: 'a fetch that does not look at the signal has its unread stream cancelled',
    async run({ createClient }) {
      let cancelled = 0
      const body = () => new ReadableStream({ cancel: () => void cancelled++ })
      const deaf = async () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } })
      const { events } = createClient({ fetch: deaf })
      const controller = new AbortController()
      const kept = [
        await events.open({ readTimeout: 50 }),
        await events.open({ deadline: 50 }),
        await events.open({ signal: controller.signal }),
      ]
      controller.abort()
      await pause(200)
      expect(cancelled).to.equal(kept.length)
    },
  },
]
