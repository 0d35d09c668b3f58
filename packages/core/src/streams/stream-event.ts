import type { EventsRoute } from '../platform/platform.ts'

/** One server-sent event. */
export interface StreamEvent<T> {
  /**
   * The decoded data. Of an event that the platform's documentation does not list, it is whatever came: JSON if it parses,
   * else text. Look at `event` where that matters.
   */
  data: T
  /** The event's name; `message` where the platform sends none. */
  event: string
  /** The event's id, where the platform sends one. */
  id: string | undefined
}

/**
 * An iterator over what a stream brings, which can be iterated itself. Written out, because `AsyncIterableIterator` says what it
 * returns only from TypeScript 5.6 on.
 */
export interface EventIterator<T> {
  next(): Promise<IteratorResult<T, undefined>>
  /** Closes the connection. */
  return(): Promise<IteratorResult<T, undefined>>
  /** Closes the connection. */
  throw(error: unknown): Promise<IteratorResult<T, undefined>>
  [Symbol.asyncIterator](): EventIterator<T>
}

/** Whether the spec lists an event of this name. Events without one always count. */
export function isListed(event: string | undefined, { names }: EventsRoute): boolean {
  return event === undefined || event === 'message' || names?.includes(event) === true
}

/** Whether an event is the one that the spec declares as a stream's last: by its name, or by properties of its data. */
export function terminalTest({ terminal }: EventsRoute): (event: string | undefined, data: unknown) => boolean {
  if (!terminal) return () => false
  const name = terminal.event
  const properties = Object.entries(terminal.data ?? {})
  return (event, data) =>
    (name ?? event) === event &&
    properties.every(
      ([key, value]) => typeof data === 'object' && data !== null && (data as Record<string, unknown>)[key] === value,
    )
}
