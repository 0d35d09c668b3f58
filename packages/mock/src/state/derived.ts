import type { Schema } from '@agent-clients/generator/model'
import type { StateContext } from './context.ts'
import type { Fields } from './fields.ts'

/**
 * The value that a property has because another one has its own (`x-derived`): `live: true` of `status: running`, `agentName: 'Ada'` of
 * the agent that `agentId` refers to. Undefined where the spec does not say so, or the other is not known.
 */
export function derivedValue(context: StateContext, schema: Schema | undefined, fields: Fields): unknown {
  const rule = schema?.keywords['x-derived']
  if (!rule) return undefined
  if ('of' in rule) return referredRecord(context, rule.of, fields[rule.of])?.values[rule.from]
  const from = fields[rule.from]
  if (from === undefined) return undefined
  if ('as' in rule) return typeof from === 'string' ? Buffer.byteLength(from) : undefined
  return Object.hasOwn(rule.values, String(from)) ? rule.values[String(from)] : rule.otherwise
}

function referredRecord({ collections, records }: StateContext, field: string, id: unknown) {
  const collection = collections.referredToBy(field)
  if (collection === undefined || (typeof id !== 'string' && typeof id !== 'number')) return undefined
  return records.find(collection, field, String(id))
}
