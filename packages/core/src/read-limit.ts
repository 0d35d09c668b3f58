import type { AbortScope } from './abort-scope.ts'
import { maxTimer } from './delay.ts'

/**
 * Ends an open stream that nobody asks for its next event. The timer holds this object, and this object neither the stream
 * nor what reads it, so that both can be garbage-collected while it runs.
 */
export class ReadLimit {
  readonly #scope: AbortScope
  readonly #milliseconds: number
  #timer: ReturnType<typeof setTimeout> | undefined
  /** How many reads wait for an event. */
  #reads = 0
  #idleSince = performance.now()
  /** It has ended the stream. */
  isOver = false

  constructor(scope: AbortScope, milliseconds: number) {
    this.#scope = scope
    this.#milliseconds = milliseconds
    if (milliseconds === Infinity) return
    scope.onEnd(() => clearTimeout(this.#timer))
    this.#wait(milliseconds)
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
        const left = this.#reads > 0 ? this.#milliseconds : this.#idleSince + this.#milliseconds - performance.now()
        if (left > 0) return this.#wait(left)
        this.isOver = true
        this.#scope.abort()
      },
      Math.min(milliseconds, maxTimer),
    )
    // No reason for a process to stay; the connection is one, where there is one. Browsers number their timers.
    const timer: { unref?: () => unknown } = Object(this.#timer)
    timer.unref?.()
  }
}
