import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AbortScope } from '../send/abort-scope.ts'
import { EventReader } from './event-reader.ts'
import { OpenBody, type UnreadResponse } from '../send/open-body.ts'
import { Secrets } from '../masking/secrets.ts'
import type { EventIterator, StreamEvent } from './stream-event.ts'

interface ParsedEvent {
  event: string
  data: unknown
  id: string | undefined
}

/**
 * The standard's rules for a whole stream, as plainly as they can be written (https://html.spec.whatwg.org/multipage/server-sent-events.html,
 * «Parsing an event stream» and «Interpreting an event stream»), with the three things in which the reader differs
 * on purpose: a last event without its blank line counts if its last line has ended, an event has only an id of its own, and
 * named events, of which the route lists none, are JSON where they can be.
 */
function reference(bytes: Uint8Array): ParsedEvent[] {
  const events: ParsedEvent[] = []
  let data: string[] = []
  let event = ''
  let id: string | undefined
  for (const line of new TextDecoder().decode(bytes).split(/\r\n|\r|\n/)) {
    if (line === '') {
      const text = data.join('\n')
      const name = event || 'message'
      if (data.length > 0) events.push({ event: name, data: name === 'message' ? text : jsonIfPossible(text), id })
      data = []
      event = ''
      id = undefined
      continue
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? []
    if (field === 'data') data.push(value)
    if (field === 'event') event = value
    if (field === 'id' && !value.includes('\0')) id = value
  }
  return events
}

function jsonIfPossible(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const queue = [...chunks]
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = queue.shift()
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

function readerOf<T>(
  stream: ReadableStream<Uint8Array>,
  data: 'json' | 'text',
  scope = new AbortScope(),
): EventIterator<StreamEvent<T>> {
  const call = { label: 'GET /test', secrets: new Secrets() }
  const options = { ...call, idleTimeout: Infinity, readTimeout: Infinity }
  const response = responseWith(stream)
  const { headers, statusText } = response
  return new EventReader<T, StreamEvent<T>>(new OpenBody(response, { url: '', headers, statusText }, scope, options), {
    ...call,
    all: true,
    itemOf: (item, { event = 'message', id }) => ({ data: item, event, id }),
    route: { data },
    error: { message: ['message'] },
    logger: undefined,
    signal: undefined,
  })
}

function responseWith(body: ReadableStream<Uint8Array>): UnreadResponse {
  return Object.defineProperty(new Response(), 'body', { value: body }) as UnreadResponse
}

function asJsonKeeps(value: unknown): unknown {
  const text = JSON.stringify(value)
  return JSON.parse(text)
}

/** Cut at some of the given places, in thousandths of the length, empty chunks included. */
function chunked(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [
    0,
    ...cuts.map((cut) => Math.floor((cut * bytes.length) / 1000)).toSorted((a, b) => a - b),
    bytes.length,
  ]
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end))
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const value = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('ä🙂', ' x', '\0', 'a:b', '{"a":1}', ''))
  .map((text) => text.replaceAll(/[\r\n]/g, ''))
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('data', 'event', 'id'), fc.constantFrom(':', ': ', ':  '), value)
      .map((parts) => parts.join('')),
  },
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'data',
      'event',
      'id',
      'retry: 5',
      'retry: x',
      ':',
      ': comment',
      ' data: x',
      'Data: x',
      'unknown: y',
      '\ufeffdata: bom',
    ),
  },
  { weight: 1, arbitrary: value },
)
const text = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, lineEnd), { maxLength: 12 }), fc.oneof(fc.constant(''), line))
  .map(([bom, lines, rest]) => {
    const body = `${lines.map((pair) => pair.join('')).join('')}${rest}`
    // Of two BOMs in a row, Node's decoder takes both away when the first one is cut, which is its own affair.
    return bom ? `\ufeff${body.replace(/^\ufeff+/, '')}` : body
  })
const bytes = fc.oneof(
  { weight: 5, arbitrary: text.map((written) => new TextEncoder().encode(written)) },
  // Bytes that are no UTF-8 at all.
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ maxLength: 40 })
      .map((raw) => Uint8Array.from([...new TextEncoder().encode('data: '), ...raw, 10, 10])),
  },
)
const cuts = fc.array(fc.nat(1000), { maxLength: 8 })

