import type { OpenApiDocument } from '@agent-clients/specs'
import type { IncomingRequest } from '../incoming-request.ts'
import { Secrets } from '../secrets.ts'

/** Finds the credentials that a request carries: where the spec has them, and under names that mean one anywhere. */
export function credentialFinder(document: OpenApiDocument): (request: IncomingRequest) => string[] {
  const secrets = new Secrets([document])
  return ({ headers, query }) => [
    ...Object.entries(headers).flatMap(([name, value]) => (secrets.isSecretHeader(name) ? partsOf(name, value) : [])),
    ...Object.entries(query).flatMap(([name, values]) => (secrets.isSecretQuery(name) ? [values].flat() : [])),
  ]
}

/** The whole value, the key after its word (`Bearer key`), and the values of cookies. */
function partsOf(name: string, value: string): string[] {
  if (name === 'cookie') return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
  const key = /^[A-Za-z-]+ +(\S.*)$/.exec(value)?.[1]
  return key === undefined ? [value] : [value, key]
}
