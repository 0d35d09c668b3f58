import { createParser } from 'eventsource-parser'
import { decodeEvent } from './decode-event.ts'
import { maxTimer } from './delay.ts'
import { ConnectionError, StreamError } from './errors.ts'
import { isTerminal } from './is-terminal.ts'
import type { StreamEvent } from './event-stream.ts'
import type { EventsRoute } from './platform.ts'

/** The longest event that is put together from its pieces: 64 Mi characters. */
const largestEvent = 64 * 1024 * 1024

export interface EventReaderOptions {
  route: EventsRoute
  /** Milliseconds without a byte after which the stream counts as dead. */
  idleTimeout: number
  /** What was called, for messages. */
  label: string
  /** Makes a thrown value safe to show. */
  scrubCause: (cause: unknown) => unknown
}

/**
 * Reads server-sent events from a body, one chunk at a time and only when asked: nothing is read ahead. An iterator
 * written out, because a generator cannot be ended while it waits for a chunk.
 */
export class EventReader<T> implements AsyncIterableIterator<StreamEvent<T>> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #options: EventReaderOptions
  readonly #decoder = new TextDecoder()
  readonly #parser = createParser({
    maxBufferSize: largestEvent,
    onEvent: ({ data, event = 'message', id }) => {
      if (id !== undefined) this.#lastEventId = id
      this.#queue.push({ data, event, id })
    },
    onError: (error) => {
      // Unknown fields and the like are to be ignored, says the standard; only an endless event is a fault.
      if (error.type === 'max-buffer-size-exceeded') this.#fault = error
    },
  })
  /** Parsed events whose data is still text. */
  #queue: StreamEvent<string>[] = []
  #ready: StreamEvent<T>[] = []
  #lastEventId: string | undefined
  #fault: unknown
  #state: 'open' | 'ended' | 'closed' = 'open'
  #sawTerminal = false

  constructor(body: ReadableStream<Uint8Array>, options: EventReaderOptions) {
    this.#reader = body.getReader()
    this.#options = options
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    for (;;) {
      if (this.#state === 'closed') return { done: true, value: undefined }
      const ready = this.#ready.shift()
      if (ready) return this.#deliver(ready)
      const event = this.#queue.shift()
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

  async throw(error: unknown): Promise<IteratorResult<StreamEvent<T>, undefined>> {
    this.#close()
    throw error
  }

  #deliver(event: StreamEvent<T>): IteratorResult<StreamEvent<T>, undefined> {
    if (isTerminal(event, this.#options.route.terminal)) {
      this.#sawTerminal = true
      // Some servers keep the connection open after their last event.
      this.#close()
    }
    return { done: false, value: event }
  }

  #decode(event: StreamEvent<string>): void {
    try {
      this.#ready.push(...decodeEvent<T>(event, this.#options.route.data))
    } catch (cause) {
      this.#fail(`sent an event that is not JSON (event "${event.event}")`, cause)
    }
  }

  async #read(): Promise<void> {
    let chunk: ReadableStreamReadResult<Uint8Array>
    try {
      chunk = await this.#readChunk()
    } catch (cause) {
      // Closed by return() while waiting: not a fault.
      if (this.#state === 'closed' && !(cause instanceof StreamError)) return
      this.#close()
      // The reason of the caller's abort reaches the caller as it is.
      throw cause instanceof ConnectionError ? this.#error('was cut', cause) : cause
    }
    if (this.#state === 'closed') return
    if (chunk.done) {
      // Ends a line and an event that the server left open; harmless after a complete one.
      this.#parser.feed(`${this.#decoder.decode()}\n\n`)
      this.#state = 'ended'
    } else {
      this.#feed(this.#decoder.decode(chunk.value, { stream: true }))
    }
  }

  #feed(text: string): void {
    this.#parser.feed(text)
    if (this.#fault) this.#fail(`sent an event of more than ${largestEvent} characters`, this.#fault)
  }

  /** The next chunk; rejects when none comes in time. */
  async #readChunk(): Promise<ReadableStreamReadResult<Uint8Array>> {
    const { idleTimeout } = this.#options
    if (idleTimeout === Infinity) return this.#reader.read()
    let timer: ReturnType<typeof setTimeout> | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.#error(`was silent for ${idleTimeout} ms`))
        this.#close()
      }, Math.min(idleTimeout, maxTimer))
    })
    try {
      return await Promise.race([this.#reader.read(), silence])
    } finally {
      clearTimeout(timer)
    }
  }

  #finish(): IteratorResult<StreamEvent<T>, undefined> {
    this.#close()
    if (this.#options.route.terminal && !this.#sawTerminal) throw this.#error('ended without its last event')
    return { done: true, value: undefined }
  }

  #fail(what: string, cause: unknown): never {
    this.#close()
    throw this.#error(what, cause)
  }

  #error(what: string, cause?: unknown): StreamError {
    const { label, scrubCause } = this.#options
    return new StreamError(`The event stream of ${label} ${what}.`, {
      lastEventId: this.#lastEventId,
      ...(cause !== undefined && { cause: scrubCause(cause) }),
    })
  }

  #close(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#queue = []
    this.#ready = []
    this.#reader.cancel().catch(() => {})
  }
}
