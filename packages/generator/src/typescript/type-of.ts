import type { Schema } from '../model/index.ts'
import { propertyDoc } from './field-doc.ts'
import { literal } from './literal.ts'
import { propertyKey } from './names.ts'

/** How schemas become types. */
export interface TypeStyle {
  /** What a client receives can be changed; what a test hands to the mock need not be. */
  arrays: 'mutable' | 'readonly'
  /** Whether fields carry their documentation. */
  docs: boolean
}

/** How the types of a client are written. */
export const clientStyle: TypeStyle = { arrays: 'mutable', docs: true }

/** A schema as a TypeScript type. A component goes by its name, anything else is written out. */
export function typeOf(schema: Schema | undefined, style: TypeStyle, indent = ''): string {
  if (!schema) return 'unknown'
  return schema.name ?? writtenOut(schema.target, style, indent)
}

/** A schema's type without its name, as a component's declaration has it. */
export function writtenOut(schema: Schema, style: TypeStyle, indent = ''): string {
  const part = (inner: Schema) => typeOf(inner, style, indent)
  const parts = [
    ownType(schema, style, indent),
    ...schema.allOf.map(part),
    union(schema.oneOf.map(part)),
    union(schema.anyOf.map(part)),
  ].filter((type) => type !== undefined && type !== 'unknown')
  if (parts.length < 2) return parts[0] ?? 'unknown'
  return parts.map((type) => (isUnion(type ?? '') ? `(${type})` : type)).join(' & ')
}

/** The members of an object type, one a line, each with its documentation. */
export function membersOf(schema: Schema, style: TypeStyle, indent: string): string[] {
  const { required } = schema
  const members = [...schema.properties].map(([name, property]) => {
    const readonly = property.keywords.readOnly ? 'readonly ' : ''
    const optional = required.has(name) ? '' : '?'
    return `${style.docs ? propertyDoc(property, indent) : ''}${indent}${readonly}${propertyKey(name)}${optional}: ${typeOf(property, style, indent)}\n`
  })
  return isOpen(schema) ? [...members, `${indent}[key: string]: unknown\n`] : members
}

/** Whether an object says that it has members beside the named ones, and nothing of what they are. */
function isOpen({ properties, additionalProperties }: Schema): boolean {
  if (properties.size === 0) return false
  return (
    additionalProperties === true || (typeof additionalProperties === 'object' && additionalProperties.isUnconstrained)
  )
}

function ownType(schema: Schema, style: TypeStyle, indent: string): string | undefined {
  const { types, allowedValues, isFile } = schema
  if (allowedValues) return union(allowedValues.map(literal))
  if (isFile) return 'Blob'
  const named = types.length > 0 ? types : schema.properties.size > 0 ? ['object'] : []
  return union(named.map((type) => typeNamed(type, schema, style, indent)))
}

function typeNamed(type: string, schema: Schema, style: TypeStyle, indent: string): string {
  // Known values complete in an editor, and new ones of the platform still fit.
  if (type === 'string' && schema.values) return [...schema.values.map(literal), '(string & {})'].join(' | ')
  if (type === 'integer') return 'number'
  if (type === 'array') return arrayOf(typeOf(schema.items, style, indent), style)
  return type === 'object' ? objectType(schema, style, indent) : type
}

function arrayOf(item: string, { arrays }: TypeStyle): string {
  const element = isUnion(item) || item.includes(' & ') ? `(${item})` : item
  return `${arrays === 'readonly' ? 'readonly ' : ''}${element}[]`
}

function objectType(schema: Schema, style: TypeStyle, indent: string): string {
  const { properties, additionalProperties } = schema
  const values = typeof additionalProperties === 'object' ? typeOf(additionalProperties, style, indent) : 'unknown'
  // Without names, nothing is known of it but that it is an object.
  if (properties.size === 0) return `Record<string, ${values}>`
  const members = `{\n${membersOf(schema, style, `${indent}  `).join('')}${indent}}`
  return values === 'unknown' ? members : `${members} & { [key: string]: ${values} }`
}

function union(types: readonly (string | undefined)[]): string | undefined {
  const known = types.filter((type) => type !== undefined)
  if (known.length === 0) return undefined
  return known.includes('unknown') ? 'unknown' : [...new Set(known)].join(' | ')
}

/** Whether a type has a `|` outside of all brackets. */
function isUnion(type: string): boolean {
  let depth = 0
  for (const char of type.replaceAll(/'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\//g, '')) {
    if ('{[(<'.includes(char)) depth++
    if ('}])>'.includes(char)) depth--
    if (char === '|' && depth === 0) return true
  }
  return false
}
