import type { SchemaObject } from './document.ts'

/** Keywords that hold a schema, a list of them, or a map by name. */
export const singles = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
] as const
export const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
export const maps = ['properties', 'patternProperties', 'dependentSchemas'] as const

/** Keywords that hold other schemas, and `$ref`: those are members of `Schema`. */
type Applicator = '$ref' | 'properties' | 'items' | 'additionalProperties' | 'allOf' | 'oneOf' | 'anyOf'

export type Keywords = Readonly<Omit<SchemaObject, Applicator>>

/** Whether values are files: a `Blob` in a form. */
export function isFile({ format }: Pick<Keywords, 'format'>): boolean {
  return format === 'binary'
}

/** `true` and `false` are schemas, too, but hold none. */
export function isSchema(node: unknown): node is SchemaObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
