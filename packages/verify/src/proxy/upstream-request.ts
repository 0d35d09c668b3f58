import { Agent as HttpAgent, type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { endToEndHeaders } from './end-to-end-headers.ts'

// Every request has a connection of its own: a used one that the upstream closes at the wrong moment would look like a failure of
// the platform. All the same the upstream is not asked to close it: one that responds before it has read a large body would then
// reset the connection, and the response be lost.
const agents = {
  http: oneShot(new HttpAgent({ keepAlive: true })),
  https: oneShot(new HttpsAgent({ keepAlive: true })),
}

/** Opens the request to the upstream that a client's request becomes. Its body is still to be passed on. */
export function upstreamRequest(request: IncomingMessage, upstream: URL): ClientRequest {
  const [send, agent] = upstream.protocol === 'https:' ? [httpsRequest, agents.https] : [httpRequest, agents.http]
  return send({
    // In a URL an IPv6 address has brackets, on a socket it has none.
    hostname: upstream.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: upstream.port,
    method: request.method,
    path: upstreamPath(request, upstream),
    headers: Object.fromEntries(upstreamHeaders(request)),
    agent,
  })
}

function upstreamPath({ url = '/' }: IncomingMessage, { pathname }: URL): string {
  const base = pathname.replace(/\/+$/, '')
  // A proxy's request line carries a whole URL.
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '')
  return base + (target.startsWith('/') ? target : `/${target}`)
}

function upstreamHeaders({ rawHeaders, headers: parsed }: IncomingMessage): Map<string, string | string[]> {
  const headers = endToEndHeaders(rawHeaders, parsed.connection)
  for (const name of headers.keys()) if (name.toLowerCase() === 'host') headers.delete(name)
  // Node frames a body of its own accord only for methods that usually have one.
  if (parsed['transfer-encoding'] !== undefined) headers.set('transfer-encoding', 'chunked')
  return headers
}

function oneShot<T extends HttpAgent>(agent: T): T {
  agent.keepSocketAlive = () => false
  return agent
}
