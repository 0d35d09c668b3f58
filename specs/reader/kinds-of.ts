import type { OpenApiDocument, Schema } from './document.ts'
import { resolve } from './resolve.ts'

/** The JSON Schema types that a value may have by its schema; `any` where the schema does not say. */
export function kindsOf(document: OpenApiDocument, node: Schema): Set<string> {
  const schema = resolve<Schema>(document, node)
  if (schema.type !== undefined) return new Set([schema.type].flat())
  const values = schema.const === undefined ? schema.enum : [schema.const]
  if (values) return new Set(values.map(kindOf))
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return new Set(choices.flatMap((choice) => [...kindsOf(document, choice)]))
  const parts = schema.allOf?.map((part) => kindsOf(document, part)).filter((kinds) => !kinds.has('any')) ?? []
  if (parts[0]) return parts[0]
  return new Set([schema.properties ? 'object' : schema.items ? 'array' : 'any'])
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
