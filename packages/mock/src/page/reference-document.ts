import { type Content, type Events, type Spec, valueAt } from '@agent-clients/generator/model'
import { eventText } from '../responses/event-text.ts'

/**
 * The document for the reference. The renderer takes an example in an event stream for an event with its fields, not for its data, and draws an empty
 * box: here they are text as it is sent, the whole stream first.
 */
export function referenceDocument({ document, operations }: Spec): object {
  const copy = structuredClone(document)
  for (const { events, responses } of operations) {
    for (const content of responses.flatMap(({ contents }) => contents)) {
      const node = valueAt(copy, content.pointer)
      if (events && content.isEventStream && typeof node === 'object' && node !== null)
        Object.assign(node, { examples: asSent(content, events) })
    }
  }
  return copy
}

function asSent({ examples }: Content, { data }: Events): Record<string, object> {
  const texts = examples.map((example): [string, { summary?: string; value: string }] => {
    const { name, summary } = example
    return [name, { ...(summary !== undefined && { summary }), value: eventText(data, example) }]
  })
  const whole = texts.map(([, { value }]) => value).join('')
  return { 'whole stream': { summary: 'The whole stream', value: whole }, ...Object.fromEntries(texts) }
}
