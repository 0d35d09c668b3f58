import { once } from 'node:events'
import type { Server } from 'node:http'

/** Makes what stops a server and cuts every open connection, streams included. May be called again, and before the server listens. */
export function closeOnce(server: Server): () => Promise<void> {
  let closed: Promise<unknown> | undefined
  return async () => {
    if (!closed && server.listening) {
      closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
    }
    await closed
  }
}
