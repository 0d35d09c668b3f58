import type { StreamEvent } from './stream-event.ts'
import type { EventsRoute } from '../platform/platform.ts'

/** Whether an event is the one that the spec declares as a stream's last: by its name, or by properties of its data. */
export function isTerminal({ event, data }: StreamEvent<unknown>, terminal: EventsRoute['terminal']): boolean {
  if (!terminal) return false
  if (terminal.event !== undefined && terminal.event !== event) return false
  return Object.entries(terminal.data ?? {}).every(
    ([name, value]) => typeof data === 'object' && data !== null && (data as Record<string, unknown>)[name] === value,
  )
}
