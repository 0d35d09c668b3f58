import type { Credential } from '../model/index.ts'

export interface Variable {
  key: string
  value: string
}

/** A collection that works as it is: its variables hold where to send requests to, and the key. */
export function withVariables<C extends object>(
  collection: C,
  credential: Credential | undefined,
  { baseUrl, key }: { baseUrl: string; key: string },
  others: Variable[] = [],
): C & { variable: Variable[] } {
  const variable = credentialVariable(credential, key)
  return {
    ...collection,
    variable: [{ key: 'baseUrl', value: baseUrl }, ...(variable ? [variable] : []), ...others],
  }
}

/**
 * The variable by which an imported collection takes the key, and what it has to hold. Postman has no word for the prefix of an API key
 * (`Authorization: Token …`), so there the variable holds the prefix, too. Undefined where no key is sent.
 */
export function credentialVariable(credential: Credential | undefined, key: string): Variable | undefined {
  if (!credential) return undefined
  const { type, prefix } = credential
  if (type === 'bearer') return { key: 'bearerToken', value: key }
  return { key: 'apiKey', value: prefix ? `${prefix} ${key}` : key }
}
