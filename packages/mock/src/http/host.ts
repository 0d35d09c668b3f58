import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Exchange } from '../server/create-exchange.ts'
import { incomingRequest } from '../exchange/incoming-request.ts'
import { collectBody, readBody } from '../exchange/request-body.ts'
import { sendResponse } from './send-response.ts'

/** The HTTP side: reads requests and writes answers. Survives whatever comes in. */
export function createHost(exchange: Exchange): RequestListener {
  return (message, response) => {
    // A client that goes away while it is read or written to is no error of ours.
    response.on('error', () => {})
    handle(exchange, message, response).catch((error: unknown) => {
      if (response.headersSent || (message.destroyed && !message.complete)) return void response.destroy()
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`The mock server failed: ${error instanceof Error ? error.message : String(error)}\n`)
    })
  }
}

const emptyBody = { body: undefined, bytes: 0 }

async function handle(exchange: Exchange, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = incomingRequest(message)
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = message.headers
  const body =
    length === '0' && encoding === undefined ? emptyBody : await readBody(await collectBody(message), message.headers)
  const answer = await exchange(request, body)
  if (answer.delay && !(await stays(response, answer.delay))) return
  await sendResponse(response, answer, request.method !== 'HEAD')
}

/** Waits; says whether the client is still there. */
async function stays(response: ServerResponse, delay: number): Promise<boolean> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  response.once('close', leave)
  await setTimeout(delay, undefined, { signal: gone.signal }).catch(() => {})
  response.off('close', leave)
  return !gone.signal.aborted
}
