import { fits, type StateContext } from './context.ts'
import { derivedValue } from './derived.ts'
import type { Fields } from './fields.ts'
import type { StoredRecord } from './records.ts'
import type { Shape } from './shapes.ts'

/**
 * A record in the shape that a response wants of it: the fields that it has, and of the others those that are always there.
 * @param idField the field that holds its id beside `id`: `agentId`
 */
export function recordView(context: StateContext, shape: Shape, record: StoredRecord, idField: string): Fields {
  const { example, properties, required } = shape
  const { id, values } = record
  const names = new Set([...Object.keys(example), ...properties.keys()])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const schema = properties.get(name)
      const isId = name === 'id' || (name === idField && !(name in values))
      const own = isId ? (values['id'] ?? id) : (derivedValue(context, schema, values) ?? values[name])
      if (own !== undefined && fits(context, schema, own)) return [[name, own]]
      if (!required.has(name) || !(name in example)) return []
      // The example's own would be somebody else's; it is the last resort.
      const empty = Array.isArray(example[name]) ? [] : null
      return [[name, fits(context, schema, empty) ? empty : example[name]]]
    }),
  )
}
