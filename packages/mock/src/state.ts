import { type OpenApiDocument, type Operation, pointerSegments, type Schema, valueAt } from '@agent-clients/specs'
import type { Answer } from './answer.ts'
import type { CheckValue } from './check-answer.ts'
import type { Question } from './engine.ts'
import type { Refusal } from './refusal.ts'
import type { Settings } from './settings.ts'
import { type Plan, plainPath, planOf } from './state/collections.ts'
import { listBody } from './state/list-body.ts'
import { type Rec, Records } from './state/records.ts'
import { Replays } from './state/replays.ts'
import { idLike, isObject, replaceAt, type Shape, shapeAt, timeLike, type Values } from './state/shapes.ts'

/** Gives the spec's own answer: what the state changes, it changes in this. */
type Plain = () => Promise<Answer | Refusal>

/** Remembers what is created, changed and deleted through one platform's operations. */
export class State {
  readonly #document: OpenApiDocument
  readonly #operations: Operation[]
  readonly #plans: Map<string, Plan>
  readonly #settings: Settings
  readonly #checkValue: CheckValue
  readonly #records = new Records()
  readonly #replays: Replays

  constructor(document: OpenApiDocument, operations: Operation[], settings: Settings, checkValue: CheckValue) {
    this.#document = document
    this.#operations = operations
    this.#plans = planOf(operations)
    this.#settings = settings
    this.#checkValue = checkValue
    this.#replays = new Replays(document, settings.now)
  }

  /** The answer to a valid request. What is unknown to the state is answered with the spec's examples. */
  answer(question: Question, plain: Plain): Promise<Answer | Refusal> {
    return this.#replays.answer(question, () => this.#answer(question, plain))
  }

  clear(): void {
    this.#records.clear()
    this.#replays.clear()
  }

  async #answer(question: Question, plain: Plain): Promise<Answer | Refusal> {
    const { operation, pathParams, request } = question
    const plan = this.#plans.get(operation.id)
    const parents: Rec[] = []
    for (const { collection, parameter } of plan?.parents ?? []) {
      const parent = this.#records.find(filled(collection, pathParams), parameter, pathParams[parameter] ?? '')
      if (!parent) return missing(parameter)
      parents.push(parent)
    }
    // Before anything is changed: a request whose answer its client does not accept changes nothing.
    const answer = await plain()
    if ('violations' in answer || !plan?.role) return 'violations' in answer ? answer : this.#named(operation, answer, pathParams)
    const { role } = plan
    const body = isObject(question.body) ? question.body : {}
    if (role.kind === 'act') return this.#act(operation, answer, role.verb, pathParams, parents.at(-1))
    if (role.kind === 'part') return this.#part(question, answer, body, parents.at(-1))

