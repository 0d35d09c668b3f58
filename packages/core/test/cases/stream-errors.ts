import { expect } from 'chai'
import { StreamError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { everythingIn } from '../rejection.ts'
import { collect, stream } from '../stream.ts'
import type { TestClient } from '../test-client.ts'

const loops: Record<string, (client: TestClient) => AsyncIterable<unknown>> = {
  'of JSON': ({ events }) => events.open(),
  'of JSON with a declared end': ({ events }) => events.send({ message: 'm' }),
  'of text': ({ events }) => events.text(),
  'of JSON, by .events()': ({ events }) => events.open().events(),
  'of text, by .events()': ({ events }) => events.text().events(),
}

/** Data of an error event: what the error says, its code and its body. */
const errors: Record<string, [data: string, said: string, code: string | undefined, body: unknown]> = {
  'in the platform’s shape': [
    '{"error":{"code":"overloaded","message":"Too much"}}',
    ': overloaded – Too much',
    'overloaded',
    { error: { code: 'overloaded', message: 'Too much' } },
  ],
  'with a code that is a number': ['{"code":7,"message":"Odd."}', ': 7 – Odd', '7', { code: 7, message: 'Odd.' }],
  'with a type': [
    '{"type":"error","error":{"type":"busy","message":"Later"}}',
    ': busy – Later',
    'busy',
    { type: 'error', error: { type: 'busy', message: 'Later' } },
  ],
  'with a text as its error': ['{"error":"Out of credit"}', ': Out of credit', undefined, { error: 'Out of credit' }],
  'with a detail': ['{"detail":"Gone"}', ': Gone', undefined, { detail: 'Gone' }],
  'in a shape of its own': ['{"why":"because"}', ': {"why":"because"}', undefined, { why: 'because' }],
  'that is text': ['no tokens\ndata: left', ': no tokens left', undefined, 'no tokens\nleft'],
  'that is a JSON string': ['"no tokens"', ': no tokens', undefined, 'no tokens'],
  'that says nothing': ['', '', undefined, undefined],
}

/** Messages of a client's logger. */
function listener() {
  const warnings: string[] = []
  return { warnings, logger: { debug: () => {}, warn: (message: string) => void warnings.push(message) } }
}

export const cases: Case[] = [
  ...Object.entries(loops).map(([which, open]): Case => ({
    name: `an error event ends a stream ${which} as a StreamError, after what came before`,
    async run({ createClient, respondWith, until }) {
      const before = 'id: 7\ndata: {"n":1}\n\n'
      const after = 'data: {"n":2}\n\ndata: {"type":"done"}\n\n'
      await respondWith(
        stream([`${before}id: 8\nevent: error\ndata: {"error":{"code":"x","message":"Broken."}}\n\n${after}`], 'hang'),
      )
      const { events, error } = await collect(open(createClient()))
      expect(events).to.have.length(1)
      if (!(error instanceof StreamError)) throw new Error('No StreamError.', { cause: error })
      expect(error.message).to.match(/^The event stream of \w+ \/v1\/\w+ sent an error: x – Broken\.$/)
      expect(error.code).to.equal('x')
      expect(error.body).to.deep.equal({ error: { code: 'x', message: 'Broken.' } })
      expect(error.lastEventId).to.equal('7')
      await until('the connection close', ([request]) => request?.closed === true)
    },
  })),
  ...Object.entries(errors).map(([what, [data, said, code, body]]): Case => ({
    name: `an error event ${what}`,
    async run({ createClient, respondWith }) {
      for (const end of ['\n\n', '\n', '']) {
        await respondWith(stream([`event: error\ndata: ${data}${end}`]))
        for (const events of [createClient().events.open(), createClient().events.text()]) {
          // Without data, and without the end of its line, nothing says that it was one.
          if (data === '' && end === '') continue
          const { error } = await collect<unknown>(events)
          expect(error).to.be.instanceOf(StreamError).and.include({ code })
          expect((error as StreamError).body).to.deep.equal(body)
          expect(error?.message).to.match(/^The event stream of GET \/v1\/(open|text) sent an error/)
          expect(error?.message).to.include(`sent an error${said}.`)
        }
      }
    },
  })),
  {
    name: 'of a cut stream, a whole error event tells more than the cut',
    async run({ createClient, respondWith }) {
      await respondWith(
        stream(['data: {"n":1}\n\nevent: error\ndata: {"error":{"message":"Broken"}}', { wait: 100 }], 'cut'),
      )
      const whole = await collect(createClient().events.open())
      expect(whole.events).to.deep.equal([{ n: 1 }])
      expect(whole.error?.message).to.equal('The event stream of GET /v1/open sent an error: Broken.')
      await respondWith(stream(['data: {"n":1}\n\nevent: error\ndata: {"error":{"mess', { wait: 100 }], 'cut'))
      const half = await collect(createClient().events.open())
      expect(half.events).to.deep.equal([{ n: 1 }])
      expect(half.error?.message).to.equal('The event stream of GET /v1/open was cut.')
    },
  },
  {
    name: 'no text of the server takes the key into a stream’s error or a log',
    async run({ createClient, respondWith, key }) {
      const { warnings, logger } = listener()
      const client = createClient({ logger })
      const bodies = [
        `id: ${key}\ndata: {"n":1}\n\nevent: error\ndata: {"error":{"code":"${key}","message":"no ${key}"},"${key}":["${key}"]}\n\n`,
        `id: ${key}\ndata: {"n":1}\n\nevent: error\ndata: bare ${key}\n\n`,
        `id: ${key}\nevent: step ${key}\ndata: {"n":1}\n\nid: ${key}\ndata: not json ${key}\n\n`,
        `id: ${key}\ndata: {"n":1}\n\nevent: end\ndata: not json ${key}\n\n`,
        // A piece of a key would not be found any more.
        `event: ${'x'.repeat(190)}${key}\ndata: x\n\nid: ${key}\ndata: {"n":1}\n\ndata: {"n":\n\n`,
      ]
      for (const body of bodies) {
        await respondWith(stream([body]))
        const { error } = await collect(client.events.named())
        expect(error).to.be.instanceOf(StreamError)
        expect(everythingIn(error)).to.include('[redacted]').and.not.include(key)
      }
      expect(warnings).to.have.length(2)
      expect(warnings.join('\n')).to.include('[redacted]').and.not.include(key.slice(0, 12))
      await respondWith({ headers: { 'content-type': `text/${key}` } })
      const { error } = await collect(client.events.open())
      expect(everythingIn(error)).to.include('is text/[redacted], not an event stream').and.not.include(key)
    },
  },
  {
    name: 'events that the spec does not list stay out of the plain loop, undecoded, and are logged once per name',
    async run({ createClient, respondWith }) {
      const { warnings, logger } = listener()
      const ping = 'event: ping\ndata: {}\n\n'
      const listed = 'event: step\ndata: {"n":1}\n\nevent: message\ndata: {"n":2}\n\ndata: {"n":3}\n\n'
      await respondWith(
        stream([`${ping}${ping}${listed}event: odd\ndata: {broken\n\n${ping}event: end\ndata: {"n":4}\n\n`]),
      )
      expect(await collect(createClient({ logger }).events.named())).to.deep.equal({
        events: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }],
        error: undefined,
      })
      expect(warnings).to.deep.equal(
        ['ping', 'odd'].map((name) => `GET /v1/named: the spec lists no event "${name}"; only .events() gives it`),
      )
    },
  },
  {
    name: 'a server that makes up names for ever fills neither log nor memory',
    async run({ createClient, respondWith }) {
      const { warnings, logger } = listener()
      await respondWith(stream([Array.from({ length: 150 }, (_, index) => `event: e${index}\ndata: 1\n\n`).join('')]))
      expect((await collect(createClient({ logger }).events.open())).events).to.deep.equal([])
      expect(warnings).to.have.length(100)
    },
  },
  {
    name: 'events that the spec does not list are seen in .events(), parsed where they are JSON',
    async run({ createClient, respondWith }) {
      const unlisted = 'id: 1\nevent: ping\ndata: {"a":1}\n\nevent: odd\ndata: {broken\n\nevent: odd\ndata:\n\n'
      const named = [
        { event: 'ping', id: '1', data: { a: 1 } },
        { event: 'odd', id: undefined, data: '{broken' },
        { event: 'odd', id: undefined, data: '' },
      ]
      await respondWith(stream([`${unlisted}data: {"n":1}\n\n`]))
      expect((await collect(createClient().events.open().events())).events).to.deep.equal([
        ...named,
        { event: 'message', id: undefined, data: { n: 1 } },
      ])
      expect((await collect(createClient().events.text().events())).events).to.deep.equal([
        ...named,
        { event: 'message', id: undefined, data: '{"n":1}' },
      ])
      expect(await collect(createClient().events.text())).to.deep.equal({ events: ['{"n":1}'], error: undefined })
    },
  },
  {
    name: 'an event that the spec does not list neither ends a stream nor hides that it was cut short',
    async run({ createClient, respondWith }) {
      const { events } = createClient()
      for (const open of [() => events.send({ message: 'm' }), () => events.send({ message: 'm' }).events()]) {
        await respondWith(stream(['event: odd\ndata: {"type":"done"}\n\ndata: {"type":"text"}\n\n']))
        expect((await collect<unknown>(open())).error?.message).to.include('ended without its last event')
      }
      await respondWith(stream(['event: odd\ndata: {"n":1}\ndata: {"n":']))
      const { events: found, error } = await collect(events.open().events())
      expect(found).to.deep.equal([])
      expect(error?.message).to.include('ended within an event')
    },
  },
]
