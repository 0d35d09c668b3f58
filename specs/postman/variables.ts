export interface Variable {
  key: string
  value: string
}

/** What a request carries to say who is calling. */
export interface CollectionCredential {
  /** `bearer`, or `apiKey` for a header of the platform's choice. */
  type: string
  /** The word before the key. */
  prefix: string | undefined
}

/** A collection that works as it is: its variables hold where to send requests to, and the key. */
export function withVariables<C extends object>(
  collection: C,
  credential: CollectionCredential | undefined,
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
export function credentialVariable(credential: CollectionCredential | undefined, key: string): Variable | undefined {
  if (!credential) return undefined
  const { type, prefix } = credential
  if (type === 'bearer') return { key: 'bearerToken', value: key }
  return { key: 'apiKey', value: prefix ? `${prefix} ${key}` : key }
}
