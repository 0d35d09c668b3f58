import { type Operation, type Schema, valueAt } from '@agent-clients/generator/model'
import { type Fields, isObject } from './fields.ts'

/** What a spec says of a resource: its first example, and what its schema says of each property. */
export interface Shape {
  example: Fields
  properties: ReadonlyMap<string, Schema>
  required: ReadonlySet<string>
}

/** The shapes of resources in responses. Remembered, because a schema's properties are gathered from all its parts. */
export class Shapes {
  readonly #known = new Map<Operation, Shape>()

  /** The shape of the resource in an operation's response; of a list, of one of its rows. Empty where there is none. */
  of(operation: Operation): Shape {
    const known = this.#known.get(operation) ?? shapeOf(operation)
    this.#known.set(operation, known)
    return known
  }
}

function shapeOf({ list, result, success }: Operation): Shape {
  const found = valueAt(success.contents[0]?.examples[0]?.value, list ? list.items : result.pointer)
  // A list that is only sometimes one prints a row in place of its array.
  const example = list && Array.isArray(found) ? found[0] : found
  const schema = list ? list.item : result.schema
  return {
    example: isObject(example) ? example : {},
    properties: schema?.allProperties ?? new Map(),
    required: schema?.allRequired ?? new Set(),
  }
}
