import { expect } from 'chai'
import { ConnectionError, StreamError, type StreamEvent } from '../../src/index.ts'
import type { Piece } from '../planned-response.ts'
import type { Case } from '../case.ts'
import type { TestEvent } from '../test-client.ts'
import { everythingIn, rejection } from '../rejection.ts'
import { collect, stream } from '../stream.ts'

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}

/** Each byte in a chunk of its own. */
function trickled(text: string): Piece[] {
  return bytesOf(text).map((byte) => ({ bytes: [byte] }))
}

type Expected = Partial<StreamEvent<unknown>>[]
const a = { data: { n: 1 } }
const b = { data: { n: 2 } }

/** Bodies of a stream whose data is JSON, and the events in them. */
const bodies: Record<string, [body: string, events: Expected]> = {
  LF: ['data: {"n":1}\n\ndata: {"n":2}\n\n', [a, b]],
  CRLF: ['data: {"n":1}\r\n\r\ndata: {"n":2}\r\n\r\n', [a, b]],
  'CR only': ['data: {"n":1}\r\rdata: {"n":2}\r\r', [a, b]],
  'mixed line ends': ['event: x\rdata: {"n":1}\r\n\ndata: {"n":2}\n\r\n', [{ ...a, event: 'x' }, b]],
  'a BOM': ['\ufeffdata: {"n":1}\n\n', [a]],
  comments: [': hello\n\ndata: {"n":1}\n: in between\n\n:\n\n', [a]],
  'multi-line data': ['data: {"n":\ndata: 1}\n\n', [a]],
  'no space after the colon': ['data:{"n":1}\n\n', [a]],
  'two spaces after the colon': ['data:  {"n":1}\n\n', [a]],
  'characters of several bytes': ['data: "ä🙂é\u2028"\n\n', [{ data: 'ä🙂é\u2028' }]],
  'names and ids': [
    'event: step\nid: 7\ndata: {"n":1}\n\ndata: {"n":2}\n\n',
    [
      { ...a, event: 'step', id: '7' },
      { ...b, event: 'message', id: undefined },
    ],
  ],
  'fields in another order': ['data: {"n":1}\nid: 7\nevent: step\n\n', [{ ...a, event: 'step', id: '7' }]],
  'a name like a built-in’s': [
    'event: __proto__\ndata: {"n":1}\n\nevent: constructor\ndata: {"n":2}\n\n',
    [
      { ...a, event: '__proto__' },
      { ...b, event: 'constructor' },
    ],
  ],
  'an event without data': ['event: ping\n\ndata: {"n":1}\n\n', [a]],
  'empty data': ['data:\n\ndata: \n\ndata\n\ndata: {"n":1}\n\n', [a]],
  'a block of id and retry only': ['id: 5\nretry: 100\n\ndata: {"n":1}\n\n', [a]],
  'unknown fields': ['foo: bar\nbaz\nretry: soon\ndata: {"n":1}\n\n', [a]],
  'an unknown event': ['event: brand.new\ndata: {"n":1}\n\n', [{ ...a, event: 'brand.new' }]],
  'no blank line at the end': ['data: {"n":1}\n\ndata: {"n":2}\n', [a, b]],
  'no line end at the end': ['data: {"n":1}\n\ndata: {"n":2}', [a, b]],
  'JSON lines without blank lines': [
    'data: {"n":1}\ndata: {"n":2}\ndata: {"n":3}\n\ndata: {"n":1}\n',
    [a, b, { data: { n: 3 } }, a],
  ],
  scalars: [
    'data: 1\n\ndata: "x"\n\ndata: null\n\ndata: false\n\n',
    [{ data: 1 }, { data: 'x' }, { data: null }, { data: false }],
  ],
  'nothing at all': ['', []],
  'comments only': [':\n:\n\n', []],
}

/** Bodies of a stream whose data is text. */
const texts: Record<string, [body: string, events: string[]]> = {
  'lines of text': ['data: one\n\ndata:two\n\ndata: three\ndata:  four\n\n', ['one', 'two', 'three\n four']],
  'text that looks like JSON or a marker': [
    'data: {"n":1}\n\ndata: [DONE]\n\ndata: it said [DONE]\n\n',
    ['{"n":1}', '[DONE]', 'it said [DONE]'],
  ],
  'empty lines of text': ['data:\n\ndata: x\n\n', ['', 'x']],
}

