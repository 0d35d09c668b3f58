import { fits, type StateContext, type StatefulRequest } from './context.ts'
import { derivedValue } from './derived.ts'
import type { Fields } from './fields.ts'

/**
 * What a response says of other resources than its own, as the record above it knows them: the `agentId` of a reply in a session is the
 * session's, the `agentName` the name of that agent. What is not known is left out where it may be; the example's would be somebody else.
 */
export function references(context: StateContext, { operation, owner, pathParams }: StatefulRequest): Fields {
  const { example, properties, required } = context.shapes.of(operation)
  const known: Fields = { ...owner?.values, ...pathParams }
  const found: Fields = {}
  for (const name of Object.keys(example)) {
    const schema = properties.get(name)
    const rule = schema?.keywords['x-derived']
    const isReference = context.collections.referredToBy(name) !== undefined
    if (!rule && !isReference) continue
    const value = rule ? derivedValue(context, schema, known) : known[name]
    if (value === undefined ? !required.has(name) : fits(context, schema, value)) found[name] = value
  }
  return found
}
