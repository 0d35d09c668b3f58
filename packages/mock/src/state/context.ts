import type { Schema } from '@agent-clients/generator/model'
import type { Validator } from '@agent-clients/generator/model/validate'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { Settings } from '../settings/settings.ts'
import type { Collections } from './collections.ts'
import type { Fields } from './fields.ts'
import type { Records, StoredRecord } from './records.ts'
import type { Shapes } from './shapes.ts'

/** What the operations of one platform share. */
export interface StateContext {
  collections: Collections
  records: Records
  shapes: Shapes
  checkValue: Validator
  settings: Pick<Settings, 'now' | 'newId'>
}

/** A request on its way through the state. */
export interface StatefulRequest extends Pick<OperationRequest, 'operation' | 'pathParams' | 'request'> {
  /** What its body says. */
  fields: Fields
  /** The response that the spec's examples give: what the state changes, it changes in this. */
  response: OutgoingResponse
  /** The record right above an action or a part: the agent of `/agents/{id}/start`. */
  owner: StoredRecord | undefined
}

/** Whether a property can have a value; one that the spec does not describe can have any. */
export function fits({ checkValue }: StateContext, schema: Schema | undefined, value: unknown): boolean {
  return schema === undefined || checkValue(schema, value).length === 0
}
