import { type OpenApiDocument, pointerSegments, resolve, type Schema } from '@agent-clients/specs'

/**
 * The schema of what a JSON pointer leads to in a body, or undefined when the schema does not describe such a place.
 * The last `$ref` is not followed, so that the caller sees whether the place has a named schema.
 */
export function schemaAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema | undefined {
  return pointerSegments(pointer).reduce<Schema | undefined>(
    (node, segment) => node && member(document, node, segment),
    schema,
  )
}

function member(document: OpenApiDocument, node: Schema, segment: string): Schema | undefined {
  const schema: Schema = resolve(document, node)
  const own = schema.properties?.[segment] ?? (/^\d+$/.test(segment) ? schema.items : undefined)
  if (own) return own
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    const found = member(document, part, segment)
    if (found) return found
  }
  return undefined
}
