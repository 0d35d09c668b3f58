import type { Answer } from './answer.ts'
import { answerOperation } from './answer-operation.ts'
import type { IncomingRequest } from './incoming-request.ts'
import type { Platform } from './platform.ts'
import type { Refusal } from './refusal.ts'
import type { RequestBody } from './request-body.ts'
import type { Match } from './router.ts'
import { type Violation, violationsHeader } from './violation.ts'

/** What a request was found to be, and its answer. */
export interface Outcome {
  answer: Answer
  operationId?: string
  pathParams: Record<string, string>
  violations: Violation[]
}

/** Answers a request to a platform, refusals in the platform's own error shape. */
export async function answerRequest(platform: Platform, request: IncomingRequest, body: RequestBody): Promise<Outcome> {
  const found = locate(platform, request)
  const result = 'operation' in found ? await answerOperation(platform, found, request, body) : found
  const place = 'operation' in found ? { operationId: found.operation.id, pathParams: found.pathParams } : { pathParams: {} }
  if (!('violations' in result)) return { ...place, answer: result, violations: [] }

  const { status, violations, headers } = result
  const message = violations[0]?.message ?? 'The request was refused.'
  const answer = platform.errorAnswer(status, message, 'operation' in found ? found.operation : undefined)
  const reasons = { 'x-mock-violations': violationsHeader(violations) }
  return { ...place, answer: { ...answer, headers: { ...answer.headers, ...headers, ...reasons } }, violations }
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
  const { match, allow } = platform.route(method === 'HEAD' ? 'get' : method.toLowerCase(), path.slice(platform.basePath.length))
  if (match) return match
  if (allow.length === 0) return refuse(404, 'unknown', `${platform.name} has no such path.`)
  const methods = [...allow.map((name) => name.toUpperCase()), ...(allow.includes('get') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return { ...refuse(405, 'method', `This path takes ${methods}.`), headers: { allow: methods } }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
