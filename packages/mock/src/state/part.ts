import { valueAt } from '@agent-clients/specs'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { OperationRequest } from '../engine/engine.ts'
import { filled, plainPath } from './collections.ts'
import { derived } from './derived.ts'
import type { Kept } from './kept.ts'
import type { Rec } from './records.ts'
import { isObject, timeLike, type Values } from './shapes.ts'

/** A part of an item (`GET` and `PUT /agents/{id}/workflow`): what was last set of it, and what the item itself knows. */
export function part(
  { presenter, records, settings }: Kept,
  { operation, pathParams }: OperationRequest,
  answer: OutgoingResponse,
  body: Values,
  item: Rec | undefined,
): OutgoingResponse {
  const isRead = operation.method === 'get'
  if (isRead && !isObject(valueAt(answer.body, operation.envelope))) return answer
  const own = `${filled(plainPath(operation.path), pathParams)}/`
  const before = records.find(own, '', '')?.values
  const said = isRead ? {} : presenter.said(operation, body)
  const known = { ...item?.values, ...before, ...said }
  const { example, properties } = presenter.shape(operation)
  const resource: Values = Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const time = isRead ? undefined : timeLike(value, settings.now())
      const own = derived(properties.get(name), known) ?? known[name]
      if (time === undefined && own !== undefined && presenter.fits(properties.get(name), own)) return [name, own]
      return [name, time ?? value]
    }),
  )
  if (!isRead && item) {
    // What was answered, too: a later GET that told another time or hash would contradict it. The item's own stays the item's.
    const told = Object.entries(resource).filter(([name]) => !(name in item.values))
    records.add(own, '', { ...before, ...Object.fromEntries(told), ...said })
    for (const [name, value] of Object.entries(said)) if (name in item.values) item.values[name] = value
    records.resize(item)
  }
  return presenter.put(operation, answer, resource)
}
