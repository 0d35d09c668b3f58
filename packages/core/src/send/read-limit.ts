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

/** How often a limit is looked at while it runs: what it ends may end a tenth of it late. */
const looks = 10

/**
 * Ends an open body that stays silent, and one that nobody reads. The timer holds this object, and this object neither the body
 * nor what reads it, so that both can be garbage-collected while it runs.
 */
export class ReadLimit {
  /** Whether a chunk is waited for. */
  #reading = false
  /** Milliseconds in which nothing has happened. So that no event has to ask the clock. */
  #quiet = 0
  /** Browsers number theirs. */
  readonly #timer: { ref?: () => unknown; unref?: () => unknown }
  /** The error with which it has closed a body that nobody read. */
  error: StreamError | undefined

  constructor(scope: AbortScope, { what, idleTimeout, readTimeout, unread }: BodyLimits) {
    const step = Math.min(Math.min(idleTimeout, readTimeout) / looks, maxTimer)
    const look = () => {
      const limit = this.#reading ? idleTimeout : readTimeout
      if (this.#quiet < limit) {
        this.#quiet += step
      } else if (this.#reading) {
        scope.abort(new StreamError(`The ${what} was silent for ${limit} ms.`))
      } else {
        this.error = new StreamError(`The ${what} was closed, because ${unread} of ${limit} ms.`)
        scope.abort(this.error)
      }
    }
    const timer = setInterval(look, step)
    scope.onEnd(() => clearInterval(timer))
    this.#timer = Object(timer)
    this.#timer.unref?.()
  }

  /**
   * Something has happened, so that the time begins anew.
   * @param reading whether a chunk is waited for from now on
   */
  restart(reading: boolean): void {
    this.#quiet = 0
    if (this.#reading === reading) return
    this.#reading = reading
    // A body that nobody reads is no reason for a process to stay.
    if (reading) this.#timer.ref?.()
    else this.#timer.unref?.()
  }
}
