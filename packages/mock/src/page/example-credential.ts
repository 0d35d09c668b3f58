import type { Credential } from '@agent-clients/generator/model'

/** What to send where a credential is wanted, the word before the key included: the mock takes any key. */
export function exampleCredential({ prefix }: Credential): string {
  return prefix === undefined ? 'any-key' : `${prefix} any-key`
}
