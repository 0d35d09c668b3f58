import { expect } from 'chai'
import { StreamError } from '../../src/index.ts'
import type { Case } from '../case.ts'
import { collect, stream } from '../stream.ts'

const n = (...values: number[]) => values.map((value) => ({ n: value }))

/** Ends of a stream of JSON, and the events in them where the stream is taken for a whole one. */
const whole: Record<string, [end: string, events: unknown[]]> = {
  'a last line that has ended': ['data: {"n":2}\n', n(2)],
  'a last line that CR has ended': ['data: {"n":2}\r', n(2)],
  'a scalar whose line has ended': ['data: 12\n', [12]],
  'an array whose line has ended': ['data: [1]\n', [[1]]],
  'a whole object': ['data: {"n":2}', n(2)],
  'a whole object on several lines': ['data: {"n":\ndata: 2}', n(2)],
  'an object after a scalar of its own': ['data: 1\ndata: {"n":2}', [1, ...n(2)]],
  'JSON lines of which the last has ended': ['data: {"n":2}\ndata: {"n":3}\n', n(2, 3)],
  'JSON lines of which the last is a whole object': ['data: {"n":2}\ndata: {"n":3}', n(2, 3)],
  'a whole object before half an id': ['data: {"n":2}\nid: 7', n(2)],
  'half a comment': [': keep-al', []],
  'comments alone': [':\n: keep-alive\n', []],
  'an end of the retry time': ['retry: 1000\n', []],
  'empty data': ['data:\n', []],
}

/** Ends of a stream of JSON in which something is lost, and the events that come before that. */
const broken: Record<string, [end: string, events: unknown[]]> = {
  'half an object': ['data: {"n":', []],
  'half a number, perhaps': ['data: 12', []],
  'a string': ['data: "x"', []],
  'an array': ['data: [1]', []],
  null: ['data: null', []],
  'JSON lines of which the last is half': ['data: {"n":2}\ndata: {"n":', n(2)],
  'JSON lines of which the last may be half': ['data: {"n":2}\ndata: 3', n(2)],
  'half a field’s name': ['da', []],
  'half a field’s name after an object': ['data: {"n":2}\nda', n(2)],
  'data that has not begun': ['data:', []],
  'a name without data': ['event: step\n', []],
  'half a name': ['event: st', []],
  'an id without data': ['id: 7\n', []],
  'half a character': ['data: {"n":2}\ndata: "\u00e4', n(2)],
}

/** Ends of a stream of text, and whether they are delivered. */
const texts: Record<string, [end: string, events: string[]]> = {
  'a line that has ended': ['data: two\n', ['two']],
  'a line that CRLF has ended': ['data: two\r\n', ['two']],
  'several lines': ['data: two\ndata: three\n', ['two\nthree']],
  'half a line': ['data: payment of 10', []],
  'half of several lines': ['data: payment of\ndata: 10', []],
  'what looks like a whole object': ['data: {"n":2}', []],
  'half an id': ['data: two\nid: 7', []],
}

export const cases: Case[] = [
  ...Object.entries(whole).map(([what, [end, events]]): Case => ({
    name: `a stream of JSON may end in ${what}`,
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\n', end]))
      expect(await collect<unknown>(createClient().events.open())).to.deep.equal({
        events: [...n(1), ...events],
        error: undefined,
      })
    },
  })),
  ...Object.entries(broken).map(([what, [end, events]]): Case => ({
    name: `a stream of JSON that ends in ${what} fails after what came before`,
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\n', end]))
      const found = await collect<unknown>(createClient().events.open())
      expect(found.events).to.deep.equal([...n(1), ...events])
      expect(found.error).to.be.instanceOf(StreamError)
      expect(found.error?.message).to.equal('The event stream of GET /v1/open ended within an event.')
    },
  })),
  ...Object.entries(texts).map(([what, [end, events]]): Case => ({
    name: `a stream of text that ends in ${what} ${events.length > 0 ? 'delivers it' : 'leaves it out, and is whole'}`,
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: one\n\n', end]))
      expect(await collect(createClient().events.text())).to.deep.equal({
        events: ['one', ...events],
        error: undefined,
      })
    },
  })),
  {
    name: 'a line that has ended is decoded like any other at the end of a stream',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\ndata: no json\n']))
      const { events, error } = await collect(createClient().events.open())
      expect(events).to.deep.equal(n(1))
      expect(error?.message).to.include('an event that is not JSON (event "message"): no json')
    },
  },
  {
    name: 'the declared last event counts without its blank line, and may be missing its data no less than before',
    async run({ createClient, respondWith }) {
      await respondWith(stream(['data: {"n":1}\n\nevent: end\ndata: {"n":2}']))
      expect(await collect(createClient().events.named())).to.deep.equal({ events: n(1, 2), error: undefined })
      await respondWith(stream(['data: {"n":1}\n\nevent: end\ndata:\n']))
      expect(await collect(createClient().events.named())).to.deep.equal({ events: n(1), error: undefined })
    },
  },
]
