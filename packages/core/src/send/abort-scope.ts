import { maxTimer } from './delay.ts'
import { onAbort } from './on-abort.ts'

/**
 * An abort signal of our own with everything that may trigger it: the caller's signals and timers. Caller's signals are
 * linked by hand and unlinked in `end()`, because handing them to `fetch` or `Request` leaves a listener per call.
 */
export class AbortScope {
  readonly #controller = new AbortController()
  readonly #cleanups: (() => void)[] = []
  /** Of the promise that is waited for; kept no longer, because it would keep what that promise resolved to. */
  #stopWaiting: ((reason: unknown) => void) | undefined

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason)
    this.#stopWaiting?.(this.signal.reason)
  }

  /** Aborts when that signal does, with its reason. */
  follow(signal: AbortSignal | undefined): this {
    if (!signal) return this
    if (signal.aborted) {
      this.abort(signal.reason)
      return this
    }
    this.#cleanups.push(onAbort(signal, () => this.abort(signal.reason)))
    return this
  }

  /** Aborts after some milliseconds; the returned function cancels that. */
  after(milliseconds: number, reason: () => unknown): () => void {
    if (milliseconds === Infinity) return () => {}
    const timer = setTimeout(() => this.abort(reason()), Math.min(milliseconds, maxTimer))
    const cancel = () => clearTimeout(timer)
    this.#cleanups.push(cancel)
    return cancel
  }

  /** Runs when the scope ends. */
  onEnd(cleanup: () => void): void {
    this.#cleanups.push(cleanup)
  }

  /** The promise, or a rejection as soon as the scope aborts: reading a body does not always notice by itself. */
  async race<T>(promise: Promise<T>): Promise<T> {
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#stopWaiting = reject
        if (this.signal.aborted) reject(this.signal.reason)
        promise.then(resolve).catch(reject)
      })
    } finally {
      this.#stopWaiting = undefined
    }
  }

  /** Unlinks signals and stops timers. */
  end(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup()
  }
}
