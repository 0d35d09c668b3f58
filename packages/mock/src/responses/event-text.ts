import type { Events, Example } from '@agent-clients/generator/model'

type Event = Pick<Example, 'value'> & Partial<Pick<Example, 'event'>>

/** Examples are sent again and again. An operation has one format. */
const known = new WeakMap<Event, string>()

/** One server-sent event on the wire, blank line included. */
export function eventText(format: Events['data'], event: Event): string {
  const text = known.get(event) ?? written(format, event)
  known.set(event, text)
  return text
}

function written(format: Events['data'], { value, event: fields = {} }: Event): string {
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
