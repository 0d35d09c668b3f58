import { type Content, type EventStream, type NamedExample, type Operation } from '@agent-clients/specs'
import { isDeepStrictEqual } from 'node:util'
import { documentRule, type Path, type Subject, within } from '../document-rule.ts'

/**
 * Clients learn from `x-event-stream` how to read a stream and when it is complete, and the mock plays the examples as its
 * events: a stream without the extension could not be read, and examples that miss the last event would look like a cut.
 */
export const eventStreamDescribed = documentRule((subject) => {
  for (const operation of subject.operations) {
    const { eventStream, success } = operation
    const content = success.contents.find(({ mediaType }) => mediaType === 'text/event-stream')
    if (content && eventStream) checkStream(subject, operation, eventStream, content)
    else if (content)
      subject.report(within(operation), `"${operation.id}" answers text/event-stream and needs x-event-stream.`)
    else if (eventStream) {
      subject.report(
        within(operation, 'x-event-stream'),
        `"${operation.id}" has no text/event-stream answer for its x-event-stream.`,
      )
    }
  }
})

function checkStream({ report }: Subject, operation: Operation, stream: EventStream, content: Content): void {
  const examples: Path = within(
    operation,
    'responses',
    operation.success.status,
    'content',
    content.mediaType,
    'examples',
  )
  const errors = stream.events.indexOf('error')
  if (errors >= 0) {
    const problem = 'An "error" event ends every stream as an error, so that it cannot be one of its events.'
    report(within(operation, 'x-event-stream', 'events', errors), problem)
  }
  for (const example of content.examples) {
    const { name, value } = example
    const event = eventName(example)
    if (!stream.events.includes(event)) {
      report([...examples, name], `Example "${name}" is a "${event}" event, which x-event-stream.events does not list.`)
    }
    if (stream.data === 'text' && typeof value !== 'string')
      report([...examples, name], `Example "${name}" has to be text (x-event-stream.data).`)
  }
  if (!stream.terminal) return
  for (const [index, example] of content.examples.entries()) {
    const last = index === content.examples.length - 1
    if (isTerminal(stream.terminal, example) === last) continue
    const problem = last
      ? 'is the last, but not the event that ends the stream'
      : 'ends the stream, but is not the last'
    report([...examples, example.name], `Example "${example.name}" ${problem} (x-event-stream.terminal).`)
  }
}

function isTerminal(terminal: NonNullable<EventStream['terminal']>, example: NamedExample): boolean {
  const named = terminal.event === undefined || terminal.event === eventName(example)
  return named && (terminal.data === undefined || matches(example.value, terminal.data))
}

function eventName(example: NamedExample): string {
  return example['x-event']?.event ?? 'message'
}

/** Every member of the pattern is in the value; the value may have more. */
function matches(value: unknown, pattern: unknown): boolean {
  if (!isObject(pattern) || !isObject(value)) return isDeepStrictEqual(value, pattern)
  return Object.entries(pattern).every(([key, part]) => matches(value[key], part))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
