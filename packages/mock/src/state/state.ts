import type { OpenApiDocument, Operation } from '@agent-clients/specs'
import type { Validator } from '@agent-clients/specs/validate'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { missing, type Refusal } from '../exchange/refusal.ts'
import type { OperationRequest } from '../engine/engine.ts'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import type { Settings } from '../settings/settings.ts'
import { act } from './act.ts'
import { filled, planOf } from './collections.ts'
import { createRecord } from './create-record.ts'
import type { Kept } from './kept.ts'
import { listBody } from './list-body.ts'
import { part } from './part.ts'
import { Presenter } from './presenter.ts'
import { type Rec, Records } from './records.ts'
import { Replays } from './replays.ts'
import { say } from './say.ts'
import { isObject, timeLike, type Values } from './shapes.ts'

/** Gives the spec's own answer: what the state changes, it changes in this. */
type Plain = () => Promise<OutgoingResponse | Refusal>

/** Remembers what is created, changed and deleted through one platform's operations. */
export class State {
  readonly #kept: Kept
  readonly #replays: Replays

  constructor(document: OpenApiDocument, operations: Operation[], settings: Settings, checkValue: Validator) {
    const plans = planOf(operations)
    this.#kept = {
      operations,
      plans,
      settings,
      records: new Records(),
      presenter: new Presenter(document, plans, checkValue),
    }
    this.#replays = new Replays(document, settings.now)
  }

  /** The answer to a valid request. What is unknown to the state is answered with the spec's examples. */
  answer(asked: OperationRequest, plain: Plain): Promise<OutgoingResponse | Refusal> {
    return this.#replays.answer(asked, () => this.#answer(asked, plain))
  }

  clear(): void {
    this.#kept.records.clear()
    this.#replays.clear()
  }

  async #answer(asked: OperationRequest, plain: Plain): Promise<OutgoingResponse | Refusal> {
    const { plans, records, presenter } = this.#kept
    const { operation, pathParams, request } = asked
    const plan = plans.get(operation.id)
    const parents: Rec[] = []
    for (const { collection, parameter } of plan?.parents ?? []) {
      const parent = records.find(filled(collection, pathParams), parameter, pathParams[parameter] ?? '')
      if (!parent || !isWithin(operation, request.query, parent.values)) return missing(parameter)
      parents.push(parent)
    }
    // Before anything is changed: a request whose answer its client does not accept changes nothing.
    const answer = await plain()
    if ('violations' in answer) return answer
    const role = plan?.role
    if (!role) return presenter.name(operation, answer, pathParams)
    const body = isObject(asked.body) ? asked.body : presenter.typed(operation, asked.form ?? {})
    if (role.kind === 'act') return act(this.#kept, operation, answer, role.verb, pathParams, parents.at(-1))
    if (role.kind === 'part') return part(this.#kept, asked, answer, body, parents.at(-1))

    const collection = filled(role.collection, pathParams)
    if (role.kind === 'say') {
      say(this.#kept, asked, collection)
      return answer
    }
    if (role.kind === 'create')
      return presenter.show(operation, answer, createRecord(this.#kept, operation, role.collection, collection, body))
    if (!('parameter' in role)) return this.#list(operation, answer, request, role.collection, collection)

    const id = pathParams[role.parameter] ?? ''
    const record = records.find(collection, role.parameter, id)
    if (role.kind === 'set') {
      return presenter.show(
        operation,
        answer,
        records.add(collection, id, { ...record?.values, ...presenter.said(operation, body), [role.parameter]: id }),
      )
    }
    if (!record || !isWithin(operation, request.query, record.values)) return missing(role.parameter)
    if (role.kind === 'delete') {
      records.delete(record)
      return presenter.name(operation, answer, pathParams)
    }
    if (role.kind === 'update') this.#update(operation, role.collection, record, body)
    return presenter.show(operation, answer, record)
  }

  #list(operation: Operation, answer: OutgoingResponse, request: IncomingRequest, template: string, collection: string): OutgoingResponse {
    const { records, presenter } = this.#kept
    const shape = presenter.shape(operation)
    const parameter = presenter.parameterOf(template)
    const rows = records.list(collection).filter(({ values }) => matches(operation, request.query, values))
    return presenter.check(
      operation,
      answer,
      listBody(operation, rows, (row) => presenter.view(shape, row, parameter), request),
    )
  }

  #update(operation: Operation, template: string, record: Rec, body: Values): void {
    const { records, presenter, settings } = this.#kept
    const { properties: asked } = presenter.asked(operation)
    const { example, required } = presenter.shape(operation)
    const touched = Object.entries(example).flatMap(([name, value]) => {
      if (/^(updated|modified)/i.test(name)) return [[name, timeLike(value, settings.now()) ?? value]]
      // What an update always answers with, such as whether the agent has to be restarted, it has brought about.
      const isNews = required.has(name) && !(name in record.values || asked.has(name) || presenter.isId(template, name))
      return isNews ? [[name, value]] : []
    })
    record.values = {
      ...record.values,
      ...Object.fromEntries(touched),
      ...merged(record.values, presenter.said(operation, body)),
    }
    records.resize(record)
  }
}

/** One level deep: changing one field of an object leaves the others. */
function merged(before: Values, body: Values): Values {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const known = before[name]
      return [name, isObject(known) && isObject(value) ? { ...known, ...value } : value]
    }),
  )
}

/** Whether a thing belongs to what a client is set to for all its requests, such as a team. */
function isWithin(operation: Operation, query: Record<string, string | string[]>, values: Values): boolean {
  return matches(
    { ...operation, parameters: operation.parameters.filter((parameter) => parameter['x-client-option']) },
    query,
    values,
  )
}

/** Query parameters that have the name of a field ask for the rows that have the value; `since` asks for those that are newer. */
function matches(
  { parameters, pagination }: Operation,
  query: Record<string, string | string[]>,
  values: Values,
): boolean {
  const newest = Math.max(
    ...Object.values(values).map((value) => (timeLike(value, 0) === undefined ? -Infinity : Date.parse(String(value)))),
  )
  return Object.entries(query).every(([name, wanted]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name)
    if (!parameter || name === pagination?.parameter) return true
    if (name === 'since' && parameter.schema.format === 'date-time') return newest > Date.parse(String(wanted))
    const value = values[name]
    return value === undefined || typeof value === 'object' || [wanted].flat().includes(String(value))
  })
}
