import { type Operation, valueAt } from '@agent-clients/generator/model'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { missing, type Refusal } from '../exchange/refusal.ts'
import { fits, type StateContext, type StatefulRequest } from './context.ts'
import { type Fields, isObject, replaceAt } from './fields.ts'
import { lastParameter } from './paths.ts'
import { recordView } from './record-view.ts'
import type { StoredRecord } from './records.ts'

/** The response with a record in the place of the example's resource. */
export function withRecord(
  context: StateContext,
  { operation, response }: StatefulRequest,
  record: StoredRecord,
  collection: string,
): OutgoingResponse {
  if (response.body === undefined) return response
  const idField = context.collections.parameterOf(collection)
  return withResource(context, operation, response, recordView(context, context.shapes.of(operation), record, idField))
}

/**
 * A response about something that is not kept: the ids of the path in the place of the example's, and what else is known of it.
 * A 404 where the path holds no such id as the spec describes.
 */
export function withPathIds(
  context: StateContext,
  { operation, response, pathParams }: StatefulRequest,
  known: Fields = {},
): OutgoingResponse | Refusal {
  const resource = valueAt(response.body, operation.result.pointer)
  if (!isObject(resource)) return response
  const { properties } = context.shapes.of(operation)
  const ids: Fields = {}
  for (const [name, text] of Object.entries(pathParams)) {
    const isOwn = name === lastParameter(operation.path) && 'id' in resource
    const field = name in resource ? name : isOwn ? 'id' : undefined
    if (field === undefined) continue
    const value = typeof resource[field] === 'number' ? Number(text) : text
    if (value === Infinity || value === -Infinity || !fits(context, properties.get(field), value)) return missing(name)
    ids[field] = value
  }
  return withResource(context, operation, response, { ...resource, ...ids, ...known })
}

/** The response with a resource in the place of the example's. */
export function withResource(
  context: StateContext,
  operation: Operation,
  response: OutgoingResponse,
  resource: Fields,
): OutgoingResponse {
  const { body } = response
  const [first, ...deeper] = operation.result.pointer
  // An envelope of `/0` is there only where the body is an array.
  const isBare = first === '0' && deeper.length === 0 && !Array.isArray(body)
  return withBody(context, operation, response, replaceAt(body, isBare ? [] : operation.result.pointer, resource))
}

/**
 * The response with another body. Nothing leaves that the spec does not allow.
 * @throws Error when it would: the client sees a failure of the mock, not an example in the place of what it created.
 */
export function withBody(
  { checkValue }: StateContext,
  operation: Operation,
  response: OutgoingResponse,
  body: unknown,
): OutgoingResponse {
  const schema = operation.success.contents.find(({ mediaType }) => mediaType === response.mediaType)?.schema
  const [problem] = schema ? checkValue(schema, body) : []
  if (problem !== undefined) throw new Error(`The state does not fit the response of ${operation.id}: ${problem}.`)
  const { examples: _, ...others } = response
  return { ...others, body }
}
