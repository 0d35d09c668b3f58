import type { Content, Events, Example, Operation } from '../../model/index.ts'
import { isTerminal } from '../../traffic/index.ts'
import { type Report, specRule } from '../common/spec-rule.ts'

/**
 * Clients learn from `x-event-stream` how to read a stream and when it is complete, and the mock plays the examples as its
 * events: a stream without the extension could not be read, and examples that miss the last event would look like a cut.
 */
export const eventStreamDescribed = specRule(({ operations }, report) => {
  for (const operation of operations) {
    const { id, pointer, events, success } = operation
    const content = success.contents.find(({ isEventStream }) => isEventStream)
    if (content && events) checkStream(report, operation, events, content)
    else if (content) report(pointer, `"${id}" responds with text/event-stream and needs x-event-stream.`)
    else if (events) {
      report([...pointer, 'x-event-stream'], `"${id}" has no text/event-stream response for its x-event-stream.`)
    }
  }
})

function checkStream(report: Report, { pointer }: Operation, events: Events, { examples, ...content }: Content): void {
  const { names, data, terminal } = events
  const complain = ({ name }: Example, problem: string) =>
    report([...content.pointer, 'examples', name], `Example "${name}" ${problem}.`)
  const errors = names.indexOf('error')
  if (errors !== -1) {
    const problem = 'An "error" event ends every stream as an error, so that it cannot be one of its events.'
    report([...pointer, 'x-event-stream', 'events', String(errors)], problem)
  }
  for (const [index, example] of examples.entries()) {
    const name = eventName(example)
    if (!names.includes(name)) complain(example, `is a "${name}" event, which x-event-stream.events does not list`)
    if (data === 'text' && typeof example.value !== 'string') complain(example, 'has to be text (x-event-stream.data)')
    const isLast = index === examples.length - 1
    if (!terminal || isTerminal(events, example) === isLast) continue
    const problem = isLast
      ? 'is the last, but not the event that ends the stream'
      : 'ends the stream, but is not the last'
    complain(example, `${problem} (x-event-stream.terminal)`)
  }
}

function eventName({ event }: Example): string {
  return event?.event ?? 'message'
}
