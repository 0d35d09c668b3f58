import type { EventSourceMessage } from 'eventsource-parser'
import { jsonOrText, jsonTexts } from './event-data.ts'
import { errorEvent } from './error-event.ts'
import { ConnectionError, StreamError } from '../errors/errors.ts'
import { EventParser, largestEvent } from './event-parser.ts'
import { excerpt, sentence } from '../errors/excerpt.ts'
import type { Logger } from '../options/logger.ts'
import type { EventsRoute, Platform } from '../platform/platform.ts'
import { parseJson } from '../values/parse-json.ts'
import type { OpenBody } from '../send/open-body.ts'
import type { Secrets } from '../masking/secrets.ts'
import { type EventIterator, isListed, terminalTest } from './stream-event.ts'

/** A server may make up names for ever. */
const mostNames = 100

/** What an iterator gives. */
export interface Wanted<T, Item> {
  /** Also the events that the spec does not list. */
  all: boolean
  itemOf: (data: T, event: EventSourceMessage) => Item
}

export interface EventReaderOptions<T, Item> extends Wanted<T, Item> {
  route: EventsRoute
  /** Where the platform's error bodies keep the message and the code. */
  error: Platform['error']
  /** What was called, for messages. */
  label: string
  secrets: Secrets
  logger: Logger | undefined
  /** The caller's, which may abort between two reads, and when the body has come to its end. */
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
export class EventReader<T, Item> implements EventIterator<Item> {
  readonly #body: OpenBody
  readonly #options: EventReaderOptions<T, Item>
  readonly #isTerminal: ReturnType<typeof terminalTest>
  readonly #decoder = new TextDecoder()
  readonly #parser = new EventParser()
  /** Events that have arrived, whose data is still text; the next one stands last. */
  #arrived: EventSourceMessage[] = []
  /** The read that every waiting `next()` waits for. */
  #reading: Promise<void> | undefined
  #lastEventId: string | undefined
  /** Names that the spec does not list and that have been told of. */
  readonly #unlisted = new Set<string>()
  #state: 'open' | 'ended' | 'closed' = 'open'
  /** Thrown after everything that came before it. */
  #failure: Failure | undefined

  constructor(body: OpenBody, options: EventReaderOptions<T, Item>) {
    // Whoever has the response, too, must not take chunks away.
    body.stream.getReader()
    this.#body = body
    this.#options = options
    this.#isTerminal = terminalTest(options.route)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Item, undefined>> {
    for (;;) {
      if (this.#state === 'closed') return { done: true, value: undefined }
      this.#throwIfAborted()
      const event = this.#arrived.pop()
      if (!event) {
        if (this.#state === 'ended') return this.#finish()
        await (this.#reading ??= this.#read())
        continue
      }
      const data = this.#decode(event)
      if (data === undefined) continue
      const { route, itemOf } = this.#options
      this.#lastEventId = event.id ?? this.#lastEventId
      this.#body.limit.restart(false)
      // Some servers keep the connection open after their last event.
      if (this.#isTerminal(event.event, data) && isListed(event.event, route)) this.#close()
      return { done: false, value: itemOf(data, event) }
    }
  }

  /** Closes the connection. */
  async return(): Promise<IteratorResult<Item, undefined>> {
    this.#close()
    return { done: true, value: undefined }
  }

  /** Closes the connection. */
  async throw(error: unknown): Promise<IteratorResult<Item, undefined>> {
    this.#close()
    throw error
  }

  #throwIfAborted(): void {
    const { signal } = this.#options
    const aborted = signal?.aborted ? signal : this.#body.signal
    // When all has been read, an idleTimeout may have ended the body, after which comes what had arrived.
    if (!aborted.aborted || (aborted !== signal && this.#state === 'ended')) return
    this.#close()
    const { error } = this.#body.limit
    throw error ? this.#error(error) : aborted.reason
  }

  /** @returns undefined where nothing is to be delivered, or other events are in place of this one */
  #decode(event: EventSourceMessage): T | undefined {
    const { route, error, secrets } = this.#options
    if (event.event === 'error') {
      const { text, code, body } = errorEvent(event.data, error, secrets)
      this.#fail(text === '' ? 'sent an error' : `sent an error: ${text}`, { code, body })
      return undefined
    }
    if (!isListed(event.event, route)) return this.#passBy(event)
    // That is the type of a text stream's events.
    if (route.data === 'text') return event.data as T
    const parsed = parseJson(event.data)
    // The spec says what the data is; its type is generated from there, and unchecked like every response's.
    if (parsed) return parsed.value as T
    const { texts, whole } = jsonTexts(event.data)
    if (!whole) {
      // The parser's own message would quote the data, and with it perhaps a part of a secret.
      const [name, data] = [event.event ?? 'message', event.data].map((text) => excerpt(secrets.maskText(text)))
      this.#fail(`sent an event that is not JSON (event "${name}"): ${data}`)
    } else if (texts.length === 0 && this.#isTerminal(event.event, undefined)) {
      // A last event may be nothing but its name.
      this.#close()
    }
    this.#replace(event, texts)
    return undefined
  }

  #replace(event: EventSourceMessage, texts: readonly string[]): void {
    for (const data of texts.toReversed()) this.#arrived.push({ ...event, data })
  }

  /** An event that the spec does not list is no data of the stream's type. */
  #passBy(event: EventSourceMessage): T | undefined {
    const { all, label, logger, secrets } = this.#options
    const { event: name = '', data } = event
    if (!this.#unlisted.has(name) && this.#unlisted.size < mostNames) {
      this.#unlisted.add(name)
      logger?.warn(`${label}: the spec lists no event "${excerpt(secrets.maskText(name))}"; only .events() gives it`)
    }
    // Whether anybody gets the event or not: its id is where the stream had come to.
    this.#lastEventId = event.id ?? this.#lastEventId
    return all ? (jsonOrText(data) as T) : undefined
  }

  async #read(): Promise<void> {
    let chunk: Uint8Array | undefined
    let lost: { error: unknown } | undefined
    try {
      chunk = await this.#body.read()
    } catch (error) {
      lost = { error }
    }
    this.#reading = undefined
    if (this.#state === 'closed') return
    if (lost) {
      const { error } = lost
      if (error instanceof StreamError) return this.#end(error)
      if (error instanceof ConnectionError) return this.#end({ message: this.#message('was cut'), cause: error })
      // The reason of the caller's abort reaches the caller as it is.
      this.#close()
      throw error
    }
    if (!chunk) return this.#end()
    const events = this.#parser.feed(this.#text(chunk))
    if (this.#parser.tooLarge) this.#fail(`sent an event of more than ${largestEvent} characters`)
    this.#arrived = events.toReversed()
  }

  #text(chunk: Uint8Array): string {
    try {
      return this.#decoder.decode(chunk, { stream: true })
    } catch (error) {
      // A custom fetch may give a body of anything.
      this.#close()
      throw error
    }
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
    const isError = event.event === 'error' && event.data !== ''
    if (!failure && (!open || isError)) return void this.#arrived.push(event)
    // Half a text looks like a whole one.
    if (this.#options.route.data === 'text') return
    const { texts, whole } = jsonTexts(event.data, open)
    if (whole) return void this.#arrived.push(event)
    if (isListed(event.event, this.#options.route)) this.#replace(event, texts)
    this.#failure ??= { message: this.#message('ended within an event') }
  }

  #finish(): IteratorResult<Item, undefined> {
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
    this.#arrived = []
    this.#failure = { message: this.#message(what), ...details }
    this.#state = 'ended'
  }

  #close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#arrived = []
    this.#body.cancel()
  }
}
