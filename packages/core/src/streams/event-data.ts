import { parseJson } from '../values/parse-json.ts'
import type { StreamEvent } from './stream-event.ts'

export interface Decoded<T> {
  /** None for an event without data, which servers send to keep a connection open. */
  events: StreamEvent<T>[]
  /** All of the data was JSON; otherwise the events are what came before the part that was not. */
  whole: boolean
}

/**
 * Decodes the data of one event. Some servers print `data:` lines without the blank line that ends an event, so that the
 * standard joins them into one; lines that are each JSON, but not together, are events of their own.
 *
 * @param open the last line may have been going to be longer: then only an object is certain to be whole
 */
export function decodeJson<T>(event: StreamEvent<string>, open = false): Decoded<T> {
  // The spec says what the data is; its type is generated from there, and unchecked like every response's.
  const withData = (data: unknown) => ({ ...event, data: data as T })
  const isWhole = (data: unknown) => !open || (typeof data === 'object' && data !== null && !Array.isArray(data))
  const joined = parseJson(event.data)
  if (joined && isWhole(joined.value)) return { events: [withData(joined.value)], whole: true }

  const events: StreamEvent<T>[] = []
  const lines = event.data.split('\n').filter((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    const parsed = parseJson(line)
    const isLast = index === lines.length - 1
    if (!parsed || (isLast && !isWhole(parsed.value))) return { events, whole: false }
    events.push(withData(parsed.value))
  }
  return { events, whole: !open || events.length > 0 }
}

/** The data of an event that nothing describes: JSON if it parses, else text. */
export function jsonOrText(data: string): unknown {
  const parsed = parseJson(data)
  return parsed ? parsed.value : data
}
