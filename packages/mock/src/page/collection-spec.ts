import { type OpenApiDocument, operationsOf } from '@agent-clients/specs'
import type { CollectionSpec } from '@agent-clients/specs/postman'

/** What the making of a Postman collection asks about a spec. */
export function collectionSpec(document: OpenApiDocument): CollectionSpec {
  return {
    title: document.info.title,
    operations: operationsOf(document).map((operation) => ({ ...operation, method: operation.method.toUpperCase() })),
    credential: collectionCredential(document),
  }
}

/** The credential that the document's root names. */
export function collectionCredential({ security, components }: OpenApiDocument): CollectionSpec['credential'] {
  const [name = ''] = Object.keys(security?.[0] ?? {})
  const scheme = components.securitySchemes[name]
  return scheme && { type: scheme.type === 'http' ? 'bearer' : scheme.type, prefix: scheme['x-auth-prefix'] }
}
