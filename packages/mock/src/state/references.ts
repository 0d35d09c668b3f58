import type { Operation } from '@agent-clients/specs'
import type { Kept } from './kept.ts'
import type { Values } from './shapes.ts'

/**
 * What an answer says of other things than itself, as its item knows them: the `agentId` of a session's reply is the session's, the `agentName`
 * the name of that agent. What the item does not know is left out where it may be; the example's would be somebody else.
 */
export function references(
  { plans, presenter, records }: Kept,
  operation: Operation,
  example: Values,
  known: Values,
): Values {
  const { required, properties } = presenter.shape(operation)
  const collections = new Set(
    [...plans.values()].flatMap(({ role }) => (role && 'collection' in role ? [role.collection] : [])),
  )
  const found: Values = {}
  for (const collection of collections) {
    const thing = singular(collection)
    if (!(`${thing}Id` in example)) continue
    const id = known[`${thing}Id`]
    const record = typeof id === 'string' ? records.find(collection, presenter.parameterOf(collection), id) : undefined
    for (const [name, value] of [
      [`${thing}Id`, id],
      [`${thing}Name`, record?.values['name']],
    ] as const) {
      const isAllowed = value === undefined ? !required.has(name) : presenter.fits(properties.get(name), value)
      if (name in example && isAllowed) found[name] = value
    }
  }
  return found
}

/** What one of a collection is called: an `agent` for `/ai-agents`. */
function singular(collection: string): string {
  return /([a-z]+?)s?$/i.exec(collection)?.[1] ?? collection
}
