import { assignedFields } from './assigned-fields.ts'
import type { Item } from './collections.ts'
import type { StateContext, StatefulRequest } from './context.ts'
import type { Fields } from './fields.ts'
import { fillPath } from './paths.ts'
import type { StoredRecord } from './records.ts'

/** Keeps a new record: what the request says, what the platform's example adds to it, and what the spec says is set. */
export function createRecord(context: StateContext, request: StatefulRequest, collection: string): StoredRecord {
  const { collections, shapes } = context
  const { operation, fields } = request
  const { example, required } = shapes.of(operation)
  const added = Object.entries(example).filter(
    ([name]) =>
      !collections.isId(collection, name) &&
      // What the caller could have said and did not is not there, unless it always is.
      (required.has(name) || !operation.requestBody?.properties.has(name)),
  )
  const assigned = assignedFields(context, request, operation.effects.sets, collections.operationsOn(collection))
  return addRecord(context, request, collection, { ...Object.fromEntries(added), ...fields, ...assigned })
}

/**
 * Keeps the records that the spec says a request adds: a message and the reply to it become two rows of a chat's history. Each has the
 * request's own fields, too, by which the list can be filtered: `sessionId`.
 */
export function addRecords(context: StateContext, request: StatefulRequest, collection: string): void {
  const shownBy = context.collections.operationsOn(collection)
  for (const assignments of request.operation.effects.adds) {
    const assigned = assignedFields(context, request, assignments, shownBy)
    addRecord(context, request, collection, { ...request.fields, ...assigned })
  }
}

/** Creates or replaces a record whose id is the caller's choice. What was said of it before and is not now, stays. */
export function setRecord(
  context: StateContext,
  request: StatefulRequest,
  { collection, parameter }: Item,
): StoredRecord {
  const { collections, records } = context
  const { operation, pathParams, fields } = request
  const path = fillPath(collection, pathParams)
  const id = pathParams[parameter] ?? ''
  const before = records.find(path, parameter, id)?.values
  const assigned = assignedFields(context, request, operation.effects.sets, collections.operationsOn(collection))
  return records.add(path, id, { ...before, ...fields, ...assigned, [parameter]: id })
}

function addRecord(
  { collections, records, shapes, settings }: StateContext,
  { operation, pathParams }: StatefulRequest,
  collection: string,
  values: Fields,
): StoredRecord {
  const path = fillPath(collection, pathParams)
  const examples = [operation, collections.listOf(collection)].flatMap((one) => (one ? [shapes.of(one).example] : []))
  const printed = examples
    .flatMap((example) => [example['id'], example[collections.parameterOf(collection)]])
    .find((id) => id !== undefined)
  const id = idLike(printed, settings.newId(), records.nextNumber())
  if (records.has(path, String(id))) throw new Error(`newId has made ${id} before.`)
  return records.add(path, String(id), typeof id === 'number' ? { ...values, id } : values)
}

/** An id that looks like the example: a UUID, a number, or a prefix and some letters. */
function idLike(example: unknown, uuid: string, number: number): string | number {
  if (typeof example === 'number') return number
  const prefix = typeof example === 'string' ? /^([a-z]{1,12}[_-])(?=\w*\d)\w+/i.exec(example)?.[1] : undefined
  return prefix === undefined ? uuid : `${prefix}${uuid.replaceAll('-', '').slice(-12)}`
}