    const collection = filled(role.collection, pathParams)
    if (role.kind === 'say') return this.#say(question, answer, collection, body)
    if (role.kind === 'create') {
      const record = this.#create(operation, role.collection, collection, body)
      return this.#show(operation, answer, record, operation.envelope)
    }
    if (!('parameter' in role)) {
      const rows = this.#records.list(collection).filter(({ values }) => matches(operation, request.query, values))
      const shape = this.#shape(operation, operation.pagination?.items ?? '')
      const parameter = this.#parameterOf(role.collection)
      return this.#checked(operation, answer, listBody(operation, rows.map((row) => this.#view(shape, row, parameter)), request))
    }
    const id = pathParams[role.parameter] ?? ''
    const record = this.#records.find(collection, role.parameter, id)
    if (role.kind === 'set') {
      const values = { ...record?.values, ...body, [role.parameter]: id }
      const set = this.#records.add(collection, id, values)
      return this.#show(operation, answer, set, operation.envelope)
    }
    if (!record) return missing(role.parameter)
    if (role.kind === 'delete') {
      this.#records.delete(record)
      return this.#named(operation, answer, pathParams)
    }
    if (role.kind === 'update') {
      const { example } = this.#shape(operation, operation.envelope)
      const touched = Object.entries(example).flatMap(([name, value]) => {
        if (/^(updated|modified)/i.test(name)) return [[name, timeLike(value, this.#settings.now()) ?? value]]
        return name in record.values || this.#isId(role.collection, name) ? [] : [[name, value]]
      })
      record.values = { ...record.values, ...Object.fromEntries(touched), ...merged(record.values, body) }
      this.#records.resize(record)
    }
    return this.#show(operation, answer, record, operation.envelope)
  }

  /** A new record: what the request says, and what the platform adds to that in its example. */
  #create(operation: Operation, template: string, collection: string, body: Values): Rec {
    const { newId, now } = this.#settings
    const { example, required } = this.#shape(operation, operation.envelope)
    const asked = new Set(
      operation.body?.contents.flatMap(({ schema }) => (schema ? [...shapeOf(this.#document, operation, schema)] : [])),
    )
    const added = Object.entries(example).flatMap(([name, value]) => {
      if (this.#isId(template, name)) return []
      // What the caller could have said and did not is not there, unless it always is.
      if (asked.has(name) && !required.has(name)) return []
      return [[name, timeLike(value, now()) ?? value]]
    })
    const sample = example['id'] ?? example[this.#parameterOf(template)] ?? this.#itemExample(template)['id']
    const id = idLike(sample, newId(), this.#records.nextNumber())
    const values: Values = { ...Object.fromEntries(added), ...body }
    return this.#records.add(collection, String(id), typeof id === 'number' ? { ...values, id } : values)
  }

  /** Start, stop and their like: the answer shows the item, and the item takes its new status from the answer. */
  #act(operation: Operation, answer: Answer, verb: string, pathParams: Record<string, string>, item: Rec | undefined): Answer {
    if (!item) return this.#named(operation, answer, pathParams)
    const shape = this.#shape(operation, operation.envelope)
    const parameter = /\{([^}]+)\}\/[^/]*$/.exec(operation.path)?.[1] ?? 'id'
    // An answer that has an id of its own beside the item's is about something else, such as a run.
    const isItem = 'id' in shape.example ? !(parameter !== 'id' && parameter in shape.example) : parameter in shape.example
    if (operation.success.contents.length > 0 && !isItem) return this.#named(operation, answer, pathParams)
    const status = this.#statusAfter(verb, item)
    const changes = Object.entries(shape.example).flatMap(([name, value]) => {
      if (name === 'id' || name === parameter) return []
      if (name === 'status' || name === 'state') return [[name, value]]
      const isCreation = /^created/i.test(name) && name in item.values
      const time = isCreation ? undefined : timeLike(value, this.#settings.now())
      return time !== undefined ? [[name, time]] : name in item.values ? [] : [[name, value]]
    })
    item.values = { ...item.values, ...(status !== undefined && { status }), ...Object.fromEntries(changes) }
    this.#records.resize(item)
    return this.#show(operation, answer, item, operation.envelope)
  }

  /** The status that a verb without an answer leads to, among those that the spec knows of the item. */
  #statusAfter(verb: string, { collection, values }: Rec): string | undefined {
    const known = this.#operations
      .filter(({ id }) => {
        const role = this.#plans.get(id)?.role
        return role && 'collection' in role && pathMatches(role.collection, collection)
      })
      .flatMap((operation) => {
        const status = this.#shape(operation, operation.pagination?.items ?? operation.envelope).properties.get('status')
        return [...(status?.['x-extensible-enum'] ?? []), ...(status?.enum ?? [])].filter((value) => typeof value === 'string')
      })
    if (!('status' in values)) return undefined
    const like: Record<string, RegExp> = { start: /^(start|run|activ|online)/i, stop: /^(stop|paus|inactiv|offline)/i }
    return known.find((value) => (like[verb] ?? new RegExp(`^${verb.replace(/\W/g, '')}`, 'i')).test(value))
  }

  /** A part of an item: what was last set of it, and what the item itself knows. */
  #part({ operation, pathParams }: Question, answer: Answer, body: Values, item: Rec | undefined): Answer {
    if (operation.method === 'get' && !isObject(valueAt(answer.body, operation.envelope))) return answer
    const path = filled(plainPath(operation.path), pathParams)
    const before = this.#records.find(`${path}/`, '', '')
    if (operation.method !== 'get' && item) {
      this.#records.add(`${path}/`, '', { ...before?.values, ...body })
      for (const [name, value] of Object.entries(body)) if (name in item.values) item.values[name] = value
      this.#records.resize(item)
    }
    const shape = this.#shape(operation, operation.envelope)
    const now = this.#settings.now()
    const known = { ...item?.values, ...this.#records.find(`${path}/`, '', '')?.values }
    const resource = Object.entries(shape.example).map(([name, value]) => {
      if (name in known && this.#fits(shape.properties.get(name), known[name])) return [name, known[name]]
      return [name, (operation.method === 'get' ? undefined : timeLike(value, now)) ?? value]
    })
    return this.#checked(operation, answer, this.#inEnvelope(operation, answer.body, Object.fromEntries(resource)))
  }

  /** A chat: the message and its answer become two more of the history, whose rows have a role and a text. */
  #say({ operation, body }: Question, answer: Answer, collection: string, values: Values): Answer {
    const history = this.#operations.find(({ id, pagination }) => {
      const role = this.#plans.get(id)?.role
      return pagination && role?.kind === 'list' && pathMatches(role.collection, collection)
    })
    const shape = history && this.#shape(history, history.pagination?.items ?? '')
    const text = ['content', 'text', 'message'].find((name) => shape?.properties.has(name))
    if (!shape || text === undefined || !shape.properties.has('role') || !isObject(body)) return answer
    const said = Object.values(body).find((value) => typeof value === 'string')
    const content = operation.success.contents[0]
    const answered = (content?.examples ?? []).map(({ value }) => (isObject(value) && typeof value[text] === 'string' ? value[text] : ''))
    for (const [role, words] of [['user', said], ['assistant', answered.join('')]] as const) {
      const rest = Object.entries(shape.example).flatMap(([name, value]) => {
        const time = timeLike(value, this.#settings.now())
        return time === undefined ? [] : [[name, time]]
      })
      const { sessionId, peerId } = values
      const context = { ...(sessionId !== undefined && { sessionId }), ...(peerId !== undefined && { peerId }) }
      this.#records.add(collection, this.#settings.newId(), { ...context, role, [text]: words, ...Object.fromEntries(rest) })
    }
    return answer
  }

  /** The answer with a record in place of the example's resource. */
  #show(operation: Operation, answer: Answer, record: Rec, pointer: string): Answer {
    if (answer.body === undefined) return answer
    const template = this.#plans.get(operation.id)?.role
    const parameter = template && 'collection' in template ? this.#parameterOf(template.collection) : 'id'
    const resource = this.#view(this.#shape(operation, pointer), record, parameter)
    return this.#checked(operation, answer, this.#inEnvelope(operation, answer.body, resource))
  }

  #inEnvelope(operation: Operation, body: unknown, resource: Values): unknown {
    return replaceAt(body, operation.envelope === '/0' && !Array.isArray(body) ? [] : pointerSegments(operation.envelope), resource)
  }

  /** A record in a certain shape: the fields that it has, and of the others those that are always there. */
  #view({ example, properties, required }: Shape, { id, values }: Rec, parameter: string): Values {
    const names = [...new Set([...Object.keys(example), ...properties.keys()])]
    return Object.fromEntries(
      names.flatMap((name) => {
        const own = name === 'id' || (name === parameter && !(name in values)) ? (values['id'] ?? id) : values[name]
        if (own !== undefined && this.#fits(properties.get(name), own)) return [[name, own]]
        if (!required.has(name) || !(name in example)) return []
        const empty = Array.isArray(example[name]) ? [] : null
        return [[name, this.#fits(properties.get(name), empty) ? empty : example[name]]]
      }),
    )
  }

  /** An answer about something that is not kept: the ids of the path in the place of the example's. */
  #named(operation: Operation, answer: Answer, pathParams: Record<string, string>): Answer {
    const resource = valueAt(answer.body, operation.envelope)
    if (!isObject(resource)) return answer
    const last = Object.keys(pathParams).at(-1)
    const names = Object.entries(pathParams).flatMap(([name, value]) => {
      const field = name in resource ? name : name === last && 'id' in resource && operation.path.endsWith(`{${name}}`) ? 'id' : undefined
      if (field === undefined) return []
      return [[field, typeof resource[field] === 'number' ? Number(value) : value]]
    })
    const named = { ...resource, ...Object.fromEntries(names) }
    return this.#checked(operation, answer, this.#inEnvelope(operation, answer.body, named))
  }

  /**
   * Nothing leaves that the spec does not allow.
   * @throws when the state would: its client sees a failure of the mock, not an example in the place of what it created.
   */
  #checked(operation: Operation, answer: Answer, body: unknown): Answer {
    const schema = operation.success.contents.find(({ mediaType }) => mediaType === answer.mediaType)?.schema
    const [problem] = schema ? this.#checkValue(schema, body) : []
    if (problem !== undefined) throw new Error(`What is kept does not fit the answer of ${operation.id}: ${problem}.`)
    const { examples: _, ...rest } = answer
    return { ...rest, body }
  }

  #fits(schema: Schema | undefined, value: unknown): boolean {
    return schema === undefined || this.#checkValue(schema, value).length === 0
  }

  #shape(operation: Operation, pointer: string): Shape {
    return shapeAt(this.#document, operation, pointer)
  }

  #isId(template: string, name: string): boolean {
    return name === 'id' || name === this.#parameterOf(template)
  }

  /** The name of the path parameter of a collection's items. */
  #parameterOf(template: string): string {
    for (const { role } of this.#plans.values()) {
      if (role && 'parameter' in role && role.collection === template) return role.parameter
    }
    return 'id'
  }

