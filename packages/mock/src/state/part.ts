import { valueAt } from '@agent-clients/generator/model'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { assignedFields } from './assigned-fields.ts'
import { fits, type StateContext, type StatefulRequest } from './context.ts'
import { derivedValue } from './derived.ts'
import { type Fields, isObject } from './fields.ts'
import { fillPath } from './paths.ts'
import { withResource } from './state-response.ts'

/**
 * `GET` and `PUT /agents/{id}/workflow`: what was last set of a part, and what its owner knows by the same names, over the example.
 * It is kept as the only record of a collection of its own, `/agents/a1/workflow/`, which goes when the agent goes.
 */
export function respondWithPart(context: StateContext, request: StatefulRequest): OutgoingResponse {
  const { operation, pathParams, response, owner } = request
  if (!isObject(valueAt(response.body, operation.result.pointer)) && operation.method === 'GET') return response
  const collection = `${fillPath(operation.path, pathParams)}/`
  const before = context.records.find(collection, '', '')?.values
  const changes: Fields =
    operation.method === 'GET'
      ? {}
      : { ...request.fields, ...assignedFields(context, request, operation.effects.sets, [operation]) }
  const resource = partView(context, request, { ...owner?.values, ...before, ...changes })
  if (operation.method !== 'GET' && owner) {
    // What is only in the response is kept, too: a later GET that showed another hash would contradict it. The owner's stays the owner's.
    const shown = Object.entries(resource).filter(([name]) => !(name in owner.values))
    context.records.add(collection, '', { ...before, ...Object.fromEntries(shown), ...changes })
    const shared = Object.entries(changes).filter(([name]) => name in owner.values)
    context.records.change(owner, Object.fromEntries(shared))
  }
  return response.body === undefined ? response : withResource(context, operation, response, resource)
}

function partView(context: StateContext, { operation }: StatefulRequest, known: Fields): Fields {
  const { example, properties } = context.shapes.of(operation)
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const schema = properties.get(name)
      const own = derivedValue(context, schema, known) ?? known[name]
      return [name, own !== undefined && fits(context, schema, own) ? own : value]
    }),
  )
}
