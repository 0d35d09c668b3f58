import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Refusal } from '../exchange/refusal.ts'
import { assignedFields } from './assigned-fields.ts'
import type { Item } from './collections.ts'
import type { StateContext, StatefulRequest } from './context.ts'
import { type Fields, isObject } from './fields.ts'
import type { StoredRecord } from './records.ts'
import { references } from './references.ts'
import { withPathIds, withRecord } from './state-response.ts'

/** Gives a record what a request says of it, and what the spec says is set. */
export function updateRecord(
  context: StateContext,
  request: StatefulRequest,
  record: StoredRecord,
  collection: string,
): void {
  const said = mergedObjects(record.values, request.fields)
  context.records.change(record, { ...said, ...fieldsSet(context, request, collection) })
}

/**
 * `POST /agents/{id}/stop` sets `status: stopped` and shows its agent. An operation of which the spec says nothing like that is about
 * something else, a run or a reply, which knows its agent.
 */
export function performAction(
  context: StateContext,
  request: StatefulRequest,
  of: Item | undefined,
): OutgoingResponse | Refusal {
  const { operation, owner } = request
  if (!of || !owner) return withPathIds(context, request)
  if (operation.effects.sets.size === 0) return withPathIds(context, request, references(context, request))
  context.records.change(owner, fieldsSet(context, request, of.collection))
  return withRecord(context, request, owner, of.collection)
}

function fieldsSet(context: StateContext, request: StatefulRequest, collection: string): Fields {
  const shownBy = [request.operation, ...context.collections.operationsOn(collection)]
  return assignedFields(context, request, request.operation.effects.sets, shownBy)
}

/** One level deep: changing one field of an object leaves the others. */
function mergedObjects(before: Fields, changes: Fields): Fields {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => {
      const known = before[name]
      return [name, isObject(known) && isObject(value) ? { ...known, ...value } : value]
    }),
  )
}
