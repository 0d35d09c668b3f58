import type { Schema } from '../model/index.ts'
import { jsdoc, oneLine } from './jsdoc.ts'
import { membersOf, type TypeStyle, writtenOut } from './type-of.ts'

/**
 * A component schema's declaration: an interface where it has members of its own, so that an editor shows its name and leads to
 * its fields; an alias for anything else.
 */
export function declaration(name: string, schema: Schema, style: TypeStyle): string {
  const { description, 'x-inferred': inferred } = schema.own
  const text = [description?.trim(), inferred && `Inferred: ${oneLine(inferred)}`].filter(Boolean).join('\n')
  const doc = style.docs ? jsdoc([text]) : ''
  // A component that only refers to another one.
  if (schema.reference) return `${doc}export type ${name} = ${schema.name ?? writtenOut(schema.target, style)}\n`
  const heritage = isMemberwise(schema) ? heritageOf(schema) : undefined
  if (!heritage) return `${doc}export type ${name} = ${writtenOut(schema, style)}\n`
  const bases = heritage.bases.map((base) => base.name)
  const members = heritage.inline.flatMap((part) => membersOf(part, style, '  '))
  return `${doc}export interface ${name}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''} {\n${members.join('')}}\n`
}

/** What an interface is put together from: named interfaces, and schemas whose members are written out. */
interface Heritage {
  bases: Schema[]
  inline: Schema[]
}

/** Undefined where an interface cannot say it: two parts name one property, whose type is then what both allow. */
function heritageOf(schema: Schema): Heritage | undefined {
  const bases = schema.allOf.filter((part) => part.name !== undefined)
  const inline = [...schema.allOf.filter((part) => part.name === undefined), schema]
  const names = [
    ...bases.map(({ allProperties }) => allProperties),
    ...inline.map(({ properties }) => properties),
  ].flatMap((properties) => [...properties.keys()])
  return new Set(names).size === names.length ? { bases, inline } : undefined
}

/** Whether a schema is no more than its members and those of its `allOf`, so that an interface can extend it. */
export function isMemberwise(schema: Schema, seen = new Set<Schema>()): boolean {
  const { keywords, types, properties, additionalProperties, allOf, oneOf, anyOf } = schema
  if (seen.has(schema)) return false
  seen.add(schema)
  if (keywords.enum || keywords.const !== undefined || oneOf.length > 0 || anyOf.length > 0) return false
  if (types.some((type) => type !== 'object')) return false
  if (typeof additionalProperties === 'object' && !additionalProperties.isUnconstrained) return false
  if (properties.size === 0 && allOf.length === 0) return false
  return allOf.every((part) => isMemberwise(part.target, seen))
}
