import { isEventStream } from '../headers/media-type.ts'
import type { AbortScope } from './abort-scope.ts'
import { bodyError } from './body-error.ts'
import { copyResponse, type Head } from './copy-response.ts'
import { type BodyLimits, ReadLimit } from './read-limit.ts'
import type { SendOptions } from './send-options.ts'

/** What an open body takes from the options of its call. */
export type OpenBodyOptions = Pick<SendOptions, 'label' | 'secrets' | 'idleTimeout' | 'readTimeout'>

/** A response whose body has not been read. */
export type UnreadResponse = Response & { readonly body: ReadableStream<Uint8Array> }

// Workers of an older compatibility date have none.
const Registry = globalThis.FinalizationRegistry as typeof FinalizationRegistry | undefined
const abandoned = Registry && new Registry((scope: AbortScope) => scope.abort())

/**
 * A body that arrives as it is read. It keeps its abort scope until it ends: aborting the caller's signal ends it; cancelling it, or
 * losing it to the garbage collector, closes the connection. The latter needs that timers and signals hold its scope, and never the body.
 */
export class OpenBody {
  /** Aborts when anything ends the body before its time. */
  readonly signal: AbortSignal
  /** What ends it if it is not read. */
  readonly limit: ReadLimit
  readonly #received: UnreadResponse
  readonly #head: Head
  readonly #scope: AbortScope
  readonly #options: OpenBodyOptions
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #stream: ReadableStream<Uint8Array> | undefined
  #response: Response | undefined

  constructor(received: UnreadResponse, head: Head, scope: AbortScope, options: OpenBodyOptions) {
    this.signal = scope.signal
    this.limit = new ReadLimit(scope, limitsOf(received, options))
    this.#received = received
    this.#head = head
    this.#scope = scope
    this.#options = options
    this.#reader = received.body.getReader()
    endOnAbort(scope, this.#reader)
    abandoned?.register(this, scope, scope)
    scope.onEnd(() => abandoned?.unregister(scope))
  }

  /** The next chunk; undefined when there are no more. */
  async read(): Promise<Uint8Array | undefined> {
    const { limit, signal } = this
    limit.restart(true)
    try {
      const { value } = await this.#reader.read()
      // One that was cancelled by the abort ends like a whole one.
      signal.throwIfAborted()
      if (!value) this.#scope.end()
      return value
    } catch (error) {
      this.#scope.end()
      throw bodyError(error, signal, this.#options)
    } finally {
      limit.restart(false)
    }
  }

  /** Closes the connection. */
  cancel(reason?: unknown): void {
    this.#scope.abort(reason)
  }

  /** For who wants to read it so. Nothing is read ahead: a slow reader slows the server. */
  get stream(): ReadableStream<Uint8Array> {
    return (this.#stream ??= new ReadableStream(
      {
        pull: async (controller) => {
          const chunk = await this.read()
          if (chunk) controller.enqueue(chunk)
          else controller.close()
        },
        cancel: (reason) => this.cancel(reason),
      },
      { highWaterMark: 0 },
    ))
  }

  /** The response with this body, for users. */
  get response(): Response {
    return (this.#response ??= copyResponse(this.#received, this.#head, this.stream))
  }
}

/** A function of its own, whose closure has nothing of the body. */
function endOnAbort(scope: AbortScope, reader: ReadableStreamDefaultReader): void {
  const { signal } = scope
  const end = () => {
    scope.end()
    // A custom fetch may not look at the signal.
    reader.cancel(signal.reason).catch(() => {})
  }
  signal.addEventListener('abort', end, { once: true })
}

function limitsOf(received: Response, { label, idleTimeout, readTimeout }: OpenBodyOptions): BodyLimits {
  return isEventStream(received)
    ? {
        what: `event stream of ${label}`,
        idleTimeout,
        readTimeout,
        unread: 'its next event was not asked for within the readTimeout',
      }
    : {
        what: `body of ${label}`,
        idleTimeout,
        readTimeout: idleTimeout,
        unread: 'it was not read within the idleTimeout',
      }
}
