import type { OpenApiDocument } from '../reader/index.ts'

export interface Variable {
  key: string
  value: string
}

/** A collection that works as it is: its variables hold where to send requests to, and the key. */
export function withVariables<C extends object>(
  collection: C,
  document: OpenApiDocument,
  { baseUrl, key }: { baseUrl: string; key: string },
  others: Variable[] = [],
): C & { variable: Variable[] } {
  const credential = credentialVariable(document, key)
  return {
    ...collection,
    variable: [{ key: 'baseUrl', value: baseUrl }, ...(credential ? [credential] : []), ...others],
  }
}

/**
 * The variable by which an imported collection takes the key, and what it has to hold. Postman has no word for the prefix of an API key
 * (`Authorization: Token …`), so there the variable holds the prefix, too. Undefined where the document's root names no scheme.
 */
export function credentialVariable(document: OpenApiDocument, key: string): Variable | undefined {
  // Of several alternatives, Postman takes the first.
  const [name = ''] = Object.keys(document.security?.[0] ?? {})
  const scheme = document.components.securitySchemes[name]
  if (!scheme) return undefined
  if (scheme.type === 'http') return { key: 'bearerToken', value: key }
  const prefix = scheme['x-auth-prefix']
  return { key: 'apiKey', value: prefix ? `${prefix} ${key}` : key }
}
