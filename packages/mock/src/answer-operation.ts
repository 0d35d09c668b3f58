import { STATUS_CODES } from 'node:http'
import type { Operation } from '@agent-clients/specs'
import { cleanAccept } from './accept.ts'
import type { Answer } from './answer.ts'
import { credentialViolations } from './credentials.ts'
import { declaredHeaders } from './declared-headers.ts'
import { streamEvents } from './event-stream.ts'
import type { IncomingRequest } from './incoming-request.ts'
import { laterPage } from './later-page.ts'
import type { NextAnswer } from './next-answer.ts'
import { responseFor, undeclaredMessage } from './next-answers.ts'
import type { Platform } from './platform.ts'
import { type Choice, type Pacing, parsePrefer } from './prefer.ts'
import type { Refusal } from './refusal.ts'
import type { RequestBody } from './request-body.ts'
import type { Match } from './router.ts'

/** Judges a request for an operation and finds its answer: what was queued for it, what it prefers, or the first example. */
export async function answerOperation(
  platform: Platform,
  { operation, pathParams }: Match,
  request: IncomingRequest,
  body: RequestBody,
): Promise<Answer | Refusal> {
  const credential = credentialViolations(platform.document, operation, request)
  if (credential.length > 0) return { status: 401, violations: credential }
  if ('refused' in body) return { status: body.refused.status, violations: [body.refused.violation] }
  const preferred = parsePrefer(request.headers['prefer'])
  if (preferred.violations.length > 0) return { status: 422, violations: preferred.violations }

  const queued = platform.nextAnswers.take(operation.id)
  const asked: Choice & Pacing = queued ?? { ...preferred.choice, ...preferred.pacing }
  const wanted = asked.code === undefined && !asked.dynamic ? { ...laterPage(operation, request), ...asked } : asked
  const declared = responseFor(operation, wanted)
  if (!declared && !queued) {
    const message = undeclaredMessage(operation, wanted.code ?? 0)
    return { status: 404, violations: [{ location: ['header', 'prefer'], code: 'undeclared', message }] }
  }

  const response = declared ?? operation.success
  const verdict = await platform.engine({
    operation,
    pathParams,
    ...body,
    choice: wanted,
    status: response.status,
    request: negotiable(request, response.status),
  })
  if (!verdict.accepted) {
    if (queued) platform.nextAnswers.putBack(operation.id, queued)
    return verdict
  }
  if (queued && !declared) return undeclaredAnswer(platform, operation, queued)

  const answer = { status: Number(response.status), headers: { ...declaredHeaders(response), ...queued?.headers } }
  if (queued?.body !== undefined) return { ...answer, ...ownBody(queued.body, verdict.mediaType) }
  const content = response.contents.find(({ mediaType }) => mediaType === verdict.mediaType)
  if (operation.eventStream && content?.mediaType.startsWith('text/event-stream')) {
    const events = streamEvents(operation.eventStream, content, wanted, verdict.body)
    return { ...answer, mediaType: content.mediaType, stream: { events, pacing: wanted } }
  }
  return { ...answer, mediaType: verdict.mediaType, body: verdict.body }
}

/**
 * An error comes in the one form that it has, whatever the client would rather accept (a client of a stream accepts nothing
 * else).
 */
function negotiable(request: IncomingRequest, status: string): IncomingRequest {
  const { accept, ...headers } = request.headers
  const cleaned = status.startsWith('2') ? cleanAccept(accept) : undefined
  return { ...request, headers: cleaned === undefined ? headers : { ...headers, accept: cleaned } }
}

function undeclaredAnswer({ errorAnswer }: Platform, operation: Operation, { code = 500, body, headers }: NextAnswer): Answer {
  const answer = errorAnswer(code, STATUS_CODES[code] ?? `Status ${code}`, operation)
  return { ...answer, headers: { ...answer.headers, ...headers }, ...(body !== undefined && ownBody(body)) }
}

function ownBody(body: unknown, mediaType = 'text/plain; charset=utf-8'): Pick<Answer, 'mediaType' | 'body'> {
  // As bytes: a string of the media type JSON would be sent as a JSON string.
  return typeof body === 'string' ? { mediaType, body: Buffer.from(body) } : { mediaType: 'application/json', body }
}
