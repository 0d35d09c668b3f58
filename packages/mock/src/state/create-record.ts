import type { Operation } from '@agent-clients/specs'
import { type Kept, listOf, operationsOn } from './kept.ts'
import type { Rec } from './records.ts'
import { idLike, timeLike, type Values } from './shapes.ts'

/** Keeps a new record in the collection of a template and path: what the request says, and what the platform's example adds to it. */
export function createRecord(
  kept: Kept,
  operation: Operation,
  template: string,
  collection: string,
  body: Values,
): Rec {
  const { presenter, records, settings } = kept
  const { example, required } = presenter.shape(operation)
  const { properties: asked } = presenter.asked(operation)
  const added = Object.entries(example).flatMap(([name, value]) => {
    if (presenter.isId(template, name)) return []
    // What the caller could have said and did not is not there, unless it always is.
    if (asked.has(name) && !required.has(name)) return []
    return [[name, timeLike(value, settings.now()) ?? value]]
  })
  const times = operationsOn(kept, template).flatMap((shown) =>
    Object.entries(presenter.shape(shown).example).flatMap(([name, value]) => {
      const time = /^(created|updated|modified)/i.test(name) ? timeLike(value, settings.now()) : undefined
      return time === undefined ? [] : [[name, time]]
    }),
  )
  const list = listOf(kept, template)
  const sample =
    example['id'] ?? example[presenter.parameterOf(template)] ?? (list && presenter.shape(list).example['id'])
  const id = idLike(sample, settings.newId(), records.nextNumber())
  if (records.has(collection, String(id))) throw new Error(`newId has made ${id} before.`)
  const values: Values = { ...Object.fromEntries([...times, ...added]), ...presenter.said(operation, body) }
  return records.add(collection, String(id), typeof id === 'number' ? { ...values, id } : values)
}
