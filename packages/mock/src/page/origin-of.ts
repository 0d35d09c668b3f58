import type { IncomingRequest } from '../incoming-request.ts'

/**
 * The origin by which the client has reached this server: what the page shows has to work from where it is read, which may be
 * another machine or another name of this one.
 */
export function originOf({ headers }: IncomingRequest, fallback: string): string {
  const { host = '' } = headers
  return /^([a-z\d.-]+|\[[\da-f:]+\])(:\d{1,5})?$/i.test(host) ? `http://${host}` : fallback
}
