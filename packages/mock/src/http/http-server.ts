import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { violationsHeader } from '../exchange/violation.ts'
import { corsHeaders } from './cors.ts'

/** What Node's parser calls its refusals; any other is a 400. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** A server that responds to whatever is sent to it, also to what is not HTTP. */
export function createHttpServer(host: RequestListener): Server {
  const responses = new WeakMap<Duplex, ServerResponse>()
  // A request without Host is malformed, but it says well enough what it wants.
  const server = createServer({ requireHostHeader: false }, (message, response) => {
    responses.set(message.socket, response)
    host(message, response)
  })
  // Node's 5 s end idle connections under clients that are about to use them again.
  server.keepAliveTimeout = 65_000
  // Whoever expects something else than to continue gets a response without it.
  server.on('checkExpectation', host)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const refuseNow = () => refuse(socket, error.code ?? 'unknown')
    const response = responses.get(socket)
    // What is malformed may be the body of the last request, which then has no other response than this.
    if (!response || response.writableFinished || !response.req.complete) return refuseNow()
    // In the middle of a stream these bytes would be part of it.
    if (response.headersSent && !response.writableEnded) return void socket.destroy()
    // A request that came before the malformed one gets its own response first.
    response.once('finish', () => socket.writable && refuseNow())
  })
  server.on('connect', (_, socket) => refuse(socket, 'CONNECT'))
  return server
}

/** There is no request to tell a platform from, so this is nobody's shape. */
function refuse(socket: Duplex, code: string): void {
  if (!socket.writable) return void socket.destroy()
  const status = statuses[code] ?? 400
  const violations = [{ location: [], code: 'malformed', message: `This is not HTTP as it should be (${code}).` }]
  const body = JSON.stringify({ message: violations[0]?.message })
  const headers = {
    ...corsHeaders,
    'x-request-id': randomUUID(),
    'x-mock-violations': violationsHeader(violations),
    'content-type': 'application/json',
    'content-length': String(body.length),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
}
