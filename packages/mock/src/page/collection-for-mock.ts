import type { OpenApiDocument } from '@agent-clients/specs'
import { exampleCredential } from '../example-credential.ts'

interface Collection {
  variable?: { key: string; value: string }[]
  [rest: string]: unknown
}

/** A collection that works as it is: its variables lead to the mock and hold a key that it takes. */
export function collectionForMock(collection: Collection, document: OpenApiDocument, baseUrl: string): Collection {
  // Of several alternatives, Postman takes the first.
  const [name = ''] = Object.keys(document.security?.[0] ?? {})
  const scheme = document.components.securitySchemes[name]
  const credential = !scheme
    ? []
    : scheme.type === 'http'
      ? [{ key: 'bearerToken', value: 'any-key' }]
      : [{ key: 'apiKey', value: exampleCredential(scheme) }]
  return { ...collection, variable: [{ key: 'baseUrl', value: baseUrl }, ...credential] }
}
