import { decodeJson, jsonOrText } from './event-data.ts'
import { errorEvent } from './error-event.ts'
import { ConnectionError, StreamError } from '../errors/errors.ts'
import { EventParser, largestEvent } from './event-parser.ts'
import { excerpt, sentence } from '../errors/excerpt.ts'
import type { Logger } from '../options/logger.ts'
import type { EventsRoute, Platform } from '../platform/platform.ts'
import type { ReadLimit } from '../send/read-limit.ts'
import type { Secrets } from '../masking/secrets.ts'
import { type EventIterator, isListed, isTerminal, type StreamEvent } from './stream-event.ts'

/** A server may make up names for ever. */
const mostNames = 100

export interface EventReaderOptions {
  route: EventsRoute
  /** Where the platform's error bodies keep the message and the code. */
  error: Platform['error']
  /** Events that the spec does not list are wanted, too. */
  all: boolean
  limit: ReadLimit
  /** What was called, for messages. */
  label: string
  secrets: Secrets
  logger: Logger | undefined
  /** The caller's, which may abort between two reads, and when all has been read that the limit is for. */
  signal: AbortSignal | undefined
}

/** What ended a stream, if it was not the server's wish. A {@link StreamError} is one that has to learn the last event's id. */
interface Failure {
  message: string
  cause?: unknown
  code?: string | undefined
  body?: unknown
}

/**
 * Reads server-sent events from a body, one chunk at a time and only when asked: nothing is read ahead. An iterator
 * written out, because a generator cannot be ended while it waits for a chunk.
 *
 * A lost stream is not resumed with `Last-Event-ID`: no platform's spec offers that, and a POST must not be sent again.
 */
