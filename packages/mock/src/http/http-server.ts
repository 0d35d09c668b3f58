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
  const open = new WeakMap<Duplex, ServerResponse[]>()
  // A request without Host is malformed, but it says well enough what it wants.
  const server = createServer({ requireHostHeader: false }, (message, response) => {
    // Several are open at once only where requests are pipelined.
    const before = open.get(message.socket)?.filter(({ closed }) => !closed) ?? []
    open.set(message.socket, [...before, response])
    host(message, response)
  })
  // Node's 5 s end idle connections under clients that are about to use them again.
  server.keepAliveTimeout = 65_000
  // Whoever expects something else than to continue gets a response without it.
  server.on('checkExpectation', host)

  /** Requests that came whole before what is malformed get their own responses first. */
  function refuseAfterOthers(socket: Duplex, code: string): void {
    // What is malformed may be the body of the last request, which then has no other response than this.
    const last = open
      .get(socket)
      ?.findLast(({ req, writableFinished, closed }) => req.complete && !writableFinished && !closed)
    if (!last) return refuse(socket, code)
    // In the middle of a stream these bytes would be part of it.
    if (last.headersSent && !last.writableEnded) return void socket.destroy()
    last.once('finish', () => socket.writable && refuse(socket, code))
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseAfterOthers(socket, error.code ?? 'unknown'))
  server.on('connect', (_, socket) => refuseAfterOthers(socket, 'CONNECT'))
  return server
}

/** Without a request nobody knows which platform it was meant for, so the body has no platform's shape. */
function refuse(socket: Duplex, code: string): void {
  if (!socket.writable) return void socket.destroy()
  const status = statuses[code] ?? 400
  const violations = [{ location: [], code: 'malformed', message: `This is not valid HTTP (${code}).` }]
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
