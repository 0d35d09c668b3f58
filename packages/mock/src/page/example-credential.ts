import type { SecurityScheme } from '@agent-clients/specs'
import { credentialWord } from '../responses/credentials.ts'

/** What to send where a scheme wants its credential, the word before the key included: the mock takes any key. */
export function exampleCredential(scheme: SecurityScheme, key = 'any-key'): string {
  const word = credentialWord(scheme)
  return word === undefined ? key : `${word.replace(/^./, (letter) => letter.toUpperCase())} ${key}`
}
