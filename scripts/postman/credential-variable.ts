import type { OpenApiDocument } from '@agent-clients/specs'

/**
 * The variable by which an imported collection takes the key, and what it has to hold. Postman has no word for the
 * prefix of an API key (`Authorization: Token …`), so there the variable holds the prefix, too.
 * @throws Error when the document has no security at its root, from which the import takes the scheme.
 */
export function credentialVariable(
  document: OpenApiDocument,
  key: string,
): { name: 'bearerToken' | 'apiKey'; value: string } {
  // Of several alternatives, Postman takes the first.
  const [name] = Object.keys(document.security?.[0] ?? {})
  const scheme = name === undefined ? undefined : document.components.securitySchemes[name]
  if (!scheme)
    throw new Error(`${document.info.title}: the root's \`security\` names no scheme, so Postman would send no key.`)
  if (scheme.type === 'http') return { name: 'bearerToken', value: key }
  const prefix = scheme['x-auth-prefix']
  return { name: 'apiKey', value: prefix ? `${prefix} ${key}` : key }
}
