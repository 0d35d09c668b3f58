import { type OpenApiDocument, type Operation, pointerSegments, type Schema, valueAt } from '@agent-clients/specs'
import type { Validator } from '@agent-clients/specs/validate'
import type { Answer } from '../answers/answer.ts'
import { missing, type Refusal } from '../answers/refusal.ts'
import type { Plan } from './collections.ts'
import { readings } from './readings.ts'
import type { Form } from '../http/form.ts'
import { derived } from './derived.ts'
import type { Rec } from './records.ts'
import { isObject, replaceAt, type Shape, shapeAt, type Values } from './shapes.ts'

/** Puts what is kept into the answers that the spec describes. */
export class Presenter {
  readonly #document: OpenApiDocument
  readonly #plans: Map<string, Plan>
  readonly #checkValue: Validator

  constructor(document: OpenApiDocument, plans: Map<string, Plan>, checkValue: Validator) {
    this.#document = document
    this.#plans = plans
    this.#checkValue = checkValue
  }

  /** The answer with a record in place of the example's resource. */
  show(operation: Operation, answer: Answer, record: Rec): Answer {
    if (answer.body === undefined) return answer
    const role = this.#plans.get(operation.id)?.role
    const parameter = role && 'collection' in role ? this.parameterOf(role.collection) : 'id'
    return this.put(operation, answer, this.view(this.shape(operation), record, parameter))
  }

  /**
   * An answer about something that is not kept: the ids of the path in the place of the example's, and what is known of it beside.
   * A 404 where the path holds no such id as the spec describes.
   */
  name(operation: Operation, answer: Answer, pathParams: Record<string, string>, known: Values = {}): Answer | Refusal {
    const resource = valueAt(answer.body, operation.envelope)
    if (!isObject(resource)) return answer
    const { properties } = this.shape(operation)
    const last = Object.keys(pathParams).at(-1)
    const names: Values = {}
    for (const [name, text] of Object.entries(pathParams)) {
      const isItem = name === last && 'id' in resource && operation.path.endsWith(`{${name}}`)
      const field = name in resource ? name : isItem ? 'id' : undefined
      if (field === undefined) continue
      const value = typeof resource[field] === 'number' ? Number(text) : text
      if (value === Infinity || value === -Infinity || !this.fits(properties.get(field), value)) return missing(name)
      names[field] = value
    }
    return this.put(operation, answer, { ...resource, ...names, ...known })
  }

  /** The answer with a resource in the place of the example's. */
  put(operation: Operation, answer: Answer, resource: Values): Answer {
    const { body } = answer
    // A list that is only sometimes one.
    const place = operation.envelope === '/0' && !Array.isArray(body) ? [] : pointerSegments(operation.envelope)
    return this.check(operation, answer, replaceAt(body, place, resource))
  }

  /**
   * The answer with another body. Nothing leaves that the spec does not allow.
   * @throws when it would: the client sees a failure of the mock, not an example in the place of what it created.
   */
  check(operation: Operation, answer: Answer, body: unknown): Answer {
    const schema = operation.success.contents.find(({ mediaType }) => mediaType === answer.mediaType)?.schema
    const [problem] = schema ? this.#checkValue(schema, body) : []
    if (problem !== undefined) throw new Error(`What is kept does not fit the answer of ${operation.id}: ${problem}.`)
    const { examples: _, ...rest } = answer
    return { ...rest, body }
  }

  /** A record in a certain shape: the fields that it has, and of the others those that are always there. */
  view({ example, properties, required }: Shape, { id, values }: Rec, parameter: string): Values {
    const names = [...new Set([...Object.keys(example), ...properties.keys()])]
    return Object.fromEntries(
      names.flatMap((name) => {
        const isId = name === 'id' || (name === parameter && !(name in values))
        const own = isId ? (values['id'] ?? id) : (derived(properties.get(name), values) ?? values[name])
        if (own !== undefined && this.fits(properties.get(name), own)) return [[name, own]]
        if (!required.has(name) || !(name in example)) return []
        const empty = Array.isArray(example[name]) ? [] : null
        return [[name, this.fits(properties.get(name), empty) ? empty : example[name]]]
      }),
    )
  }

  fits(schema: Schema | undefined, value: unknown): boolean {
    return schema === undefined || this.#checkValue(schema, value).length === 0
  }

  /** The shape of what an operation answers; of a list, of one of its rows. */
  shape(operation: Operation): Shape {
    return shapeAt(this.#document, operation.success.contents[0], operation.pagination?.items ?? operation.envelope)
  }

  /** The shape of what an operation asks for, in whichever media type; what is required is so in the first. */
  asked({ body }: Operation): Shape {
    const [first = shapeAt(this.#document, undefined, ''), ...others] =
      body?.contents.map((content) => shapeAt(this.#document, content, '')) ?? []
    return { ...first, properties: new Map([...others, first].flatMap(({ properties }) => [...properties])) }
  }

  /** A form's fields as what they stand for: a form knows no numbers. */
  typed(operation: Operation, form: Form): Values {
    const { properties } = this.asked(operation)
    const fields = Object.entries(form).map(([name, value]) => {
      const texts = [value].flat().filter((one) => typeof one === 'string')
      const possible = texts.length > 0 ? readings(texts) : []
      return [name, possible.find((one) => this.fits(properties.get(name), one)) ?? value]
    })
    return Object.fromEntries(fields)
  }

  /** What a request says of a thing: what it may not say (its id, when it was created) is not for it to change. */
  said(operation: Operation, body: Values): Values {
    const { properties } = this.asked(operation)
    return Object.fromEntries(
      Object.entries(body).filter(([name]) => (properties.size === 0 ? name !== 'id' : properties.has(name))),
    )
  }

  /** The name of the path parameter of a collection's items. */
  parameterOf(collection: string): string {
    for (const { role } of this.#plans.values()) {
      if (role && 'parameter' in role && role.collection === collection) return role.parameter
    }
    return 'id'
  }

  isId(collection: string, name: string): boolean {
    return name === 'id' || name === this.parameterOf(collection)
  }
}
