import type { AbortScope } from './abort-scope.ts'
import { maxTimer } from './delay.ts'
import { StreamError } from '../errors/errors.ts'
import type { SendOptions } from './send-options.ts'

/**
 * Ends an open stream that nobody asks for its next event. The timer holds this object, and this object neither the stream
 * nor what reads it, so that both can be garbage-collected while it runs.
 */
export class ReadLimit {
  readonly #scope: AbortScope
  readonly #options: Pick<SendOptions, 'label' | 'readTimeout'>
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How many reads wait for something. */
  #reads = 0
  #idleSince = performance.now()
  /** The error with which it has ended the stream. */
  error: StreamError | undefined

  constructor(scope: AbortScope, options: Pick<SendOptions, 'label' | 'readTimeout'>) {
    this.#scope = scope
    this.#options = options
    if (options.readTimeout === Infinity) return
    scope.onEnd(() => clearTimeout(this.#timer))
    this.#wait(options.readTimeout)
  }

  /** Aborts when anything ends the stream before its time. */
  get signal(): AbortSignal {
    return this.#scope.signal
  }

  asked(): void {
    this.#reads++
  }

  answered(): void {
    this.#reads--
    this.#idleSince = performance.now()
  }

  /** One timer for many events: setting one for each would cost more than reading it. */
  #wait(milliseconds: number): void {
    this.#timer = setTimeout(
      () => {
        const { label, readTimeout } = this.#options
        const left = this.#reads > 0 ? readTimeout : this.#idleSince + readTimeout - performance.now()
        if (left > 0) return this.#wait(left)
        this.error = new StreamError(
          `The event stream of ${label} was closed, because its next event was not asked for within the readTimeout of ${readTimeout} ms.`,
        )
        this.#scope.abort(this.error)
      },
      Math.min(milliseconds, maxTimer),
    )
    // No reason for a process to stay; the connection is one, where there is one. Browsers number their timers.
    const timer: { unref?: () => unknown } = Object(this.#timer)
    timer.unref?.()
  }
}
