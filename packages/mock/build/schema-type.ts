import { componentName, type Schema } from '@agent-clients/specs'

/** A schema as a TypeScript type; references become the names of component schemas. */
export function schemaType(schema: Schema | undefined, indent = ''): string {
  if (!schema) return 'unknown'
  const reference = componentName(schema)
  const own = reference ?? ownType(schema, indent)
  const parts = [
    ...(own === 'unknown' ? [] : [own]),
    ...(schema.allOf ?? []).map((part) => schemaType(part, indent)),
    ...[schema.oneOf, schema.anyOf].flatMap((union) => (union ? [oneOfTypes(union, indent)] : [])),
  ].filter((part) => part !== 'unknown')
  if (parts.length < 2) return parts[0] ?? 'unknown'
  return parts.map((part) => (part.includes('|') ? `(${part})` : part)).join(' & ')
}

function oneOfTypes(union: Schema[], indent: string): string {
  return joined(union.map((part) => schemaType(part, indent)))
}

function ownType(schema: Schema, indent: string): string {
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return joined(schema.enum.map(literal))
  const types = [schema.type ?? (schema.properties ? 'object' : [])].flat()
  return types.length === 0 ? 'unknown' : joined(types.map((type) => typeNamed(type, schema, indent)))
}

function typeNamed(type: string, schema: Schema, indent: string): string {
  if (type === 'integer') return 'number'
  if (type === 'array') return `readonly (${schemaType(schema.items, indent)})[]`
  return type === 'object' ? objectType(schema, indent) : type
}

function objectType({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  const inner = `${indent}  `
  const values = typeof additionalProperties === 'object' ? schemaType(additionalProperties, indent) : 'unknown'
  if (!properties || Object.keys(properties).length === 0) return `Record<string, ${values}>`
  const lines = Object.entries(properties).map(
    ([name, property]) =>
      `${inner}${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${schemaType(property, inner)}\n`,
  )
  const named = `{\n${lines.join('')}${indent}}`
  return typeof additionalProperties === 'object' ? `${named} & Record<string, unknown>` : named
}

function joined(types: string[]): string {
  return types.includes('unknown') ? 'unknown' : [...new Set(types)].join(' | ')
}

function literal(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'object' : JSON.stringify(value)
}