export const cases: Case[] = [
  ...Object.entries(bodies).map(([what, [body, expected]]): Case => ({
    name: `${what}: the same events whole, halved and byte by byte`,
    async run({ createClient, respondWith }) {
      const half = Math.floor(bytesOf(body).length / 2)
      const chunkings: Piece[][] = [
        [body],
        [{ bytes: bytesOf(body).slice(0, half) }, { wait: 5 }, { bytes: bytesOf(body).slice(half) }],
        trickled(body),
      ]
      for (const pieces of chunkings) {
        await respondWith(stream(pieces))
        const { events, error } = await collect(createClient().events.open().events())
        expect(error).to.equal(undefined)
        expect(events).to.have.length(expected.length)
        for (const [index, event] of expected.entries()) expect(events[index]).to.deep.include(event)
      }
    },
  })),
  ...Object.entries(texts).map(([what, [body, expected]]): Case => ({
    name: `${what}: delivered as they are`,
    async run({ createClient, respondWith }) {
      for (const pieces of [[body], trickled(body)]) {
        await respondWith(stream(pieces))
        expect(await collect(createClient().events.text())).to.deep.equal({ events: expected, error: undefined })
      }
    },
  })),
  {
    name: 'an event arrives before the next one is sent, whatever ends its lines',
    async run({ createClient, respondWith }) {
      for (const end of ['\n', '\r\n', '\r']) {
        await respondWith(stream([`data: {"n":1}${end}${end}`], 'hang'))
        const events = createClient({ idleTimeout: 1_000 }).events.open()[Symbol.asyncIterator]()
        expect((await events.next()).value).to.deep.equal({ n: 1 })
        await events.return?.()
      }
    },
  },
  {
    name: 'an event of 2 MB',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: "', { repeat: 'x'.repeat(1_000), times: 2_000 }, '"\n\ndata: {"n":1}\n\n']))
      const { events, error } = await collect<unknown>(createClient().events.open())
      expect(error).to.equal(undefined)
      expect(events.map((event) => (typeof event === 'string' ? event.length : event))).to.deep.equal([
        2_000_000,
        { n: 1 },
      ])
    },
  },
  {
    name: 'an event that never ends is refused, after what came before it',
    // 64 MB through a socket: enough once.
    only: ['node'],
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n', 'data: "', { repeat: 'x'.repeat(65_536), times: 1_100 }], 'hang'))
      const { events, error } = await collect(createClient().events.open())
      expect(events).to.deep.equal([{ n: 1 }])
      expect(error).to.be.instanceOf(StreamError)
      expect(error?.message).to.include('sent an event of more than 67108864 characters')
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'the declared last event ends the stream, though the server goes on',
    async run({ createClient, respondWith, until }) {
      await respondWith(
        stream(['data: {"type":"text"}\n\ndata: {"type":"done","n":9}\n\ndata: {"type":"late"}\n\n'], 'hang'),
      )
      expect(await collect(createClient().events.send({ message: 'm' }))).to.deep.equal({
        events: [{ type: 'text' }, { type: 'done', n: 9 }],
        error: undefined,
      })
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'a last event that is declared by its name, with data and without',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\nevent: end\ndata: {"n":2}\n\ndata: {"n":3}\n\n'], 'hang'))
      expect(await collect(createClient().events.named())).to.deep.equal({
        events: [{ n: 1 }, { n: 2 }],
        error: undefined,
      })
      await respondWith(stream(['data: {"n":1}\n\nevent: end\ndata:\n\n'], 'hang'))
      expect(await collect(createClient().events.named())).to.deep.equal({ events: [{ n: 1 }], error: undefined })
    },
  },
  {
    name: 'a stream without its declared last event fails after what came before',
    async run({ createClient, respondWith }) {
      for (const body of ['data: {"type":"text"}\n\n', '']) {
        await respondWith(stream([body]))
        const { events, error } = await collect(createClient().events.send({ message: 'm' }))
        expect(events).to.deep.equal(body === '' ? [] : [{ type: 'text' }])
        expect(error).to.be.instanceOf(StreamError)
        expect(error?.message).to.equal('The event stream of POST /v1/events ended without its last event.')
      }
    },
  },
  ...(['cut', 'reset'] as const).map((how): Case => ({
    name: `a connection that is ${how} in the middle fails with a StreamError, after what came before`,
    async run({ createClient, respondWith, seen }) {
      // Bytes that are on their way when a connection is reset may be lost, so they get time to arrive.
      await respondWith(stream(['id: 7\ndata: {"n":1}\n\n', { wait: 100 }, 'id: 8\ndata: {"n":', { wait: 100 }], how))
      const { events, error } = await collect(createClient().events.open())
      expect(events).to.deep.equal([{ n: 1 }])
      expect(error).to.be.instanceOf(StreamError)
      expect((error as StreamError).lastEventId).to.equal('7')
      expect(error?.message).to.equal('The event stream of GET /v1/open was cut.')
      expect(error?.cause).to.be.instanceOf(ConnectionError)
      // A GET, and yet not sent again: nothing says where the platform would go on.
      expect(await seen()).to.have.length(1)
    },
  })),
  {
    name: 'of JSON lines without blank lines, a cut or silent stream delivers those that are whole',
    async run({ createClient, respondWith }) {
      for (const then of ['cut', 'hang'] as const) {
        await respondWith(stream(['data: {"n":1}\ndata: {"n":2}\ndata: {"n":', { wait: 200 }], then))
        const { events, error } = await collect(createClient({ idleTimeout: 300 }).events.open())
        expect(events).to.deep.equal([{ n: 1 }, { n: 2 }])
        expect(error).to.be.instanceOf(StreamError)
      }
    },
  },
  {
    name: 'half an event is not delivered, though it looks like a whole one',
    async run({ createClient, respondWith }) {
      for (const half of ['data: 12', 'data: "x"', 'data: [1]\ndata: 2', 'event: a']) {
        await respondWith(stream(['data: {"n":1}\n\n', half, { wait: 200 }], 'cut'))
        const { events, error } = await collect<unknown>(createClient().events.open())
        expect(events).to.deep.equal(half.startsWith('data: [') ? [{ n: 1 }, [1]] : [{ n: 1 }])
        expect(error).to.be.instanceOf(StreamError)
        await respondWith(stream(['data: one\n\n', half, { wait: 200 }], 'cut'))
        expect((await collect(createClient().events.text())).events).to.deep.equal(['one'])
      }
    },
  },
  {
    name: 'an event that is not JSON fails with its name and start, after what came before, and closes the connection',
    async run({ createClient, respondWith, until, key }) {
      await respondWith(
        stream(
          [`id: 1\ndata: {"n":1}\n\nid: 2\nevent: step\ndata: not json ${key}\n\nid: 3\ndata: {"n":2}\n\n`],
          'hang',
        ),
      )
      const { events, error } = await collect(createClient().events.named())
      expect(events).to.deep.equal([{ n: 1 }])
      expect(error).to.be.instanceOf(StreamError)
      expect((error as StreamError).lastEventId).to.equal('1')
      expect(error?.message).to.equal(
        'The event stream of GET /v1/named sent an event that is not JSON (event "step"): not json [redacted].',
      )
      expect(everythingIn(error)).to.not.include(key)
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'JSON lines of which one is broken deliver the ones before it',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\ndata: {"n":2}\ndata: {broken\ndata: {"n":3}\n\n']))
      const { events, error } = await collect(createClient().events.open())
      expect(events).to.deep.equal([{ n: 1 }, { n: 2 }])
      expect(error?.message).to.include('not JSON')
    },
  },
  {
    name: 'silence fails after the idle timeout, however long the timeout of an attempt',
    async run({ createClient, respondWith, until }) {
      await respondWith(stream(['data: {"n":1}\n\n'], 'hang'))
      const started = performance.now()
      const { events, error } = await collect(createClient().events.open({ idleTimeout: 250 }))
      expect(events).to.deep.equal([{ n: 1 }])
      expect(error).to.be.instanceOf(StreamError)
      expect(error?.message).to.equal('The event stream of GET /v1/open was silent for 250 ms.')
      expect(performance.now() - started).to.be.within(240, 1_200)
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
  {
    name: 'any byte keeps a stream alive, and the timeout of an attempt does not end it',
    async run({ createClient, respondWith }) {
      const heartbeats = Array.from({ length: 10 }, (): Piece[] => [':', { wait: 60 }]).flat()
      await respondWith(stream([...heartbeats, '\n\n', 'data: {"n":1}\n\n']))
      const options = { idleTimeout: 400, timeout: 300 }
      expect(await collect(createClient().events.open(options))).to.deep.equal({ events: [{ n: 1 }], error: undefined })
    },
  },
  {
    name: 'a slow reader is not taken for a silent server',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\ndata: {"n":2}\n\n', { wait: 20 }, 'data: {"n":3}\n\n']))
      const events: TestEvent[] = []
      for await (const event of createClient().events.open({ idleTimeout: 150, readTimeout: 5_000 })) {
        events.push(event)
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      expect(events).to.have.length(3)
    },
  },
  {
    name: 'the timeout ends a stream whose headers do not come',
    async run({ createClient, respondWith, until }) {
      await respondWith({ delay: 1e9 })
      const error = await rejection(createClient({ maxRetries: 0 }).events.open({ timeout: 100 }))
      expect(error.name).to.equal('TimeoutError')
      await until('the connection close', ([request]) => request?.closed === true)
    },
  },
]
