import type { Operation } from '@agent-clients/specs'
import type { Answer } from '../answers/answer.ts'
import { type Kept, pathMatches } from './kept.ts'
import type { Rec } from './records.ts'
import { timeLike } from './shapes.ts'

/** Start, stop and their like: the answer shows the item, and the item takes its new status from the answer. */
export function act(
  kept: Kept,
  operation: Operation,
  answer: Answer,
  verb: string,
  pathParams: Record<string, string>,
  item: Rec | undefined,
): Answer {
  const { presenter, records, settings } = kept
  const { example } = presenter.shape(operation)
  const parameter = /\{([^}]+)\}\/[^/]*$/.exec(operation.path)?.[1] ?? 'id'
  // An answer that has an id of its own beside the item's is about something else, such as a run.
  const isAboutItem = 'id' in example ? !(parameter !== 'id' && parameter in example) : parameter in example
  if (!item || (operation.success.contents.length > 0 && !isAboutItem))
    return presenter.name(operation, answer, pathParams)
  const status = statusAfter(kept, verb, item)
  const changes = Object.entries(example).flatMap(([name, value]) => {
    if (name === 'id' || name === parameter) return []
    if (name === 'status' || name === 'state') return [[name, value]]
    const isCreation = /^created/i.test(name) && name in item.values
    const time = isCreation ? undefined : timeLike(value, settings.now())
    return time !== undefined ? [[name, time]] : name in item.values ? [] : [[name, value]]
  })
  item.values = { ...item.values, ...(status !== undefined && { status }), ...Object.fromEntries(changes) }
  records.resize(item)
  return presenter.show(operation, answer, item)
}

/** The status that a verb without an answer leads to, among those that the spec knows of the item. */
function statusAfter(
  { operations, plans, presenter }: Kept,
  verb: string,
  { collection, values }: Rec,
): string | undefined {
  if (!('status' in values)) return undefined
  const known = operations
    .filter(({ id }) => {
      const role = plans.get(id)?.role
      return role && 'collection' in role && pathMatches(role.collection, collection)
    })
    .flatMap((operation) => {
      const status = presenter.shape(operation).properties.get('status')
      return [...(status?.['x-extensible-enum'] ?? []), ...(status?.enum ?? [])].filter(
        (value) => typeof value === 'string',
      )
    })
  const like: Record<string, RegExp> = { start: /^(start|run|activ|online)/i, stop: /^(stop|paus|inactiv|offline)/i }
  return known.find((value) => (like[verb] ?? new RegExp(`^${verb.replace(/\W/g, '')}`, 'i')).test(value))
}
