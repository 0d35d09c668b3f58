import type { Events, Example } from '../model/index.ts'

/** Whether an event is the one that the spec declares as the last of its stream. */
export function isTerminal(
  { terminal }: Pick<Events, 'terminal'>,
  { value, event: fields }: Pick<Example, 'value' | 'event'>,
): boolean {
  if (!terminal) return false
  return (
    (terminal.event === undefined || terminal.event === (fields?.event ?? 'message')) &&
    (terminal.data === undefined || holds(value, terminal.data))
  )
}

/** Whether a value has everything that the pattern has: `{ type: 'done', tokens: 12 }` holds `{ type: 'done' }`. */
function holds(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return value === pattern
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  return Object.entries(pattern).every(([name, part]) => holds(fields.get(name), part))
}
