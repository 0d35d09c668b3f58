import type { Operation } from '@agent-clients/specs'
import type { Answer } from './answer.ts'
import { cleanAccept } from './accept.ts'
import { credentialViolations } from './credentials.ts'
import { declaredHeaders } from './declared-headers.ts'
import { streamEvents } from './event-stream.ts'
import type { IncomingRequest } from './incoming-request.ts'
import { type NextAnswer, responseFor, undeclaredMessage } from './next-answers.ts'
import type { Platform } from './platform.ts'
import { parsePrefer, type Preferences } from './prefer.ts'
import type { RequestBody } from './request-body.ts'
import type { Violation } from './violation.ts'

/** What a request was found to be, and its answer. */
export interface Outcome {
  answer: Answer
  operationId?: string
  pathParams: Record<string, string>
  violations: Violation[]
}

/** Answers a request below a platform's base path; `path` is what follows it. */
export async function answerRequest(platform: Platform, path: string, request: IncomingRequest, body: RequestBody): Promise<Outcome> {
  const refuse = (status: number, violations: Violation[], operation?: Operation, headers: Record<string, string> = {}): Answer => {
    const answer = platform.errorAnswer(status, violations[0]?.message ?? '', operation)
    return { ...answer, headers: { ...answer.headers, ...headers } }
  }

  const asked = request.method === 'HEAD' ? 'get' : request.method.toLowerCase()
  if (!isDecodable(request.path)) {
    const violations = [{ location: ['path'], code: 'malformed', message: 'The percent-encoding of the path is malformed.' }]
    return { answer: refuse(400, violations), pathParams: {}, violations }
  }
  const { match, allow } = platform.route(asked, path)
  if (!match) return unmatched(refuse, platform, allow)

  const { operation, pathParams } = match
  const outcome = await answerOperation(platform, match, request, body, refuse)
  return { ...outcome, operationId: operation.id, pathParams }
}
