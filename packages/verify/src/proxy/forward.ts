import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { endToEndHeaders } from './end-to-end-headers.ts'
import { upstreamRequest } from './upstream-request.ts'

/** What is told of an exchange while it passes. */
export interface ForwardObserver {
  /** A piece of the request's body. */
  requestChunk(chunk: Buffer): void
  /** The request has passed whole. */
  requestEnd(): void
  /** The head of the upstream's response. */
  responseHead(head: IncomingMessage): void
  /** A piece of the response's body, after it was passed on. */
  responseChunk(chunk: Buffer): void
  /** The response has passed whole; the client is told so afterwards. */
  responseEnd(): Promise<void>
  /** The upstream broke off: before its response when none has been told, else within it. */
  failed(error: Error): void
  /** It is over, however it went. */
  closed(): void
}

/** Passes a request on to the upstream and its response back, byte by byte as it comes, without following a redirect. */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: URL,
  observer: ForwardObserver,
): void {
  const outgoing = upstreamRequest(request, upstream)
  passRequest(request, outgoing, observer)

  let isDecided = false
  response.on('error', () => {})
  response.once('close', () => {
    isDecided = true
    outgoing.destroy()
    observer.closed()
  })

  const fail = (error: Error) => {
    if (isDecided) return
    // What the client still sends is read, so that it gets to read the response.
    request.resume()
    observer.failed(error)
  }
  outgoing.on('error', fail)
  outgoing.once('upgrade', (_, socket) => {
    socket.destroy()
    fail(new Error('a change of protocol'))
  })
  outgoing.once('response', (incoming) => {
    if (isDecided) return
    if (isPassable(incoming)) {
      isDecided = true
      passResponse(incoming, response, observer)
    } else {
      fail(new Error('a status line that HTTP does not allow'))
      outgoing.destroy()
    }
  })
}

function passRequest(request: IncomingMessage, outgoing: ClientRequest, observer: ForwardObserver): void {
  request.pipe(outgoing)
  request.on('data', (chunk: Buffer) => observer.requestChunk(chunk))
  request.once('end', () => observer.requestEnd())
  request.on('error', () => outgoing.destroy())
}

function passResponse(incoming: IncomingMessage, response: ServerResponse, observer: ForwardObserver): void {
  let isClosed = false
  response.once('close', () => (isClosed = true))
  observer.responseHead(incoming)
  response.sendDate = false
  response.statusMessage = incoming.statusMessage ?? ''
  for (const [name, value] of endToEndHeaders(incoming.rawHeaders, incoming.headers.connection))
    response.setHeader(name, value)
  response.writeHead(incoming.statusCode ?? 502)
  // Sends the head. `flushHeaders` would have its bytes read as Latin-1 and written as UTF-8.
  response.write('', 'latin1')
  incoming.pipe(response, { end: false })
  incoming.on('data', (chunk: Buffer) => observer.responseChunk(chunk))
  incoming.once('end', () => void observer.responseEnd().finally(() => response.end()))
  incoming.on('error', () => {})
  incoming.once('close', () => {
    if (incoming.complete || isClosed) return
    observer.failed(new Error('The connection broke within the response.'))
    response.destroy()
  })
}

/** Node's client takes heads that Node's server throws at: the status 000, control characters after it. */
function isPassable({ statusCode = 0, statusMessage = '' }: IncomingMessage): boolean {
  return statusCode >= 200 && !/[^\t\x20-\x7e\x80-\xff]/.test(statusMessage)
}
