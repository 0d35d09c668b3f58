import { mask } from '@agent-clients/generator/traffic'
import type { ErrorObject } from 'ajv'

const maxNames = 8

/** A value as a report shows it: scalars as JSON, the rest by what it is. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value)
  if (names.length === 0) return 'an empty object'
  return `an object with ${names.slice(0, maxNames).join(', ')}${names.length > maxNames ? ', …' : ''}`
}

/** What a value is, when the value itself is not to be shown. */
export function describeKind(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What is told of a secret. */
export function describeMasked(value: unknown): string {
  return value === undefined ? 'nothing' : `${mask} (${describeKind(value)})`
}

/** Of which values one is asked for. */
export function describeChoice(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`
}

/** What a rule of a schema asks for. */
export function describeRule({ keyword, params, message = '', schema }: ErrorObject): string {
  if (keyword === 'type') return [schema].flat().join(' or ')
  if (keyword === 'const') return JSON.stringify(schema)
  if (keyword === 'enum' && Array.isArray(schema)) return describeChoice(schema)
  if (keyword === 'required') return `the required field ${JSON.stringify(params['missingProperty'])}`
  const missing: unknown = params['missing']
  if (Array.isArray(missing)) return `one of the fields ${missing.join(', ')}`
  return message.replace(/^must (be |match |have )?/, '')
}
