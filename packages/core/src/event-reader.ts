import { createParser } from 'eventsource-parser'
import { decodeEvent, salvageEvent } from './decode-event.ts'
import { maxTimer } from './delay.ts'
import { ConnectionError, StreamError } from './errors.ts'
import type { StreamEvent } from './stream-event.ts'
import { excerpt } from './excerpt.ts'
import { isTerminal } from './is-terminal.ts'
import type { EventsRoute } from './platform.ts'
import type { Secrets } from './secrets.ts'

/** Says that no byte came in time. */
const silence = Symbol('silence')

/** The longest event that is put together from its pieces: 64 Mi characters. */
const largestEvent = 64 * 1024 * 1024

export interface EventReaderOptions {
  route: EventsRoute
  /** Milliseconds without a byte after which the stream counts as dead. */
  idleTimeout: number
  /** What was called, for messages. */
  label: string
  secrets: Secrets
  /** The caller's, which may abort between two reads. */
  signal?: AbortSignal | undefined
}

/**
 * Reads server-sent events from a body, one chunk at a time and only when asked: nothing is read ahead. An iterator
 * written out, because a generator cannot be ended while it waits for a chunk.
 *
 * A lost stream is not resumed with `Last-Event-ID`: no platform's spec offers that, and a POST must not be sent again.
 */
export class EventReader<T> implements AsyncIterableIterator<StreamEvent<T>, undefined> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #options: EventReaderOptions
  readonly #decoder = new TextDecoder()
  readonly #parser = createParser({
    maxBufferSize: largestEvent,
    onEvent: ({ data, event = 'message', id }) => this.#parsed.push({ data, event, id }),
    onError: (error) => {
      // Unknown fields and the like are to be ignored, says the standard; only an endless event is a fault.
      if (error.type === 'max-buffer-size-exceeded') this.#tooLarge = true
    },
  })
  /** Events of the last chunk, whose data is still text, and how many of them have been decoded. */
  #parsed: StreamEvent<string>[] = []
  #decoded = 0
  /** Events that one of them turned out to hold. */
  #ready: StreamEvent<T>[] = []
  #lastEventId: string | undefined
  #endsInCr = false
  #tooLarge = false
  #state: 'open' | 'ended' | 'closed' = 'open'
  /** What ended the stream, if it was not the server's wish. Thrown after everything that came before it. */
  #failure: { what: string; cause?: ConnectionError } | undefined

  constructor(body: ReadableStream<Uint8Array>, options: EventReaderOptions) {
    this.#reader = body.getReader()
    this.#options = options
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    const { signal } = this.#options
    for (;;) {
      if (this.#state === 'closed') return { done: true, value: undefined }
      if (signal?.aborted) {
        this.#close()
        throw signal.reason
      }
      const ready = this.#ready.shift()
      if (ready) return this.#deliver(ready)
      const event = this.#parsed[this.#decoded++]
      if (event) this.#decode(event)
      else if (this.#state === 'ended') return this.#finish()
      else await this.#read()
    }
  }

  /** Closes the connection. */
  async return(): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    this.#close()
    return { done: true, value: undefined }
  }

  /** Closes the connection. */
  async throw(error: unknown): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    this.#close()
    throw error
  }

  #deliver(event: StreamEvent<T>): IteratorResult<StreamEvent<T>, undefined> {
    if (event.id !== undefined) this.#lastEventId = event.id
    // Some servers keep the connection open after their last event.
    if (isTerminal(event, this.#options.route.terminal)) this.#close()
    return { done: false, value: event }
  }

  #decode(event: StreamEvent<string>): void {
    const { route, secrets } = this.#options
    try {
      const events = decodeEvent<T>(event, route.data)
      this.#ready.push(...events)
      // A last event may be nothing but its name.
      if (events.length === 0 && isTerminal({ ...event, data: undefined }, route.terminal)) this.#close()
    } catch {
      this.#parsed = []
      this.#ready = salvageEvent<T>(event)
      // The parser's own message would quote the data, and with it perhaps a part of a secret.
      this.#fail(
        `sent an event that is not JSON (event "${excerpt(event.event)}"): ${excerpt(secrets.scrubText(event.data))}`,
      )
    }
  }

  async #read(): Promise<void> {
    this.#parsed = []
    this.#decoded = 0
    let chunk: ReadableStreamReadResult<Uint8Array>
    try {
      chunk = await this.#readChunk()
    } catch (error) {
      if (error === silence) return this.#salvage(`was silent for ${this.#options.idleTimeout} ms`)
      if (error instanceof ConnectionError) return this.#salvage('was cut', error)
      // The reason of the caller's abort reaches the caller as it is.
      this.#close()
      throw error
    }
    if (this.#state === 'closed') return
    if (!chunk.done) return this.#feed(this.#decoder.decode(chunk.value, { stream: true }))
    // Ends a line and an event that the server left open; harmless after a complete one.
    this.#feed(`${this.#decoder.decode()}\n\n`)
    this.#state = 'ended'
  }

  #feed(text: string): void {
    if (text === '') return
    // The parser waits for the character after a CR, which may be LF; a server that ends its lines with CR would be one event late.
    // So it gets that LF at once, and not a second time should it come.
    const fresh = this.#endsInCr && text.startsWith('\n') ? text.slice(1) : text
    this.#endsInCr = text.endsWith('\r')
    this.#parser.feed(this.#endsInCr ? `${fresh}\n` : fresh)
    if (this.#tooLarge) this.#fail(`sent an event of more than ${largestEvent} characters`)
  }

  /** Takes what can be used from a stream that has failed, which then ends with the failure. */
  #salvage(what: string, cause?: ConnectionError): void {
    this.#feed('\n\n')
    if (this.#options.route.data === 'json') this.#ready = this.#parsed.flatMap((event) => salvageEvent<T>(event))
    this.#parsed = []
    this.#fail(what, cause)
  }

  /** The next chunk; rejects when none comes in time. */
  async #readChunk(): Promise<ReadableStreamReadResult<Uint8Array>> {
    const { idleTimeout } = this.#options
    if (idleTimeout === Infinity) return this.#reader.read()
    let timer: ReturnType<typeof setTimeout> | undefined
    const silent = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(silence), Math.min(idleTimeout, maxTimer))
    })
    try {
      return await Promise.race([this.#reader.read(), silent])
    } finally {
      clearTimeout(timer)
    }
  }

  #finish(): IteratorResult<StreamEvent<T>, undefined> {
    const { label, route } = this.#options
    this.#close()
    const failure = this.#failure ?? (route.terminal && { what: 'ended without its last event' })
    if (!failure) return { done: true, value: undefined }
    const { what, ...options } = failure
    throw new StreamError(`The event stream of ${label} ${what}.`, { lastEventId: this.#lastEventId, ...options })
  }

  /** Ends the stream once everything that came before was delivered. */
  #fail(what: string, cause?: ConnectionError): void {
    this.#failure = cause ? { what, cause } : { what }
    this.#state = 'ended'
  }

  #close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#parsed = []
    this.#ready = []
    this.#reader.cancel().catch(() => {})
  }
}
