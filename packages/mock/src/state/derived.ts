import type { Schema } from '@agent-clients/specs'
import type { Values } from './shapes.ts'

/** The value that a property has because another one has its own (`x-derived`); undefined where the spec or the other does not say. */
export function derived(schema: Schema | undefined, values: Values): unknown {
  const rule = schema?.['x-derived']
  if (!rule || values[rule.from] === undefined) return undefined
  const from = values[rule.from]
  if ('as' in rule) return typeof from === 'string' ? Buffer.byteLength(from) : undefined
  return Object.hasOwn(rule.values, String(from)) ? rule.values[String(from)] : rule.otherwise
}
