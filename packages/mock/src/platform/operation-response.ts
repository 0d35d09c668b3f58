import { STATUS_CODES } from 'node:http'
import type { Operation, Response } from '@agent-clients/specs'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import type { RequestBody } from '../exchange/request-body.ts'
import type { Platform } from './platform.ts'
import { cleanAccept } from '../responses/accept.ts'
import type { OutgoingResponse, OutgoingEvents } from '../exchange/outgoing-response.ts'
import { credentialViolations } from '../responses/credentials.ts'
import { declaredHeaders } from '../responses/declared-headers.ts'
import { responseFor, undeclaredMessage } from '../responses/declared-response.ts'
import { streamEvents } from '../responses/event-stream.ts'
import { eventText } from '../responses/event-text.ts'
import { laterPage } from '../responses/later-page.ts'
import type { PlannedResponse } from '../responses/planned-response.ts'
import { type Choice, type Pacing, parsePrefer, type Preferences } from '../exchange/prefer.ts'
import type { Count } from '../responses/rate-limit.ts'
import { type Refusal, refusalStatus } from '../exchange/refusal.ts'
import type { Match } from '../responses/router.ts'
import { undeclaredParts } from '../responses/strict.ts'
import { wireFormViolations } from '../responses/wire-forms.ts'
import { whyUnplayable } from '../responses/unplayable.ts'

/**
 * Judges a request for an operation and finds its answer: what a test asked for, what the request prefers, what the state says, or
 * the first example.
 */
export async function operationResponse(
  platform: Platform,
  { operation, pathParams }: Match,
  request: IncomingRequest,
  body: RequestBody,
  count: Count | undefined,
): Promise<OutgoingResponse | Refusal> {
  const { settings, document, engine, state } = platform
  const credential = credentialViolations(document, operation, request)
  if (credential.length > 0) return { status: 401, violations: credential }
  if (settings.rateLimit && count && count.remaining < 0) return tooMany(count)
  if ('refused' in body) return { status: body.refused.status, violations: [body.refused.violation] }
  const preferred = parsePrefer(request.headers['prefer'])
  if (preferred.violations.length > 0) return { status: 422, violations: preferred.violations }

  // A body where none is asked for is ignored, as unknown fields are, unless the server is strict.
  const asked = {
    operation,
    pathParams,
    request,
    ...(operation.body || settings.strict ? body : { body: undefined, bytes: 0 }),
  }
  const misformed = wireFormViolations(document, asked)
  if (misformed.length > 0) return { status: refusalStatus(misformed, operation), violations: misformed }
  const refusal = await engine.judge(asked)
  if (refusal) return refusal
  const undeclared = settings.strict ? undeclaredParts(document, asked) : []
  if (undeclared.length > 0) return { status: refusalStatus(undeclared, operation), violations: undeclared }

  // A copy: what a test's function does with it is not what was sent.
  const received = () => structuredClone({ ...request, operationId: operation.id, pathParams, body: body.body })
  const asked = await platform.plannedResponses.take(operation, received)
  if (asked) {
    const answer = await plannedResponse(platform, operation, request, asked.answer)
    if ('violations' in answer) asked.giveBack()
    return answer
  }
  if (state && Object.keys(preferred.choice).length === 0) {
    const plain = () => preferredResponse(platform, operation, request, preferred)
    const answer = await state.answer(asked, plain)
    return 'violations' in answer ? answer : { ...answer, delay: preferred.pacing.delay }
  }
  return preferredResponse(platform, operation, request, preferred)
}

async function preferredResponse(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  { choice, pacing }: Preferences,
): Promise<OutgoingResponse | Refusal> {
  const wanted = choice.code === undefined && !choice.dynamic ? { ...laterPage(operation, request), ...choice } : choice
  const response = responseFor(operation, wanted.code)
  if (response) {
    const answer = await exampleResponse(platform, operation, request, response, { ...wanted, ...pacing })
    return 'violations' in answer ? answer : (unplayable(operation, answer, pacing) ?? answer)
  }
  const message = undeclaredMessage(operation, wanted.code ?? 0)
  return { status: 404, violations: [{ location: ['header', 'prefer'], code: 'undeclared', message }] }
}

function unplayable(operation: Operation, { stream, body }: OutgoingResponse, pacing: Pacing): Refusal | undefined {
  const found = whyUnplayable(operation.id, pacing, { isStream: stream !== undefined, hasBody: body !== undefined })
  if (!found) return undefined
  const { name: code, message } = found
  return { status: 400, violations: [{ location: ['header', 'prefer'], code, message: `Prefer: ${message}` }] }
}

