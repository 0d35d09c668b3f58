import type { IncomingRequest } from '@agent-clients/generator/traffic'

/**
 * The origin by which the client has reached this server: what it is told has to work from where it is read, which may be another
 * machine or another name of this one. The fallback is for a client that does not say.
 */
export function originOf({ headers }: Pick<IncomingRequest, 'headers'>, fallback = 'http://localhost'): string {
  const { host = '' } = headers
  return /^([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) ? `http://${host}` : fallback
}
