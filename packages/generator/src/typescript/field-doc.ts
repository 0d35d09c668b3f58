import type { Schema } from '../model/index.ts'
import { bounds } from './bounds.ts'
import { jsdoc, oneLine } from './jsdoc.ts'

/** What is documented of a property or parameter. */
interface Documented {
  schema: Schema
  description: string | undefined
  inferred: string | undefined
  deprecated: boolean | undefined
}

/** The documentation of a property: what it is, what it may be, and why the spec says so where no document does. */
export function propertyDoc(schema: Schema, indent: string): string {
  const { description, deprecated } = schema.keywords
  return fieldDoc({ schema, description, deprecated, inferred: schema.own['x-inferred'] }, indent)
}

export function fieldDoc({ schema, description, inferred, deprecated }: Documented, indent: string): string {
  const text = [description?.trim(), sentence(bounds(schema.keywords))].filter(Boolean).join(' ')
  const reason = inferred && `Inferred: ${oneLine(inferred)}`
  return jsdoc([[text, reason].filter(Boolean).join('\n'), deprecated && '@deprecated'], indent)
}

/** Bounds as a sentence: `1–100 characters.` */
function sentence(text: string): string {
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}
