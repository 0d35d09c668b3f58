import type { Content, Events, Example } from '@agent-clients/generator/model'
import { isTerminal } from '@agent-clients/generator/traffic'
import { eventText } from './event-text.ts'
import type { Choice, Pacing } from '../exchange/prefer.ts'

/**
 * The events that a stream sends: the spec's examples in their order, the one that is wanted, or (`dynamic`) a made-up one
 * followed by the event that ends the stream. An endless stream leaves the ending event out.
 */
export function streamEvents(
  declared: Events,
  { examples }: Content,
  { example, dynamic, loop }: Choice & Pacing,
  madeUp: unknown,
  lastEventId?: string,
): string[] {
  const chosen = example === undefined ? after(examples, lastEventId) : examples.filter(({ name }) => name === example)
  const first = { event: examples[0]?.event, value: madeUp }
  const last = isTerminal(declared, first) ? [] : examples.filter((event) => isTerminal(declared, event))
  const sent: readonly Pick<Example, 'value' | 'event'>[] = dynamic ? [first, ...last] : chosen
  const lasting = loop ? sent.filter((event) => !isTerminal(declared, event)) : sent
  return (lasting.length > 0 ? lasting : sent).map((event) => eventText(declared.data, event))
}

/** What a client that has come back has not seen. An id that the stream never had is the first visit's. */
function after(examples: Content['examples'], lastEventId: string | undefined): Content['examples'] {
  const seen = examples.findIndex((event) => event.event?.id === lastEventId)
  return lastEventId === undefined || seen === -1 ? examples : examples.slice(seen + 1)
}
