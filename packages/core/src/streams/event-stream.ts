import type { ApiError } from '../errors/errors.ts'
import { ApiPromise, type SentCall } from '../response/api-promise.ts'
import type { Wanted } from './event-reader.ts'
import type { EventIterator, StreamEvent } from './stream-event.ts'

/** Opens the reader of a stream; called once. */
export type OpenEvents<T> = <Item>(wanted: Wanted<T, Item>) => EventIterator<Item>

/**
 * The events of one response, as they arrive. It can be iterated once. Leaving the loop closes the connection; a stream
 * that is cut, goes silent, ends too early or sends an error throws a `StreamError` after everything that arrived.
 */
export class EventStream<out T> implements AsyncIterable<T> {
  #open: OpenEvents<T> | undefined

  constructor(open: OpenEvents<T>) {
    this.#open = open
  }

  /** The data of the events that the platform documents, and of those without a name. */
  [Symbol.asyncIterator](): EventIterator<T> {
    return this.#opened({ all: false, itemOf: (data) => data })
  }

  /**
   * All events, with their ids and names.
   * @throws TypeError when the stream has been iterated before
   */
  events(): EventIterator<StreamEvent<T>> {
    return this.#opened({ all: true, itemOf: (data, { event = 'message', id }) => ({ data, event, id }) })
  }

  #opened<Item>(wanted: Wanted<T, Item>): EventIterator<Item> {
    const open = this.#open
    if (!open) throw new TypeError('An event stream can be iterated only once; make the call again for another one.')
    this.#open = undefined
    return open(wanted)
  }
}

/** A streaming call under way: iterate it for the events' data, `.events()` for all events with their ids and names. */
export class StreamPromise<out T, out Errors extends ApiError = never>
  extends ApiPromise<EventStream<T>, Errors>
  implements AsyncIterable<T>
{
  readonly #leave: () => void

  constructor(call: SentCall<EventStream<T>>) {
    super(call)
    this.#leave = call.leave
  }

  [Symbol.asyncIterator](): EventIterator<T> {
    return opening(
      this.then((stream) => stream[Symbol.asyncIterator]()),
      this.#leave,
    )
  }

  events(): EventIterator<StreamEvent<T>> {
    return opening(
      this.then((stream) => stream.events()),
      this.#leave,
    )
  }
}

/** The iterator of a stream that is still being opened. Written out, because a generator cannot be ended while it waits. */
function opening<T>(opened: Promise<EventIterator<T>>, cancel: () => void): EventIterator<T> {
  let left = false
  let events: EventIterator<T> | undefined
  // A call that fails is reported by next(); one that was left in time has nobody to report to.
  opened.then((ready) => (events = ready)).catch(() => {})
  const leave = () => {
    left = true
    if (!events) cancel()
    opened.then((ready) => ready.return()).catch(() => {})
  }
  const first = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      return await (await opened).next()
    } catch (error) {
      if (left) return { done: true, value: undefined }
      throw error
    }
  }
  return {
    next(): Promise<IteratorResult<T, undefined>> {
      if (left) return Promise.resolve({ done: true, value: undefined })
      return events ? events.next() : first()
    },
    return: async () => {
      leave()
      return { done: true, value: undefined }
    },
    throw: async (error) => {
      leave()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