export class EventReader<T> implements EventIterator<StreamEvent<T>> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #options: EventReaderOptions
  readonly #decoder = new TextDecoder()
  readonly #parser = new EventParser()
  /** Events of the last chunk, whose data is still text, and how many of them have been decoded. */
  #parsed: StreamEvent<string>[] = []
  #decoded = 0
  /** Events that one of them turned out to hold. */
  #ready: StreamEvent<T>[] = []
  #lastEventId: string | undefined
  /** Names that the spec does not list and that have been told of. */
  readonly #unlisted = new Set<string>()
  #state: 'open' | 'ended' | 'closed' = 'open'
  /** Thrown after everything that came before it. */
  #failure: Failure | undefined

  constructor(body: ReadableStream<Uint8Array>, options: EventReaderOptions) {
    this.#reader = body.getReader()
    this.#options = options
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    const { limit } = this.#options
    limit.startRead()
    try {
      for (;;) {
        if (this.#state === 'closed') return { done: true, value: undefined }
        this.#throwIfAborted()
        const ready = this.#ready.shift()
        if (ready) return this.#deliver(ready)
        const event = this.#parsed[this.#decoded++]
        if (event) this.#decode(event)
        else if (this.#state === 'ended') return this.#finish()
        else await this.#read()
      }
    } finally {
      limit.endRead()
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

  #throwIfAborted(): void {
    const { signal, limit } = this.#options
    const aborted = signal?.aborted ? signal : limit.signal
    if (!aborted.aborted) return
    this.#close()
    throw limit.error ? this.#error(limit.error) : aborted.reason
  }

  #deliver(event: StreamEvent<T>): IteratorResult<StreamEvent<T>, undefined> {
    this.#saw(event)
    const { route } = this.#options
    // Some servers keep the connection open after their last event.
    if (isListed(event, route) && isTerminal(event, route)) this.#close()
    return { done: false, value: event }
  }

  /** Whether anybody gets the event or not: its id is where the stream had come to. */
  #saw({ id }: StreamEvent<unknown>): void {
    if (id !== undefined) this.#lastEventId = id
  }

  #decode(event: StreamEvent<string>): void {
    const { route, error, secrets } = this.#options
    if (event.event === 'error') {
      const { text, code, body } = errorEvent(event.data, error, secrets)
      this.#fail(text === '' ? 'sent an error' : `sent an error: ${text}`, { code, body })
    } else if (!isListed(event, route)) {
      this.#passBy(event)
    } else if (route.data === 'text') {
      // That is the type of a text stream's events.
      this.#ready.push(event as StreamEvent<T>)
    } else {
      const { events, whole } = decodeJson<T>(event)
      this.#ready.push(...events)
      if (!whole) {
        // The parser's own message would quote the data, and with it perhaps a part of a secret.
        const [name, data] = [event.event, event.data].map((text) => excerpt(secrets.maskText(text)))
        this.#fail(`sent an event that is not JSON (event "${name}"): ${data}`)
      } else if (events.length === 0 && isTerminal({ ...event, data: undefined }, route)) {
        // A last event may be nothing but its name.
        this.#close()
      }
    }
  }

  /** An event that the spec does not list is no data of the stream's type. */
  #passBy(event: StreamEvent<string>): void {
    const { all, label, logger, secrets } = this.#options
    const { event: name, data } = event
    if (!this.#unlisted.has(name) && this.#unlisted.size < mostNames) {
      this.#unlisted.add(name)
      logger?.warn(`${label}: the spec lists no event "${excerpt(secrets.maskText(name))}"; only .events() gives it`)
    }
    this.#saw(event)
    if (all) this.#ready.push({ ...event, data: jsonOrText(data) as T })
  }

  async #read(): Promise<void> {
    this.#parsed = []
    this.#decoded = 0
    let chunk: ReadableStreamReadResult<Uint8Array>
    try {
      chunk = await this.#reader.read()
    } catch (error) {
      if (error instanceof StreamError) return this.#end(error)
      if (error instanceof ConnectionError) return this.#end({ message: this.#message('was cut'), cause: error })
      // The reason of the caller's abort reaches the caller as it is.
      this.#close()
      throw error
    }
    if (this.#state === 'closed') return
    if (chunk.done) return this.#end()
    this.#parsed = this.#parser.feed(this.#decoder.decode(chunk.value, { stream: true }))
    if (!this.#parser.tooLarge) return
    this.#failure = { message: this.#message(`sent an event of more than ${largestEvent} characters`) }
    this.#state = 'ended'
  }

  /** No more bytes come. Takes what can be used of the event in which they stopped, if they stopped in one. */
  #end(failure?: Failure): void {
    this.#state = 'ended'
    this.#failure = failure
    this.#parser.feed(this.#decoder.decode())
    const remainder = this.#parser.end()
    if (!remainder) return
    const { event, open } = remainder
    // Half a message of an error is still no reason to take the stream for a whole one.
    if (!failure && (!open || (event.event === 'error' && event.data !== ''))) return this.#decode(event)
    // Half a text looks like a whole one.
    if (this.#options.route.data === 'text') return
    const { events, whole } = decodeJson<T>(event, open)
    if (whole) return this.#decode(event)
    if (isListed(event, this.#options.route)) this.#ready.push(...events)
    this.#failure ??= { message: this.#message('ended within an event') }
  }

  #finish(): IteratorResult<StreamEvent<T>, undefined> {
    const { terminal } = this.#options.route
    this.#close()
    const failure = this.#failure ?? (terminal && { message: this.#message('ended without its last event') })
    if (!failure) return { done: true, value: undefined }
    throw this.#error(failure)
  }

  #message(what: string): string {
    return sentence(`The event stream of ${this.#options.label} ${what}`)
  }

  #error({ message, cause, code, body }: Failure): StreamError {
    const lastEventId = this.#lastEventId === undefined ? undefined : this.#options.secrets.maskText(this.#lastEventId)
    return new StreamError(message, { lastEventId, code, body, ...(cause !== undefined && { cause }) })
  }

  /** Ends the stream with the event that was decoded last, once everything before it was delivered. */
  #fail(what: string, details: Pick<Failure, 'code' | 'body'> = {}): void {
    this.#parsed = []
    this.#failure = { message: this.#message(what), ...details }
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
