import type { Operation, Response } from '@agent-clients/generator/model'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingEvents, OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Choice, Pacing } from '../exchange/prefer.ts'
import { isRefusal, type Refusal } from '../exchange/refusal.ts'
import { declaredHeaders } from '../responses/declared-headers.ts'
import { streamEvents } from '../responses/event-stream.ts'
import { eventText } from '../responses/event-text.ts'
import type { Platform } from './platform.ts'

/** A declared response with one of the spec's examples, or with a body made up from its schema. */
export function exampleResponse(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  declared: Response,
  choice: Choice & Pacing,
): OutgoingResponse | Refusal {
  const { example, dynamic, seed = platform.settings.seed } = choice
  const found = platform.engine.find({
    operation,
    status: declared.status,
    // An error comes in the one form that it has, whatever the client would rather accept (a client of a stream accepts nothing else).
    accept: declared.isSuccess ? request.headers['accept'] : undefined,
    ...(example !== undefined && { example }),
    ...(dynamic && { dynamic, ...(seed !== undefined && { seed }) }),
  })
  if (isRefusal(found)) return found
  const { mediaType, body } = found
  const content = declared.contents.find((candidate) => candidate.mediaType === mediaType)
  const response = {
    status: Number(declared.status),
    headers: declaredHeaders(declared),
    delay: choice.delay,
    mediaType,
  }
  if (operation.events && content?.isEventStream) {
    const events = streamEvents(operation.events, content, choice, body, request.headers['last-event-id'])
    const names = content.examples.map(({ name }) => name)
    const examples = dynamic ? [] : names.filter((name) => example === undefined || name === example)
    return { ...response, examples, stream: outgoingEvents(platform, operation.events.data, events, choice) }
  }
  const served = example ?? content?.examples[0]?.name
  return {
    ...response,
    isCut: choice.cut !== undefined,
    body,
    ...(!dynamic && { examples: served === undefined ? [] : [served] }),
  }
}

function outgoingEvents(
  { settings, errorResponse }: Platform,
  format: 'json' | 'text',
  events: string[],
  choice: Choice & Pacing,
): OutgoingEvents {
  const { delay = settings.delay, ...pacing } = choice
  const { body } = errorResponse(500, 'The stream failed.')
  const value = format === 'json' ? body : JSON.stringify(body)
  const failure = eventText(format, { value, event: { event: 'error' } })
  return { events, failure, pacing: { ...pacing, ...(delay !== undefined && { delay }) } }
}
