import { type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Content, Events } from '@agent-clients/generator/model'
import { isTerminal } from '@agent-clients/generator/traffic'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { describeValue } from '../report/wording.ts'
import { maxCheckedBytes } from './body-copy.ts'
import { codingsOf } from './content-decoding.ts'
import type { CheckedMessage, PlainFinding } from './checked-message.ts'

/** Holds the events of a stream against the spec while they pass. */
export class EventsCheck {
  readonly #message: CheckedMessage
  readonly #content: Content
  readonly #described: Events
  readonly #decoder: Transform | undefined
  /** All that was written to the decoder has been checked. */
  readonly #decoded: Promise<void>
  readonly #text = new TextDecoder()
  #count = 0
  /** The event that ends the stream has come. */
  #isOver = false
  /** The upstream has said that it cannot go on. */
  #isFailed = false
  /** The stream is not to be judged any further. */
  #isBlind = false
  readonly #parser = createParser({
    maxBufferSize: maxCheckedBytes,
    onEvent: (event) => this.#check(event),
    onError: ({ type }) => {
      // The standard has unknown fields passed over.
      if (type !== 'max-buffer-size-exceeded') return
      this.#isBlind = true
      this.#add('info', {
        rule: 'not-checked',
        expected: `events of at most ${maxCheckedBytes} bytes`,
        seen: 'a larger one',
      })
    },
  })

  constructor(message: CheckedMessage, content: Content, events: Events, contentEncoding: string | undefined) {
    this.#message = message
    this.#content = content
    this.#described = events
    const codings = codingsOf(contentEncoding)
    if (!codings) {
      this.#isBlind = true
      const seen = `the content encoding ${JSON.stringify(contentEncoding)}`
      this.#add('info', { rule: 'not-checked', expected: 'gzip, deflate, br or none', seen })
    }
    const decoders = (codings ?? []).toReversed().map((coding) => coding.stream())
    this.#decoder = decoders[0]
    this.#decoded = this.#feedAll(decoders).catch(() => {
      // After an event that was too large nothing more was written, and the coding has no end.
      if (this.#isBlind) return
      this.#isBlind = true
      const expected = `the content encoding ${JSON.stringify(contentEncoding)}`
      this.#add('deviation', { rule: 'content-encoding', expected, seen: 'bytes that are not coded so' })
    })
  }

  write(chunk: Buffer): void {
    if (this.#isBlind) return
    if (this.#decoder) this.#decoder.write(chunk)
    else this.#feed(chunk)
  }

  /** The server has ended the stream. */
  async end(): Promise<void> {
    this.#decoder?.end()
    await this.#decoded
    if (this.#isBlind) return
    this.#parser.feed(this.#text.decode())
    this.#feedRest()
    const { terminal } = this.#described
    if (terminal && !this.#isOver && !this.#isFailed) {
      const expected = `an event that ends the stream: ${JSON.stringify(terminal)}`
      this.#add('deviation', { rule: 'terminal', expected, seen: 'the end of the stream without it' })
    }
  }

  async #feedAll(decoders: Transform[]): Promise<void> {
    if (decoders.length === 0) return
    const write = (chunk: Buffer, _: string, done: () => void) => {
      this.#feed(chunk)
      done()
    }
    await pipeline([...decoders, new Writable({ write })])
  }

  #feed(chunk: Buffer): void {
    if (!this.#isBlind) this.#parser.feed(this.#text.decode(chunk, { stream: true }))
  }

  /** Clients that keep to the standard drop a last event that lacks its blank line; it is checked all the same. */
  #feedRest(): void {
    const before = this.#count
    this.#parser.feed('\n\n')
    if (this.#count === before) return
    this.#add('info', {
      rule: 'blank-line',
      expected: 'a blank line after each event',
      seen: 'none after the last one',
    })
  }

  #check({ data, event = 'message' }: EventSourceMessage): void {
    this.#count++
    const { data: format, names } = this.#described
    const isDeclared = names.includes(event)
    // Clients read this one as an error, whatever the spec says of events; what it holds is described only where it is declared.
    if (event === 'error') this.#isFailed = true
    if (event === 'error' && !isDeclared) {
      const seen = 'an event named "error"'
      return void this.#add('info', { rule: 'event', expected: 'a stream that does not fail', seen })
    }
    // Servers send these to keep a connection open; their name alone may end the stream.
    if (format === 'json' && data.trim() === '') return void this.#place(event, undefined)
    if (!isDeclared) {
      const expected = `an event named ${names.map((name) => JSON.stringify(name)).join(' or ')}`
      this.#add('deviation', { rule: 'event', expected, seen: describeValue(event) })
    }
    for (const value of this.#values(data)) {
      this.#place(event, value)
      this.#message.checkValue('response.event', this.#content.schema, [value])
    }
  }

  #values(data: string): unknown[] {
    if (this.#described.data === 'text') return [data]
    const [value] = parsed([data])
    if (value) return [value.json]
    // Lines without a blank line between them, which the clients take for events of their own.
    const lines = parsed(data.split('\n').filter((line) => line.trim() !== ''))
    if (lines.length > 1) {
      this.#add('info', {
        rule: 'blank-line',
        expected: 'a blank line after each event',
        seen: 'lines that are each JSON',
      })
      return lines.map(({ json }) => json)
    }
    this.#add('deviation', { rule: 'content', expected: 'JSON', seen: 'text that is not JSON' })
    return []
  }

  /** Whether an event may stand where it does. */
  #place(event: string, value: unknown): void {
    if (this.#isOver) {
      const seen = `another event (${event})`
      this.#add('deviation', { rule: 'terminal', expected: 'no event after the one that ends the stream', seen })
    }
    if (isTerminal(this.#described, { value, event: { event } })) this.#isOver = true
  }

  #add(kind: 'deviation' | 'info', finding: PlainFinding): void {
    this.#message.add(kind, 'response.event', finding)
  }
}

/** All texts as JSON, or none when one of them is not. */
function parsed(texts: string[]): { json: unknown }[] {
  try {
    return texts.map((text) => ({ json: JSON.parse(text) as unknown }))
  } catch {
    return []
  }
}
