import type { AbortScope } from './abort-scope.ts'
import { maxTimer } from './delay.ts'
import { StreamError } from '../errors/errors.ts'

/** What an open body is read under. */
export interface BodyLimits {
  /** What it is, for messages: `event stream of POST /v1/events`. */
  what: string
  /** Milliseconds that it may stay silent. */
  idleTimeout: number
  /** Milliseconds that it may go unread. */
  readTimeout: number
  /** Why it was closed then, for messages: `it was not read within the idleTimeout`. */
  unread: string
}

/**
 * Ends an open body that nobody reads. The timer holds this object, and this object neither the stream
 * nor what reads it, so that both can be garbage-collected while it runs.
 */
export class ReadLimit {
  readonly #scope: AbortScope
  readonly #limits: Omit<BodyLimits, 'idleTimeout'>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How many reads wait for something. */
  #reads = 0
  #idleSince = performance.now()
  /** The error with which it has ended the stream. */
  error: StreamError | undefined

  constructor(scope: AbortScope, limits: Omit<BodyLimits, 'idleTimeout'>) {
    this.#scope = scope
    this.#limits = limits
    if (limits.readTimeout === Infinity) return
    scope.onEnd(() => clearTimeout(this.#timer))
    this.#wait(limits.readTimeout)
  }

  /** Aborts when anything ends the stream before its time. */
  get signal(): AbortSignal {
    return this.#scope.signal
  }

  startRead(): void {
    this.#reads++
  }

  endRead(): void {
    this.#reads--
    this.#idleSince = performance.now()
  }

  /** One timer for many events: setting one for each would cost more than reading it. */
  #wait(milliseconds: number): void {
    this.#timer = setTimeout(
      () => {
        const { what, readTimeout, unread } = this.#limits
        const left = this.#reads > 0 ? readTimeout : this.#idleSince + readTimeout - performance.now()
        if (left > 0) return this.#wait(left)
        this.error = new StreamError(`The ${what} was closed, because ${unread} of ${readTimeout} ms.`)
        this.#scope.abort(this.error)
      },
      Math.min(milliseconds, maxTimer),
    )
    // No reason for a process to stay; the connection is one, where there is one. Browsers number their timers.
    const timer: { unref?: () => unknown } = Object(this.#timer)
    timer.unref?.()
  }
}
