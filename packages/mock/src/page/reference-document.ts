import {
  type Content,
  type EventStream,
  type Example,
  type OpenApiDocument,
  operationsOf,
  resolve,
} from '@agent-clients/specs'
import { eventText } from '../responses/event-text.ts'

/**
 * The document for the reference. The renderer takes an example in an event stream for an event with its fields, not for its data, and draws an empty
 * box: here they are text as it is sent, the whole stream first.
 */
export function referenceDocument(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  for (const { eventStream, object, responses } of operationsOf(copy)) {
    for (const { status, contents } of responses) {
      const content = contents.find(({ mediaType }) => mediaType === 'text/event-stream')
      const response = object.responses[status]
      const node = response && resolve(copy, response).content?.['text/event-stream']
      if (eventStream && content && node) node.examples = asSent(content, eventStream)
    }
  }
  return copy
}

function asSent({ examples }: Content, { data }: EventStream): Record<string, Example> {
  const texts = examples.map(({ name, ...event }): [string, Example] => [
    name,
    { ...(event.summary !== undefined && { summary: event.summary }), value: eventText(data, event) },
  ])
  const whole = texts.map(([, { value }]) => value).join('')
  return { 'whole stream': { summary: 'The whole stream', value: whole }, ...Object.fromEntries(texts) }
}
