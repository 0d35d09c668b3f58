import type { Spec } from '@agent-clients/generator/model'
import type { Validator } from '@agent-clients/generator/model/validate'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { isRefusal, missing, type Refusal } from '../exchange/refusal.ts'
import { performAction, updateRecord } from './change.ts'
import { Collections, type Item, type Role } from './collections.ts'
import { fits, type StateContext, type StatefulRequest } from './context.ts'
import { addRecords, createRecord, setRecord } from './create.ts'
import { isWithinReach, wants } from './filters.ts'
import { listBody } from './list-body.ts'
import { respondWithPart } from './part.ts'
import { fillPath } from './paths.ts'
import { recordView } from './record-view.ts'
import { Records, type StoredRecord } from './records.ts'
import { Replays } from './replays.ts'
import { requestFields } from './request-fields.ts'
import { Shapes } from './shapes.ts'
import { withBody, withPathIds, withRecord } from './state-response.ts'

type Result = OutgoingResponse | Refusal

/** Remembers what is created, changed and deleted through one platform's operations. */
export class State {
  readonly #context: StateContext
  readonly #replays: Replays

  constructor(spec: Spec, settings: StateContext['settings'], checkValue: Validator) {
    const collections = new Collections(spec.operations)
    this.#context = { collections, records: new Records(), shapes: new Shapes(), checkValue, settings }
    this.#replays = new Replays(spec, settings.now)
  }

  /**
   * The response to a valid request.
   * @param documented gives the response of the spec's examples, which holds for everything that the state does not know.
   */
  respond(asked: OperationRequest, documented: () => Promise<Result>): Promise<Result> {
    return this.#replays.respond(asked, () => this.#respond(asked, documented))
  }

  clear(): void {
    this.#context.records.clear()
    this.#replays.clear()
  }

  async #respond(asked: OperationRequest, documented: () => Promise<Result>): Promise<Result> {
    const { collections } = this.#context
    const { operation } = asked
    const owners = new Map<string, StoredRecord>()
    for (const owner of collections.ownersIn(operation)) {
      const record = this.#find(asked, owner)
      if (!record) return missing(owner.parameter)
      owners.set(owner.collection, record)
    }
    // Before anything is changed: a request whose response its client does not accept changes nothing.
    const response = await documented()
    if (isRefusal(response)) return response
    const role = collections.roleOf(operation)
    const fields = requestFields(asked, (schema, value) => fits(this.#context, schema, value))
    const owner = role && 'owner' in role && role.owner ? owners.get(role.owner.collection) : undefined
    const request: StatefulRequest = { ...asked, fields, response, owner }
    return role ? this.#play(role, request) : withPathIds(this.#context, request)
  }

  #play(role: Role, request: StatefulRequest): Result {
    const context = this.#context
    switch (role.kind) {
      case 'action':
        return performAction(context, request, role.owner)
      case 'part':
        return respondWithPart(context, request)
      case 'list':
        return this.#list(request, role.collection)
      case 'create':
        return withRecord(context, request, createRecord(context, request, role.collection), role.collection)
      case 'add':
        addRecords(context, request, role.collection)
        return request.response
      case 'set':
        return withRecord(context, request, setRecord(context, request, role), role.collection)
    }
    const record = this.#find(request, role)
    if (!record) return missing(role.parameter)
    if (role.kind === 'delete') {
      context.records.delete(record)
      return withPathIds(context, request)
    }
    if (role.kind === 'update') updateRecord(context, request, record, role.collection)
    return withRecord(context, request, record, role.collection)
  }

  #list(request: StatefulRequest, collection: string): OutgoingResponse {
    const context = this.#context
    const { operation, pathParams, response } = request
    const shape = context.shapes.of(operation)
    const idField = context.collections.parameterOf(collection)
    const rows = context.records.list(fillPath(collection, pathParams)).filter(({ values }) => wants(request, values))
    const body = listBody(operation, rows, (row) => recordView(context, shape, row, idField), request.request)
    return withBody(context, operation, response, body)
  }

  /** The record that a path leads to, if the request may see it. */
  #find(request: Pick<OperationRequest, 'operation' | 'pathParams' | 'request'>, { collection, parameter }: Item) {
    const { pathParams } = request
    const path = fillPath(collection, pathParams)
    const record = this.#context.records.find(path, parameter, pathParams[parameter] ?? '')
    return record && isWithinReach(request, record.values) ? record : undefined
  }
}
