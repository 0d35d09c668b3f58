import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { serveProxy } from '../proxy/serve-proxy.ts'
import { shopSpec } from './shop-spec.ts'

export type CallInit = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

export const thing = { id: 'a1', name: 'Anvil' }

/** The proxy before a server of the test's own; `call` sends a well-formed key. */
export async function verifyShop(listener: RequestListener, base = '/api') {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const upstream = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const verify = await serveProxy(shopSpec, new URL(upstream + base))
  const call = (path: string, { headers, ...init }: CallInit = {}) =>
    fetch(verify.url + path, {
      redirect: 'manual',
      ...init,
      headers: { authorization: 'Bearer s3cret-key', ...headers },
    })
  const post = (path: string, body: unknown) =>
    call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  return {
    verify,
    upstream,
    call,
    post,
    stopUpstream() {
      server.closeAllConnections()
      server.close()
    },
    async [Symbol.asyncDispose]() {
      await verify.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A server that responds to everything with this. */
export function always(status: number, body?: unknown, headers: Record<string, string> = {}): RequestListener {
  return (request, response) => {
    request.resume().on('end', () => {
      const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
      response
        .writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
        .end(text)
    })
  }
}