test('reads what the standard reads, however the bytes are cut (20,000 cases)', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, cuts, async (written, at) => {
      const events: ParsedEvent[] = []
      for await (const event of readerOf<unknown>(streamOf(chunked(written, at)), 'text')) events.push(event)
      expect(events).toEqual(reference(written))
    }),
    { numRuns: 20_000 },
  )
})

test('of a text stream that stops anywhere, delivers a prefix of what it delivers whole, and no part of an event (10,000 cases)', async () => {
  const lines = fc.array(fc.stringMatching(/^[a-z0-9 ]{1,8}$/), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 4 }), fc.nat(1000), cuts, async (sent, stop, at) => {
      const body = sent.map((event) => `${event.map((part) => `data:x${part}\n`).join('')}\n`).join('')
      const stopped = new TextEncoder().encode(body.slice(0, Math.floor((stop * body.length) / 1000)))
      const events: string[] = []
      for await (const { data } of readerOf<string>(streamOf(chunked(stopped, at)), 'text')) events.push(data)
      const wholeLines = events.flatMap((data) => data.split('\n'))
      expect(
        sent
          .flat()
          .map((part) => `x${part}`)
          .slice(0, wholeLines.length),
      ).toEqual(wholeLines)
    }),
    { numRuns: 10_000 },
  )
})

test('delivers JSON values as they were, on one line, on several and without blank lines (10,000 cases)', async () => {
  const values = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 })
  const layout = fc.constantFrom('one line', 'several lines', 'no blank lines')
  await fc.assert(
    fc.asyncProperty(values, layout, lineEnd, cuts, async (sent, how, end, at) => {
      // Objects, because scalars on lines of their own may be one value when joined: 1, 2 is no JSON, but [ 1 ] would be.
      const objects = sent.map((item) => ({ item }))
      const lines = objects.map((item) =>
        JSON.stringify(item, null, how === 'several lines' ? 1 : 0)
          .split('\n')
          .map((part) => `data: ${part}${end}`)
          .join(''),
      )
      const body = lines.join(how === 'no blank lines' ? '' : end)
      const events: unknown[] = []
      for await (const { data } of readerOf(streamOf(chunked(new TextEncoder().encode(body), at)), 'json'))
        events.push(data)
      // What JSON itself does not keep (-0) is not kept here either.
      expect(events).toEqual(asJsonKeeps(objects))
    }),
    { numRuns: 10_000 },
  )
})

test('stays flat in memory over a million events, and reads nothing ahead', async () => {
  const chunk = new TextEncoder().encode('event: token\nid: 1\ndata: {"type":"token","text":"hello"}\n\n'.repeat(1_000))
  let pulled = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (pulled++ < 1_000) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  let count = 0
  let atStart = 0
  let most = 0
  for await (const { data } of readerOf<{ text: string }>(body, 'json')) {
    count++
    if (data.text !== 'hello') throw new Error('Wrong event.')
    if (count % 50_000 === 1) {
      expect(pulled).toBe(Math.ceil(count / 1_000))
      const used = usedMemory()
      most = Math.max(most, used)
      if (count === 100_001) atStart = used
    }
  }
  expect(count).toBe(1_000_000)
  // A million events are 60 MB of text; keeping even a tenth of them would show.
  expect(most - atStart).toBeLessThan(5 * 1024 * 1024)
}, 30_000)

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function usedMemory(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('a chunk of 200,000 events is not slower per event than a small one', async () => {
  const chunk = new TextEncoder().encode('data: 1\n\n'.repeat(200_000))
  const started = performance.now()
  let count = 0
  for await (const _ of readerOf(streamOf([chunk]), 'json')) count++
  expect(count).toBe(200_000)
  // Taking events off the front of an array of this size takes 20 s and more.
  expect(performance.now() - started).toBeLessThan(4_000)
})

test('passes on the reason of an abort as it is', async () => {
  const scope = new AbortScope()
  const reader = readerOf(new ReadableStream({}), 'json', scope)
  const next = reader.next()
  scope.abort(new RangeError('odd'))
  await expect(next).rejects.toThrow(RangeError)
  expect((await reader.next()).done).toBe(true)
})

test('several next() at once get the events in turn, none twice and none lost', async () => {
  const chunks = ['data: 1\n\ndata: 2\n\n', 'data: 3\n\n'].map((part) => new TextEncoder().encode(part))
  const reader = readerOf(streamOf(chunks), 'json')
  const results = await Promise.all(Array.from({ length: 5 }, () => reader.next()))
  expect(results.map((result) => result.value?.data)).toEqual([1, 2, 3, undefined, undefined])
})
