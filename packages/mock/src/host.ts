import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerRequest, type Outcome } from './answer-request.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts'
import { incomingRequest } from './incoming-request.ts'
import type { Journal } from './journal.ts'
import type { Platform } from './platform.ts'
import { readBody } from './request-body.ts'
import { sendAnswer } from './send-answer.ts'
import { violationsHeader } from './violation.ts'

/**
 * The HTTP side: reads requests, hands them to their platform, writes the journal and the answers. Survives whatever comes in.
 */
export function createHost(platforms: ReadonlyMap<string, Platform>, journal: Journal): RequestListener {
  return (message, response) => {
    // A client that goes away while it is read or written to is no error of ours.
    response.on('error', () => {})
    handle(platforms, journal, message, response).catch((error: unknown) => {
      if (response.headersSent || (message.destroyed && !message.complete)) return void response.destroy()
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`The mock server failed: ${error instanceof Error ? error.message : String(error)}\n`)
    })
  }
}

async function handle(
  platforms: ReadonlyMap<string, Platform>,
  journal: Journal,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const request = incomingRequest(message)
  for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value)
  const body = await readBody(message)
  if (isPreflight(request)) return void response.writeHead(204, preflightHeaders(request)).end()

  const platform = platforms.get(request.path.split('/')[1] ?? '')
  const outcome = platform ? await answerSafely(platform, () => answerRequest(platform, request, body)) : nothingHere(platforms)
  const { answer, ...found } = outcome
  journal.record(request, {
    ...(platform && { platform: platform.name }),
    ...found,
    body: 'body' in body ? body.body : undefined,
    status: answer.status,
  })
  await sendAnswer(response, answer, request.method !== 'HEAD')
}

/** A failure of the mock itself looks like one of the platform's, and says in the header that it is not. */
async function answerSafely(platform: Platform, answer: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await answer()
  } catch (error) {
    const violations = [{ location: [], code: 'mock-failure', message: error instanceof Error ? error.message : String(error) }]
    const failed = platform.errorAnswer(500, 'The mock server failed.')
    const headers = { ...failed.headers, 'x-mock-violations': violationsHeader(violations) }
    return { answer: { ...failed, headers }, pathParams: {}, violations }
  }
}

function nothingHere(platforms: ReadonlyMap<string, Platform>): Outcome {
  const message = `Nothing here. Served: ${[...platforms.values()].map(({ basePath }) => basePath).join(', ')}`
  const violations = [{ location: ['path'], code: 'unknown', message }]
  const headers = { 'x-mock-violations': violationsHeader(violations) }
  return { answer: { status: 404, headers, mediaType: 'application/json', body: { message } }, pathParams: {}, violations }
}
