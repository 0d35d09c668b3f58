import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { sendEvents } from './send-events.ts'

/** Writes an answer. Resolves when it is out or the client has gone. */
export async function sendAnswer(response: ServerResponse, answer: Answer, withBody: boolean): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  if (answer.stream) {
    response.writeHead(answer.status, { 'content-type': answer.mediaType ?? 'text/event-stream', 'cache-control': 'no-cache' })
    if (!withBody) return void response.end()
    return sendEvents(response, answer.stream.events, answer.stream.pacing)
  }
  if (answer.mediaType === undefined || answer.body === undefined) {
    // A 204 has no length at all, other empty answers are 0 bytes long.
    return void response
      .writeHead(answer.status, answer.status === 204 || answer.status === 304 ? {} : { 'content-length': 0 })
      .end()
  }
  const bytes = bodyBytes(answer.mediaType, answer.body)
  if (!response.hasHeader('content-type')) response.setHeader('content-type', answer.mediaType)
  response.writeHead(answer.status, { 'content-length': bytes.length }).end(withBody ? bytes : undefined)
}

function bodyBytes(mediaType: string, body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(/[/+]json\b/i.test(mediaType) || typeof body !== 'string' ? JSON.stringify(body) : body)
}
