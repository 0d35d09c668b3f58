import type { Credential, Operation, Spec } from '@agent-clients/generator/model'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import type { Violation } from '../exchange/violation.ts'

type Carriers = Pick<IncomingRequest, 'headers' | 'query'>

/**
 * What is wrong with a request's credential; empty when one of the operation's security requirements is met. Any key will do, in
 * the right place and form. Checked here because Prism has no notion of a word before a key (`Authorization: Token …`).
 */
export function credentialViolations({ security }: Operation, request: Carriers): Violation[] {
  const alternatives = security.map((requirement) =>
    requirement.flatMap(({ credential }) => violationsOf(credential, request)),
  )
  return alternatives.some((violations) => violations.length === 0) ? [] : (alternatives[0] ?? [])
}

function violationsOf(credential: Credential, request: Carriers): Violation[] {
  const { in: place, name, prefix } = credential
  const sent = sentAs(credential, request)
  // RFC 9110: the word before a credential is case-insensitive. A key holds no white space, so that "Bearer x" is no bare key.
  const wellFormed = prefix === undefined ? /^\S+$/ : new RegExp(`^${prefix} +\\S+$`, 'i')
  if (sent !== undefined && wellFormed.test(sent)) return []
  const form = prefix === undefined ? '<key>' : `${prefix} <key>`
  const problem = sent === undefined || sent === '' ? 'is missing' : 'has the wrong form'
  return [
    {
      location: [place, name.toLowerCase()],
      code: 'credential',
      message: `The ${place} ${name} ${problem}; expected: ${form}`,
    },
  ]
}

/** The credential that a request carries in any of the platform's places; empty when in none. */
export function sentCredential({ credentials }: Spec, request: Carriers): string {
  for (const credential of credentials.values()) {
    const sent = sentAs(credential, request)
    if (sent) return sent
  }
  return ''
}

function sentAs({ in: place, name }: Credential, { headers, query }: Carriers): string | undefined {
  if (place === 'header') return headers[name.toLowerCase()]
  if (place === 'query') return [query[name]].flat()[0]
  const cookies = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='))
  return cookies
    .find(([key]) => key === name)
    ?.slice(1)
    .join('=')
}
