import type { Operation, Schema } from '@agent-clients/specs'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Refusal } from '../exchange/refusal.ts'
import { type Kept, operationsOn } from './kept.ts'
import type { Rec } from './records.ts'
import { references } from './references.ts'
import { timeLike } from './shapes.ts'

/**
 * Start, stop and their like: the answer shows the item, and the item takes its new status from the answer. An answer that says more than
 * its item has (the reply to a message, a run) is about something else, which knows its item.
 */
export function act(
  kept: Kept,
  operation: Operation,
  answer: OutgoingResponse,
  verb: string,
  pathParams: Record<string, string>,
  item: Rec | undefined,
): OutgoingResponse | Refusal {
  const { presenter, settings, records } = kept
  const { example } = presenter.shape(operation)
  const parameter = /\{([^}]+)\}\/[^/]*$/.exec(operation.path)?.[1] ?? 'id'
  if (!item) return presenter.name(operation, answer, pathParams)
  const fields = fieldsOf(kept, item)
  const isAboutItem = Object.entries(example).every(
    ([name, value]) => name === parameter || fields.has(name) || timeLike(value, 0) !== undefined,
  )
  if (!isAboutItem) {
    return presenter.name(
      operation,
      answer,
      pathParams,
      references(kept, operation, example, { ...item.values, ...pathParams }),
    )
  }
  const status = statusAfter(fields, verb, item)
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

/** What the spec says an item has, wherever it shows one. */
function fieldsOf(kept: Kept, { collection }: Rec): Map<string, Schema[]> {
  const fields = new Map<string, Schema[]>()
  for (const operation of operationsOn(kept, collection)) {
    const { example, properties } = kept.presenter.shape(operation)
    for (const name of Object.keys(example)) fields.set(name, fields.get(name) ?? [])
    for (const [name, schema] of properties) fields.set(name, [...(fields.get(name) ?? []), schema])
  }
  return fields
}

/** The status that a verb without an answer leads to, among those that the spec knows of the item. */
function statusAfter(fields: Map<string, Schema[]>, verb: string, { values }: Rec): string | undefined {
  if (!('status' in values)) return undefined
  const known = (fields.get('status') ?? [])
    .flatMap((schema) => [...(schema['x-extensible-enum'] ?? []), ...(schema.enum ?? [])])
    .filter((value) => typeof value === 'string')
  const like: Record<string, RegExp> = { start: /^(start|run|activ|online)/i, stop: /^(stop|paus|inactiv|offline)/i }
  return known.find((value) => (like[verb] ?? new RegExp(`^${verb.replace(/\W/g, '')}`, 'i')).test(value))
}
