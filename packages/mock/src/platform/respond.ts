import type { Operation } from '@agent-clients/generator/model'
import { type IncomingRequest, sentCredential, type Match } from '@agent-clients/generator/traffic'
import { mergeHeaders } from '../exchange/headers.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { isRefusal, type Refusal } from '../exchange/refusal.ts'
import type { RequestBody } from '../exchange/request-body.ts'
import { inWords, type Violation, violationsHeader } from '../exchange/violation.ts'
import { withReason } from '../responses/error-response.ts'
import type { Count } from '../responses/rate-limit.ts'
import { operationResponse } from './operation-response.ts'
import type { Platform } from './platform.ts'

const maxViolations = 100

/** What a request was found to be, and its response. */
export interface Outcome {
  response: OutgoingResponse
  operation?: Operation
  pathParams: Record<string, string>
  violations: Violation[]
}

/** The response to a request for a platform, refusals in the platform's own error shape. */
export async function respond(platform: Platform, request: IncomingRequest, body: RequestBody): Promise<Outcome> {
  const count = platform.rateLimit.count(sentCredential(platform.spec.credentials.values(), request))
  const found = locate(platform, request)
  const match = 'operation' in found ? found : undefined
  const place = match ?? { pathParams: {} }
  const result =
    'operation' in found ? await safely(() => operationResponse(platform, found, request, body, count)) : found
  if (!isRefusal(result)) {
    const { status, plannedHeaders } = result
    const headers = counted(platform, { status, headers: mergeHeaders(result.headers, plannedHeaders) }, count)
    return { ...place, response: { ...result, headers: mergeHeaders(headers, plannedHeaders) }, violations: [] }
  }

  const { status, headers } = result
  const violations = listed(result.violations)
  const reason = inWords(violations)
  const documented = platform.errorResponse(status, reason, match?.operation)
  // What the platform refuses, too, although nothing is wrong with the request's form, it says in its own words.
  const isPlatforms = violations.some(({ code }) => code === 'unknown' || code === 'reused' || code === 'rate-limit')
  const response = isPlatforms ? documented : withReason(documented, platform.spec.errorBody, reason)
  const reasons = { 'x-mock-violations': violationsHeader(violations) }
  return {
    ...place,
    response: { ...response, headers: { ...counted(platform, response, count), ...headers, ...reasons } },
    violations,
  }
}

/** The journal keeps them, and a body of megabytes may have a hundred thousand. */
function listed(violations: Violation[]): Violation[] {
  const left = violations.length - maxViolations
  return left > 0
    ? [...violations.slice(0, maxViolations), { location: [], code: 'more', message: `${left} more` }]
    : violations
}

function counted(
  { rateLimit }: Platform,
  response: Pick<OutgoingResponse, 'status' | 'headers'>,
  count: Count | undefined,
): Record<string, string> {
  return count ? rateLimit.headers(response, count) : response.headers
}

/** A failure of the mock itself, or of a test's own function, becomes a 500 in the platform's form that says so. */
async function safely(find: () => Promise<OutgoingResponse | Refusal>): Promise<OutgoingResponse | Refusal> {
  try {
    return await find()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { status: 500, violations: [{ location: [], code: 'mock-failure', message }] }
  }
}

function locate(platform: Platform, { method, path }: IncomingRequest): Match | Refusal {
  const refuse = (status: number, code: string, message: string): Refusal => ({
    status,
    violations: [{ location: ['path'], code, message }],
  })
  if (!isDecodable(path)) return refuse(400, 'malformed', 'The percent-encoding of the path is malformed.')
  if (path !== platform.basePath && !path.startsWith(`${platform.basePath}/`)) {
    return refuse(404, 'unknown', `Nothing here: the paths of ${platform.name} begin with ${platform.basePath}/`)
  }
  const { match, allow } = platform.route(method === 'HEAD' ? 'GET' : method, path.slice(platform.basePath.length))
  if (match) return match
  if (allow.length === 0) return refuse(404, 'unknown', `${platform.name} has no such path.`)
  const methods = [...allow, ...(allow.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return { ...refuse(405, 'method', `This path takes ${methods}.`), headers: { allow: methods } }
}

/** The methods that a path takes, for OPTIONS; undefined for a path that does not exist. */
export function allowedMethods(platform: Platform, request: IncomingRequest): string | undefined {
  const found = locate(platform, { ...request, method: 'OPTIONS' })
  return 'headers' in found ? found.headers?.['allow'] : undefined
}

function isDecodable(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
