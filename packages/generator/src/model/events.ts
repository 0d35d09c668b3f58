import type { EventStreamExtension } from './document.ts'

/** How the events of a `text/event-stream` response are read. */
export interface Events {
  /** What an event's data is. */
  data: EventStreamExtension['data']
  /** Names of its events; `message` for those without one. */
  names: readonly string[]
  /** The event that ends the stream: its name, or members of its data. Undefined where the stream has no declared end. */
  terminal: { event?: string; data?: Readonly<Record<string, unknown>> } | undefined
}

export function eventsOf({ data, events, terminal }: EventStreamExtension): Events {
  return { data, names: events, terminal }
}
