import { valueAt } from '@agent-clients/specs'
import type { Answer } from '../answer.ts'
import type { Question } from '../engine.ts'
import { filled, plainPath } from './collections.ts'
import type { Kept } from './kept.ts'
import type { Rec } from './records.ts'
import { isObject, timeLike, type Values } from './shapes.ts'

/** A part of an item (`GET` and `PUT /agents/{id}/workflow`): what was last set of it, and what the item itself knows. */
export function part(
  { presenter, records, settings }: Kept,
  { operation, pathParams }: Question,
  answer: Answer,
  body: Values,
  item: Rec | undefined,
): Answer {
  const isRead = operation.method === 'get'
  if (isRead && !isObject(valueAt(answer.body, operation.envelope))) return answer
  const own = `${filled(plainPath(operation.path), pathParams)}/`
  if (!isRead && item) {
    records.add(own, '', { ...records.find(own, '', '')?.values, ...body })
    for (const [name, value] of Object.entries(body)) if (name in item.values) item.values[name] = value
    records.resize(item)
  }
  const { example, properties } = presenter.shape(operation)
  const known = { ...item?.values, ...records.find(own, '', '')?.values }
  const resource = Object.entries(example).map(([name, value]) => {
    if (name in known && presenter.fits(properties.get(name), known[name])) return [name, known[name]]
    return [name, (isRead ? undefined : timeLike(value, settings.now())) ?? value]
  })
  return presenter.put(operation, answer, Object.fromEntries(resource))
}
