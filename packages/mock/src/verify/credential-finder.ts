import type { IncomingMessage } from 'node:http'
import type { OpenApiDocument } from '@agent-clients/specs'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { Secrets } from '../journal/secrets.ts'

/** Finds the credentials that a request carries: where the spec has them, and under names that mean one anywhere. */
export function credentialFinder(
  document: OpenApiDocument,
): (message: Pick<IncomingMessage, 'headersDistinct'>, request: Pick<IncomingRequest, 'query'>) => string[] {
  const secrets = new Secrets([document])
  // Each line of a header that came several times is a credential of its own, those that Node's `headers` drops included.
  return ({ headersDistinct }, { query }) => [
    ...Object.entries(headersDistinct).flatMap(([name, values = []]) =>
      secrets.isSecretHeader(name) ? values.flatMap((value) => partsOf(name, value)) : [],
    ),
    ...Object.entries(query).flatMap(([name, values]) => (secrets.isSecretQuery(name) ? [values].flat() : [])),
  ]
}

/** The whole value, the key after its word (`Bearer key`), and the values of cookies. */
function partsOf(name: string, value: string): string[] {
  if (name === 'cookie') return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
  const key = /^[A-Za-z-]+ +(\S.*)$/.exec(value)?.[1]
  return key === undefined ? [value] : [value, key]
}
