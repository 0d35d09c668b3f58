import type { Credential, Operation } from '../model/index.ts'
import type { IncomingRequest } from './incoming-request.ts'

type Carriers = Pick<IncomingRequest, 'headers' | 'query'>

/** What is wrong with a credential. Never holds what was sent. */
export interface CredentialProblem {
  in: Credential['in']
  /** Of the header, query parameter or cookie. */
  name: string
  /** Whether there is none; otherwise its form is wrong. */
  isMissing: boolean
  /** The form that it should have: `Token <key>`. */
  expected: string
}

/**
 * What is wrong with a request's credential; empty when one of the operation's security requirements is met. Any key will do, in
 * the right place and form. Checked here because Prism has no notion of a word before a key (`Authorization: Token …`).
 */
export function credentialProblems(
  { security }: Pick<Operation, 'security'>,
  request: Carriers,
): readonly CredentialProblem[] {
  let first: CredentialProblem[] | undefined
  for (const requirement of security) {
    const problems = requirement.flatMap(({ credential }) => problemsOf(credential, request))
    if (problems.length === 0) return problems
    first ??= problems
  }
  return first ?? []
}

/** A problem in a sentence: `The header Authorization is missing; expected: Bearer <key>`. */
export function credentialProblemInWords({ in: place, name, isMissing, expected }: CredentialProblem): string {
  return `The ${place} ${name} ${isMissing ? 'is missing' : 'has the wrong form'}; expected: ${expected}`
}

/** What a request carries in the first of these credentials' places that is not empty; empty when in none. */
export function sentCredential(credentials: Iterable<Credential>, request: Carriers): string {
  for (const credential of credentials) {
    const sent = sentAs(credential, request)
    if (sent) return sent
  }
  return ''
}

function problemsOf(credential: Credential, request: Carriers): CredentialProblem[] {
  const { in: place, name, prefix } = credential
  const sent = sentAs(credential, request)
  if (sent !== undefined && formOf(prefix).test(sent)) return []
  const expected = prefix === undefined ? '<key>' : `${prefix} <key>`
  return [{ in: place, name, isMissing: sent === undefined || sent === '', expected }]
}

const forms = new Map<string | undefined, RegExp>()

/** RFC 9110: the word before a credential is case-insensitive. A key holds no white space, so that "Bearer x" is no bare key. */
function formOf(prefix: string | undefined): RegExp {
  const form = forms.get(prefix) ?? (prefix === undefined ? /^\S+$/ : new RegExp(`^${prefix} +\\S+$`, 'i'))
  forms.set(prefix, form)
  return form
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