  #itemExample(template: string): Values {
    const item = this.#operations.find(({ id }) => {
      const role = this.#plans.get(id)?.role
      return role?.kind === 'list' && role.collection === template
    })
    return item ? this.#shape(item, item.pagination?.items ?? '').example : {}
  }
}

function shapeOf(document: OpenApiDocument, operation: Operation, schema: Schema): Iterable<string> {
  const success = { ...operation.success, contents: [{ mediaType: '', schema, examples: [] }] }
  return shapeAt(document, { ...operation, success }, '').properties.keys()
}

function filled(template: string, pathParams: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent((pathParams[name] ?? '').toWellFormed()))
}

function pathMatches(template: string, path: string): boolean {
  const [parts, actual] = [template.split('/'), path.split('/')]
  return parts.length === actual.length && parts.every((part, index) => part.startsWith('{') || part === actual[index])
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

/** Query parameters that have the name of a field ask for the rows that have the value; `since` asks for those that are newer. */
function matches({ parameters, pagination }: Operation, query: Record<string, string | string[]>, values: Values): boolean {
  const newest = Math.max(...Object.values(values).map((value) => (timeLike(value, 0) === undefined ? -Infinity : Date.parse(String(value)))))
  return Object.entries(query).every(([name, wanted]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name)
    if (!parameter || parameter['x-client-option'] || name === pagination?.parameter) return true
    if (name === 'since' && parameter.schema.format === 'date-time') return newest > Date.parse(String(wanted))
    const value = values[name]
    return value === undefined || typeof value === 'object' || [wanted].flat().includes(String(value))
  })
}

function missing(parameter: string): Refusal {
  return { status: 404, violations: [{ location: ['path', parameter], code: 'unknown', message: 'There is nothing of this id.' }] }
}
