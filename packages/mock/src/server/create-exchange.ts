import { allowedMethods, respond, type Outcome } from '../platform/respond.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { violationsHeader } from '../exchange/violation.ts'
import { responseBytes } from '../exchange/response-bytes.ts'
import { corsHeaders, isPreflight, preflightHeaders } from '../http/cors.ts'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import { isOwnPath, type OwnGuard } from '../http/own-paths.ts'
import type { RequestBody } from '../exchange/request-body.ts'
import type { Journal } from '../journal/journal.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings/settings.ts'

/** Turns a request into its answer, whichever way it came, and writes it into the journal. */
export type Exchange = (request: IncomingRequest, body: RequestBody) => Promise<OutgoingResponse>

/** Answers what belongs to no platform; undefined for what belongs to nobody. */
export type OtherPaths = (request: IncomingRequest) => OutgoingResponse | undefined | Promise<OutgoingResponse | undefined>

export function createExchange(
  platforms: ReadonlyMap<string, Platform>,
  journal: Journal,
  settings: Settings,
  guard: OwnGuard,
  otherPaths: OtherPaths,
): Exchange {
  const withRequestId = (headers: Record<string, string>) =>
    Object.keys(headers).some((name) => name.toLowerCase() === 'x-request-id')
      ? headers
      : { ...headers, 'x-request-id': settings.newId() }

  return async (request, body) => {
    const time = settings.now()
    const platform = platforms.get(request.path.split('/', 2)[1] ?? '')
    const isOwn = isOwnPath(request.path)
    const foreign = isOwn ? guard(request) : undefined
    if (foreign) return foreign
    if (isPreflight(request) && !isOwn) {
      const allow = platform && allowedMethods(platform, request)
      return { status: 204, headers: withRequestId(preflightHeaders(request, allow)) }
    }
    const other = platform ? undefined : await otherPaths(request)
    if (other) return other

    const { answer: found, ...outcome } = platform
      ? await respond(platform, request, body)
      : nothingHere(platforms)
    const headers = withRequestId({ ...(!isOwn && corsHeaders), ...found.headers })
    const answer = {
      ...found,
      headers,
      wire: responseBytes(found),
      delay: found.stream ? undefined : (found.delay ?? settings.delay),
    }
    const { raw, form } = 'refused' in body ? {} : body
    journal.record({ time, platform, ...outcome, request, raw: form ? undefined : raw, form, answer })
    return answer
  }
}

function nothingHere(platforms: ReadonlyMap<string, Platform>): Outcome {
  const message = `Nothing here. Served: ${[...platforms.values()].map(({ basePath }) => basePath).join(', ')}`
  const violations = [{ location: ['path'], code: 'unknown', message }]
  const headers = { 'x-mock-violations': violationsHeader(violations) }
  return {
    answer: { status: 404, headers, mediaType: 'application/json', body: { message } },
    pathParams: {},
    violations,
  }
}
