import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { incomingRequest } from '@agent-clients/generator/traffic'
import { readBody } from '../exchange/request-body.ts'
import type { Respond } from '../exchange/respond.ts'
import { collectBody } from './collect-body.ts'
import { sendResponse } from './send-response.ts'

/** The HTTP side: reads requests and writes responses. Survives whatever comes in. */
export function createHost(respond: Respond): RequestListener {
  return (message, out) => {
    // A client that goes away while it is read or written to is not an error.
    out.on('error', () => {})
    handle(respond, message, out).catch((error: unknown) => {
      if (out.headersSent || (message.destroyed && !message.complete)) return void out.destroy()
      out.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      out.end(`The mock server failed: ${error instanceof Error ? error.message : String(error)}\n`)
    })
  }
}

const emptyBody = { body: undefined, bytes: 0 }

async function handle(respond: Respond, message: IncomingMessage, out: ServerResponse): Promise<void> {
  const request = incomingRequest(message)
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = message.headers
  const body =
    length === '0' && encoding === undefined ? emptyBody : await readBody(await collectBody(message), message.headers)
  const response = await respond(request, body)
  if (response.delay && !(await stays(out, response.delay))) return
  await sendResponse(out, response, request.method !== 'HEAD')
}

/** Waits; says whether the client is still there. */
async function stays(out: ServerResponse, delay: number): Promise<boolean> {
  const gone = new AbortController()
  const leave = () => gone.abort()
  out.once('close', leave)
  await setTimeout(delay, undefined, { signal: gone.signal }).catch(() => {})
  out.off('close', leave)
  return !gone.signal.aborted
}
