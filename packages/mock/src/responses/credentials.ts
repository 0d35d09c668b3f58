import type { OpenApiDocument, Operation, SecurityScheme } from '@agent-clients/specs'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import type { Violation } from '../exchange/violation.ts'

type Carriers = Pick<IncomingRequest, 'headers' | 'query'>

/**
 * What is wrong with a request's credential; empty when one of the operation's security requirements is met. Any key will do, in
 * the right place and form. Checked here because Prism has no notion of a word before a key (`Authorization: Token …`).
 */
export function credentialViolations(document: OpenApiDocument, operation: Operation, request: Carriers): Violation[] {
  const alternatives = operation.security.map((requirement) =>
    Object.keys(requirement).flatMap((name) => {
      const scheme = document.components.securitySchemes[name]
      if (!scheme)
        throw new Error(`${operation.id} names the security scheme ${name}, which components.securitySchemes lacks.`)
      return schemeViolations(scheme, request)
    }),
  )
  return alternatives.some((violations) => violations.length === 0) ? [] : (alternatives[0] ?? [])
}

function schemeViolations(scheme: SecurityScheme, request: Carriers): Violation[] {
  const { place, name } = credentialPlace(scheme)
  const word = credentialWord(scheme)
  const sent = valueAtPlace(place, name, request)
  // RFC 9110: the word before a credential is case-insensitive. A key holds no white space, so that "Bearer x" is no bare key.
  const wellFormed = word === undefined ? /^\S+$/ : new RegExp(`^${word} +\\S+$`, 'i')
  if (sent !== undefined && wellFormed.test(sent)) return []
  const form = word === undefined ? '<key>' : `${word} <key>`
  const problem = sent === undefined || sent === '' ? 'is missing' : 'has the wrong form'
  return [
    {
      location: [place, name.toLowerCase()],
      code: 'credential',
      message: `The ${place} ${name} ${problem}; expected: ${form}`,
    },
  ]
}

/** Where a scheme's credential travels. */
export function credentialPlace(scheme: SecurityScheme): { place: 'header' | 'query' | 'cookie'; name: string } {
  if (scheme.type === 'http') return { place: 'header', name: 'Authorization' }
  return { place: scheme.in ?? 'header', name: scheme.name ?? 'Authorization' }
}

/** The credential that a request carries in any of the platform's places; empty when in none. */
export function sentCredential(document: OpenApiDocument, request: Carriers): string {
  for (const scheme of Object.values(document.components.securitySchemes)) {
    const { place, name } = credentialPlace(scheme)
    const sent = valueAtPlace(place, name, request)
    if (sent) return sent
  }
  return ''
}

export function credentialWord(scheme: SecurityScheme): string | undefined {
  return scheme.type === 'http' ? scheme.scheme : scheme['x-auth-prefix']
}

function valueAtPlace(
  place: 'header' | 'query' | 'cookie',
  name: string,
  { headers, query }: Carriers,
): string | undefined {
  if (place === 'header') return headers[name.toLowerCase()]
  if (place === 'query') return [query[name]].flat()[0]
  const cookies = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='))
  return cookies
    .find(([key]) => key === name)
    ?.slice(1)
    .join('=')
}
