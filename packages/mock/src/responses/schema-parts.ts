import { type OpenApiDocument, resolve, type Schema } from '@agent-clients/specs'

/** A schema and every schema that may hold for the same value. */
export function partsOf(document: OpenApiDocument, schema: Schema, seen = new Set<Schema>()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema
  const referred = $ref === undefined ? [] : [resolve<Schema>(document, { $ref })]
  return [schema, ...[...referred, ...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(document, part, seen))]
}
