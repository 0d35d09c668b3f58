import type { StreamEvent } from './stream-event.ts'

/**
 * Decodes the data of one event. Some servers print `data:` lines without the blank line that ends an event, so that the
 * standard joins them into one; lines that are each JSON, but not together, are events of their own.
 *
 * @returns none for an event without data, which servers send to keep a connection open
 * @throws SyntaxError when the data is not JSON
 */
export function decodeEvent<T>(event: StreamEvent<string>, kind: 'json' | 'text'): StreamEvent<T>[] {
  // The spec says what the data is; its type is generated from there, and unchecked like every answer's.
  const withData = (data: unknown) => ({ ...event, data: data as T })
  if (kind === 'text') return [withData(event.data)]
  if (event.data.trim() === '') return []
  try {
    return [withData(JSON.parse(event.data))]
  } catch (error) {
    const lines = event.data.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2) throw error
    return lines.map((line) => withData(JSON.parse(line)))
  }
}

/**
 * Decodes what a cut stream left of an event: the lines at its start that are each a whole JSON object, which nothing that
 * was lost could have continued. Of a single event, cut before its blank line, that is the event or nothing.
 */
export function salvageEvent<T>(event: StreamEvent<string>): StreamEvent<T>[] {
  const found: StreamEvent<T>[] = []
  for (const line of event.data.split('\n')) {
    try {
      const data: unknown = JSON.parse(line)
      if (typeof data !== 'object') break
      found.push({ ...event, data: data as T })
    } catch {
      break
    }
  }
  return found
}
