import { type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Content, EventStream } from '@agent-clients/specs'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { isTerminal } from '../answers/event-stream.ts'
import { maxCheckedBytes } from './body-copy.ts'
import { codingsOf } from './content-decoding.ts'
import { inWords } from './in-words.ts'
import type { PlainFinding, Subject } from './subject.ts'

/** Holds the events of a stream against the spec while they pass. */
export class EventsCheck {
  readonly #subject: Subject
  readonly #content: Content
  readonly #stream: EventStream
  readonly #decoder: Transform | undefined
  /** All that was written to the decoder has been checked. */
  readonly #decoded: Promise<void>
  readonly #text = new TextDecoder()
  #events = 0
  #isOver = false
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

  constructor(subject: Subject, content: Content, stream: EventStream, contentEncoding: string | undefined) {
    this.#subject = subject
    this.#content = content
    this.#stream = stream
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
    const { terminal } = this.#stream
    if (terminal && !this.#isOver) {
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
    const events = this.#events
    this.#parser.feed('\n\n')
    if (this.#events === events) return
    this.#add('info', {
      rule: 'blank-line',
      expected: 'a blank line after each event',
      seen: 'none after the last one',
    })
  }

  #check({ data, event = 'message' }: EventSourceMessage): void {
    this.#events++
    const { data: format, events } = this.#stream
    // Servers send these to keep a connection open; their name alone may end the stream.
    if (format === 'json' && data.trim() === '') return void this.#place(event, undefined)
    if (!events.includes(event)) {
      const expected = `an event named ${events.map((name) => JSON.stringify(name)).join(' or ')}`
      this.#add('deviation', { rule: 'event', expected, seen: inWords(event) })
    }
    for (const value of this.#values(data)) {
      this.#place(event, value)
      this.#subject.check('response.event', this.#content.schema, [value])
    }
  }

  #values(data: string): unknown[] {
    if (this.#stream.data === 'text') return [data]
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
      const seen = `another one (${event})`
      this.#add('deviation', { rule: 'terminal', expected: 'no event after the one that ends the stream', seen })
    }
    if (isTerminal(this.#stream, { value, 'x-event': { event } })) this.#isOver = true
  }

  #add(kind: 'deviation' | 'info', finding: PlainFinding): void {
    this.#subject.add(kind, 'response.event', finding)
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
