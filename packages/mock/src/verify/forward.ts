import { Agent as HttpAgent, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { endToEndHeaders } from './end-to-end-headers.ts'

/** What is told of an exchange while it passes. */
interface Observer {
  /** A piece of the request's body. */
  sent(chunk: Buffer): void
  /** The request has passed whole. */
  sentAll(): void
  /** The upstream answers. */
  answered(answer: IncomingMessage): void
  /** A piece of the answer's body, after it was passed on. */
  received(chunk: Buffer): void
  /** The answer has passed whole; the client is told so afterwards. */
  receivedAll(): Promise<void>
  /** The upstream broke off: before its answer when that has not been told, else within it. */
  failed(error: Error): void
  /** It is over, however it went. */
  closed(): void
}

// Every request has a connection of its own: a used one that the upstream closes at the wrong moment would look like a failure of
// the platform. All the same the upstream is not asked to close it: one that answers before it has read a large body would then
// reset the connection, and the answer be lost.
const agents = {
  http: oneShot(new HttpAgent({ keepAlive: true })),
  https: oneShot(new HttpsAgent({ keepAlive: true })),
}

/** Passes a request on to the upstream and its answer back, byte by byte as it comes, without following a redirect. */
export function forward(message: IncomingMessage, response: ServerResponse, upstream: URL, observer: Observer): void {
  const base = upstream.pathname.replace(/\/+$/, '')
  const url = message.url ?? '/'
  // A proxy's request line carries a whole URL.
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '')
  const headers = endToEndHeaders(message.rawHeaders, message.headers.connection)
  for (const name of headers.keys()) if (name.toLowerCase() === 'host') headers.delete(name)
  // Node frames a body of its own accord only for methods that usually have one.
  if (message.headers['transfer-encoding'] !== undefined) headers.set('transfer-encoding', 'chunked')

  let answer: IncomingMessage | undefined
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    observer.closed()
  }
  const [send, agent] = upstream.protocol === 'https:' ? [httpsRequest, agents.https] : [httpRequest, agents.http]
  const outgoing = send({
    // In a URL an IPv6 address has brackets, on a socket it has none.
    hostname: upstream.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: upstream.port,
    method: message.method,
    path: base + (target.startsWith('/') ? target : `/${target}`),
    headers: Object.fromEntries(headers),
    agent,
  })

  message.pipe(outgoing)
  message.on('data', (chunk: Buffer) => observer.sent(chunk))
  message.once('end', () => observer.sentAll())
  message.on('error', () => outgoing.destroy())
  response.on('error', () => {})
  response.once('close', () => {
    outgoing.destroy()
    over()
  })

  const fail = (error: Error) => {
    if (answer || isOver) return
    // What the client still sends is read, so that it gets to read the answer.
    message.resume()
    observer.failed(error)
  }
  outgoing.on('error', fail)
  outgoing.once('upgrade', (_, socket) => {
    socket.destroy()
    fail(new Error('a change of protocol'))
  })
  outgoing.once('response', (incoming) => {
    if (!isPassable(incoming)) {
      fail(new Error('a status line that HTTP does not allow'))
      outgoing.destroy()
      return
    }
    answer = incoming
    observer.answered(incoming)
    response.sendDate = false
    response.statusMessage = incoming.statusMessage ?? ''
    for (const [name, value] of endToEndHeaders(incoming.rawHeaders, incoming.headers.connection))
      response.setHeader(name, value)
    response.writeHead(incoming.statusCode ?? 502)
    // Sends the head. `flushHeaders` would have its bytes read as Latin-1 and written as UTF-8.
    response.write('', 'latin1')
    incoming.pipe(response, { end: false })
    incoming.on('data', (chunk: Buffer) => observer.received(chunk))
    incoming.once('end', () => void observer.receivedAll().finally(() => response.end()))
    incoming.on('error', () => {})
    incoming.once('close', () => {
      if (incoming.complete || isOver) return
      observer.failed(new Error('The connection broke within the answer.'))
      response.destroy()
    })
  })
}

/** Node's client takes heads that Node's server throws at: the status 000, control characters after it. */
function isPassable({ statusCode = 0, statusMessage = '' }: IncomingMessage): boolean {
  return statusCode >= 200 && !/[^\t\x20-\x7e\x80-\xff]/.test(statusMessage)
}

function oneShot<T extends HttpAgent>(agent: T): T {
  agent.keepSocketAlive = () => false
  return agent
}
