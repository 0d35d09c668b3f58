import type { Events, Example } from '@agent-clients/generator/model'

/** One server-sent event on the wire, blank line included. */
export function eventText(
  format: Events['data'],
  { value, event: fields = {} }: Pick<Example, 'value'> & Partial<Pick<Example, 'event'>>,
): string {
  const data = format === 'json' ? JSON.stringify(value) : String(value)
  const lines = [
    ...(fields.id === undefined ? [] : [`id: ${fields.id}`]),
    // "message" is what a client calls an event that has no name.
    ...(fields.event === undefined || fields.event === 'message' ? [] : [`event: ${fields.event}`]),
    ...(fields.retry === undefined ? [] : [`retry: ${fields.retry}`]),
    ...data.split(/\r\n|\r|\n/).map((line) => `data: ${line}`),
  ]
  return `${lines.join('\n')}\n\n`
}
