import { STATUS_CODES } from 'node:http'
import type { Operation } from '@agent-clients/generator/model'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { isRefusal, type Refusal } from '../exchange/refusal.ts'
import { responseFor } from '../responses/declared-response.ts'
import { eventText } from '../responses/event-text.ts'
import type { PlannedResponse } from '../responses/planned-response.ts'
import { exampleResponse } from './example-response.ts'
import type { Platform } from './platform.ts'

/** What a test planned with `once` or `on`. Checked by then, so nothing of it can be refused but for the request's Accept. */
export function responseAsPlanned(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  planned: PlannedResponse,
): OutgoingResponse | Refusal {
  const { code, body, events, headers: plannedHeaders, delay, cut } = planned
  const declared = responseFor(operation, code)
  if (!declared) return undeclaredResponse(platform, operation, planned)
  const response = exampleResponse(platform, operation, request, declared, planned)
  if (isRefusal(response)) return response
  const own = { ...response, plannedHeaders, delay }
  if (events && response.stream && operation.events) {
    const { data, names } = operation.events
    // The name that all of a stream's events have cannot be told from their data.
    const [name, ...others] = names
    const event = name !== undefined && others.length === 0 ? { event: name } : undefined
    const texts = events.map((value) => eventText(data, { value, event }))
    return { ...own, examples: [], stream: { ...response.stream, events: texts } }
  }
  if (body === undefined) return own
  return {
    ...own,
    stream: undefined,
    examples: undefined,
    isCut: cut !== undefined,
    ...ownBody(planned, response.mediaType),
  }
}

function undeclaredResponse(
  { errorResponse }: Platform,
  operation: Operation,
  planned: PlannedResponse,
): OutgoingResponse {
  const { code = 500, body, headers: plannedHeaders, delay, cut } = planned
  const response = errorResponse(code, STATUS_CODES[code] ?? `Status ${code}`, operation)
  return {
    ...response,
    plannedHeaders,
    delay,
    isCut: cut !== undefined,
    ...(body !== undefined && ownBody(planned, response.mediaType)),
  }
}

function ownBody(
  { body, unchecked }: PlannedResponse,
  mediaType = 'application/json',
): Pick<OutgoingResponse, 'mediaType' | 'body'> {
  // As bytes: a string of the media type JSON would be sent as a JSON string.
  return { mediaType, body: typeof body === 'string' && unchecked ? Buffer.from(body) : body }
}