/** What a test asked for with `once` or `on`. Checked by then, so nothing of it can be refused but for the request's Accept. */
async function plannedResponse(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  asked: PlannedResponse,
): Promise<OutgoingResponse | Refusal> {
  const { code, body, events, headers: plannedHeaders, delay, cut } = asked
  const response = responseFor(operation, code)
  if (!response) return undeclaredResponse(platform, operation, asked)
  const answer = await exampleResponse(platform, operation, request, response, asked)
  if ('violations' in answer) return answer
  const own = { ...answer, plannedHeaders, delay }
  if (events && answer.stream && operation.eventStream) {
    const format = operation.eventStream.data
    // The name that all of a stream's events have cannot be told from their data.
    const [event, ...others] = operation.eventStream.events
    const fields = event !== undefined && others.length === 0 ? { 'x-event': { event } } : {}
    const texts = events.map((value) => eventText(format, { value, ...fields }))
    return { ...own, examples: [], stream: { ...answer.stream, events: texts } }
  }
  if (body === undefined) return own
  const { stream: _, examples: __, ...rest } = own
  return { ...rest, isCut: cut !== undefined, ...ownBody(asked, answer.mediaType) }
}

/** One of the spec's examples, or a body made up from its schema. */
async function exampleResponse(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  response: Response,
  choice: Choice & Pacing,
): Promise<OutgoingResponse | Refusal> {
  const { dynamic, seed = platform.settings.seed } = choice
  const { example } = choice
  const wish = {
    operation,
    status: response.status,
    // An error comes in the one form that it has, whatever the client would rather accept (a client of a stream accepts nothing else).
    accept: response.status.startsWith('2') ? cleanAccept(request.headers['accept']) : undefined,
    ...(example !== undefined && { example }),
    ...(dynamic && { dynamic, ...(seed !== undefined && { seed }) }),
  }
  const found = await platform.engine.find(wish)
  if ('violations' in found) return found
  const { mediaType, body } = found
  const content = response.contents.find((candidate) => candidate.mediaType === mediaType)
  const answer = { status: Number(response.status), headers: declaredHeaders(response), delay: choice.delay }
  if (operation.eventStream && content?.mediaType.startsWith('text/event-stream')) {
    const events = streamEvents(operation.eventStream, content, choice, body, request.headers['last-event-id'])
    const examples = dynamic
      ? []
      : content.examples.map(({ name }) => name).filter((name) => example === undefined || name === example)
    return { ...answer, mediaType, examples, stream: eventStream(platform, operation, events, choice) }
  }
  const served = example ?? content?.examples[0]?.name
  return {
    ...answer,
    isCut: choice.cut !== undefined,
    mediaType,
    body,
    ...(!dynamic && { examples: served === undefined ? [] : [served] }),
  }
}

function eventStream(
  platform: Platform,
  operation: Operation,
  events: string[],
  choice: Choice & Pacing,
): OutgoingEvents {
  const { delay = platform.settings.delay, ...pacing } = choice
  const { body } = platform.errorResponse(500, 'The stream failed.')
  const failure = eventText(operation.eventStream?.data === 'json' ? 'json' : 'text', {
    value: operation.eventStream?.data === 'json' ? body : JSON.stringify(body),
    'x-event': { event: 'error' },
  })
  return { events, failure, pacing: { ...pacing, ...(delay !== undefined && { delay }) } }
}

function undeclaredResponse({ errorResponse }: Platform, operation: Operation, asked: PlannedResponse): OutgoingResponse {
  const { code = 500, body, headers: plannedHeaders, delay, cut } = asked
  const answer = errorResponse(code, STATUS_CODES[code] ?? `Status ${code}`, operation)
  return {
    ...answer,
    plannedHeaders,
    delay,
    isCut: cut !== undefined,
    ...(body !== undefined && ownBody(asked, answer.mediaType)),
  }
}

function ownBody({ body, unchecked }: PlannedResponse, mediaType = 'application/json'): Pick<OutgoingResponse, 'mediaType' | 'body'> {
  // As bytes: a string of the media type JSON would be sent as a JSON string.
  return { mediaType, body: typeof body === 'string' && unchecked ? Buffer.from(body) : body }
}

function tooMany({ limit, reset }: Count): Refusal {
  const message = `More than ${limit} requests; the window ends at ${new Date(reset).toISOString()}.`
  return { status: 429, violations: [{ location: [], code: 'rate-limit', message }] }
}
