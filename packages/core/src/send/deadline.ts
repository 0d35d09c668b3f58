import { TimeoutError } from '../errors/errors.ts'
import type { SendOptions } from './send-options.ts'

/** The moment at which a call has to be over, with all its attempts, the waits between them, and what it streams. */
export class Deadline {
  readonly #label: string
  readonly #milliseconds: number
  readonly #started = performance.now()
  #error: TimeoutError | undefined

  constructor({ label, deadline }: Pick<SendOptions, 'label' | 'deadline'>) {
    this.#label = label
    this.#milliseconds = deadline
  }

  /** Milliseconds until then. */
  left(): number {
    return this.#started + this.#milliseconds - performance.now()
  }

  /** What a call that is not over by then fails with: the same error each time, by which it can be told from that of an attempt. */
  get error(): TimeoutError {
    return (this.#error ??= new TimeoutError(
      `${this.#label} took longer than its deadline of ${this.#milliseconds} ms.`,
      this.#milliseconds,
    ))
  }
}
