import type { Operation } from '@agent-clients/generator/model'
import type { IncomingRequest, Match } from '@agent-clients/generator/traffic'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { type Pacing, parsePrefer, type Preferences } from '../exchange/prefer.ts'
import { isRefusal, type Refusal, refusalStatus } from '../exchange/refusal.ts'
import type { RequestBody } from '../exchange/request-body.ts'
import { credentialViolations } from '../responses/credential-violations.ts'
import { responseFor, undeclaredMessage } from '../responses/declared-response.ts'
import { laterPage } from '../responses/later-page.ts'
import type { Count } from '../responses/rate-limit.ts'
import { undeclaredParts } from '../responses/strict.ts'
import { whyUnplayable } from '../responses/unplayable.ts'
import { wireFormViolations } from '../responses/wire-forms.ts'
import { exampleResponse } from './example-response.ts'
import { responseAsPlanned } from './planned-response.ts'
import type { Platform } from './platform.ts'

/**
 * Judges a request for an operation and finds its response: what a test planned, what the request prefers, what the state says, or
 * the first example.
 */
export async function operationResponse(
  platform: Platform,
  { operation, pathParams }: Match,
  request: IncomingRequest,
  body: RequestBody,
  count: Count | undefined,
): Promise<OutgoingResponse | Refusal> {
  const { settings, state } = platform
  const credential = credentialViolations(operation, request)
  if (credential.length > 0) return { status: 401, violations: credential }
  if (settings.rateLimit && count && count.remaining < 0) return tooMany(count)
  if ('refused' in body) return { status: body.refused.status, violations: [body.refused.violation] }
  const preferred = parsePrefer(request.headers['prefer'])
  if (preferred.violations.length > 0) return { status: 422, violations: preferred.violations }

  // A body where there is to be none is ignored, as unknown fields are, unless the server is strict.
  const read = operation.requestBody || settings.strict ? body : { body: undefined, bytes: 0 }
  const asked = { operation, pathParams, request, ...read }
  const refusal = refusalOf(platform, asked)
  if (refusal) return refusal

  // A copy: what a test's function does with it is not what was sent.
  const received = () => structuredClone({ ...request, operationId: operation.id, pathParams, body: body.body })
  const planned = await platform.plannedResponses.take(operation, received)
  if (planned) {
    const response = responseAsPlanned(platform, operation, request, planned.response)
    if (isRefusal(response)) planned.giveBack()
    return response
  }
  const documented = () => preferredResponse(platform, operation, request, preferred)
  if (!state || Object.keys(preferred.choice).length > 0) return documented()
  const response = await state.respond(asked, async () => documented())
  return isRefusal(response) ? response : { ...response, delay: preferred.pacing.delay }
}

/** What is wrong with a request by the spec. */
function refusalOf({ spec, engine, settings }: Platform, asked: OperationRequest): Refusal | undefined {
  const { operation } = asked
  const misformed = wireFormViolations(asked)
  if (misformed.length > 0) return { status: refusalStatus(misformed, operation), violations: misformed }
  const refusal = engine.judge(asked)
  if (refusal || !settings.strict) return refusal
  const undeclared = undeclaredParts(spec, asked)
  return undeclared.length > 0 ? { status: refusalStatus(undeclared, operation), violations: undeclared } : undefined
}

function preferredResponse(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  { choice, pacing }: Preferences,
): OutgoingResponse | Refusal {
  const wanted = choice.code === undefined && !choice.dynamic ? { ...laterPage(operation, request), ...choice } : choice
  const declared = responseFor(operation, wanted.code)
  if (declared) {
    const response = exampleResponse(platform, operation, request, declared, { ...wanted, ...pacing })
    return isRefusal(response) ? response : (unplayable(operation, response, pacing) ?? response)
  }
  const message = undeclaredMessage(operation, wanted.code ?? 0)
  return { status: 404, violations: [{ location: ['header', 'prefer'], code: 'undeclared', message }] }
}

function unplayable(operation: Operation, { stream, body }: OutgoingResponse, pacing: Pacing): Refusal | undefined {
  const found = whyUnplayable(operation.id, pacing, {
    isStream: stream !== undefined,
    hasBody: stream !== undefined || body !== undefined,
  })
  if (!found) return undefined
  const { name: code, message } = found
  return { status: 400, violations: [{ location: ['header', 'prefer'], code, message: `Prefer: ${message}` }] }
}

function tooMany({ limit, reset }: Count): Refusal {
  const message = `More than ${limit} requests; the window ends at ${new Date(reset).toISOString()}.`
  return { status: 429, violations: [{ location: [], code: 'rate-limit', message }] }
}
