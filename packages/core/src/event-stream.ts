import { ApiPromise } from './api-promise.ts'
import { EventReader } from './event-reader.ts'

/** One server-sent event. */
export interface StreamEvent<T> {
  /** The decoded data. */
  data: T
  /** The event's name; `message` where the platform sends none. */
  event: string
  /** The event's id, where the platform sends one. */
  id: string | undefined
}

/** Opens the reader of a stream; called once. */
export type OpenEvents<T> = () => EventReader<T>

/**
 * The events of one answer, as they arrive. It can be iterated once. Leaving the loop closes the connection; a stream
 * that is cut, goes silent or ends too early throws a `StreamError` after everything that arrived.
 */
export class EventStream<T> implements AsyncIterable<T> {
  #open: OpenEvents<T> | undefined

  constructor(open: OpenEvents<T>) {
    this.#open = open
  }

  /** The events' data. */
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    const events = this.events()
    const data = ({ done, value }: IteratorResult<StreamEvent<T>>): IteratorResult<T> =>
      done ? { done, value: undefined } : { done: false, value: value.data }
    return {
      next: async () => data(await events.next()),
      return: async () => data(await events.return()),
      throw: async (error) => data(await events.throw(error)),
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  /**
   * The events with their ids and names.
   * @throws TypeError when the stream has been iterated before
   */
  events(): EventReader<T> {
    const open = this.#open
    if (!open) throw new TypeError('An event stream can be iterated only once; make the call again for another one.')
    this.#open = undefined
    return open()
  }
}

/** A streaming call under way: iterate it for the events' data, `.events()` for ids and names too. */
export class StreamPromise<T, Errors = unknown> extends ApiPromise<EventStream<T>, Errors> implements AsyncIterable<T> {
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this
  }

  async *events(): AsyncGenerator<StreamEvent<T>, void, undefined> {
    yield* (await this).events()
  }
}
