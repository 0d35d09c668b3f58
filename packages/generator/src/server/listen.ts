import { once } from 'node:events'
import type { Server } from 'node:http'
import { StartError } from './start-error.ts'

/**
 * Has a server listen, and gives back the URL that it can be reached at.
 * @throws StartError when the port or the address cannot be had.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`The port must be a whole number from 0 to 65535, not ${port}.`)
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw startError(error, host, port)
  }
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return `http://${reachable(host)}:${bound}`
}

/** An address to connect to, which 0.0.0.0 and :: are not everywhere. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function startError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new StartError(`Port ${port} on ${host} is taken. Choose another one; 0 takes any that is free.`)
  if (code === 'EACCES')
    return new StartError(`Port ${port} on ${host} is not allowed to this user. Choose one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new StartError(`${host} is not an address of this machine. Try 127.0.0.1, or 0.0.0.0 for all.`)
  }
  return error
}
