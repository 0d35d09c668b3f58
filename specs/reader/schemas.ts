import type { OpenApiDocument, Schema } from './document.ts'
import { pointerSegments } from './json-pointer.ts'
import { resolve } from './resolve.ts'

const one = ['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'] as const
const many = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
const named = ['properties', 'patternProperties', 'dependentSchemas'] as const

/**
 * The schemas that stand directly in a schema, with the names that lead there. By keyword, because a property may be called like
 * one: what stands at `properties.items` is the property "items".
 */
export function subschemas(schema: Schema): [path: string[], schema: Schema][] {
  const node: Readonly<Record<string, unknown>> = { ...schema }
  const below = [
    ...one.map((keyword): [string[], unknown] => [[keyword], node[keyword]]),
    ...[...many, ...named].flatMap((keyword) =>
      Object.entries(node[keyword] ?? {}).map(([key, part]): [string[], unknown] => [[keyword, key], part]),
    ),
  ]
  return below.filter((entry): entry is [string[], Schema] => isSchema(entry[1]))
}

/** `true` and `false` are schemas, too, but hold none. */
function isSchema(node: unknown): node is Schema {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/**
 * The schema of what a JSON pointer leads to in a body, or undefined when the schema does not describe such a place.
 * The last `$ref` is not followed, so that the caller sees whether the place has a named schema.
 */
export function schemaAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema | undefined {
  return pointerSegments(pointer).reduce<Schema | undefined>(
    (node, segment) => node && member(document, node, segment, new Set()),
    schema,
  )
}

/** @param seen a schema may be a choice between itself and others */
function member(document: OpenApiDocument, node: Schema, segment: string, seen: Set<Schema>): Schema | undefined {
  const schema: Schema = resolve(document, node)
  if (seen.has(schema)) return undefined
  seen.add(schema)
  const { properties = {} } = schema
  const own = Object.hasOwn(properties, segment)
    ? properties[segment]
    : /^\d+$/.test(segment)
      ? schema.items
      : undefined
  if (own) return own
  for (const part of partsOf(schema)) {
    const found = member(document, part, segment, seen)
    if (found) return found
  }
  return undefined
}

/** The schemas that describe the same value as this one. */
export function partsOf({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] {
  return [...allOf, ...oneOf, ...anyOf]
}
