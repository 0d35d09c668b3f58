import { type OpenApiDocument, resolve, type Schema } from '@agent-clients/specs'

/** A place in a value, with one of the schemas that speak of it. */
export interface Place {
  schema: Schema
  value: unknown
  pointer: string
  /** The pointer with `*` for an index in an array and a key in a map. */
  pattern: string
}

/**
 * Walks through a value beside its schema. Of alternatives, those that the value fits are followed, or all when it fits none:
 * what one of them calls secret had better be taken for secret.
 */
export function* placesIn(
  document: OpenApiDocument,
  fits: (schema: Schema, value: unknown) => boolean,
  node: Schema,
  value: unknown,
  pointer = '',
  pattern = '',
): Generator<Place> {
  yield { schema: node, value, pointer, pattern }
  const same = (schema: Schema) => placesIn(document, fits, schema, value, pointer, pattern)
  if (node.$ref !== undefined) yield* same(resolve<Schema>(document, { $ref: node.$ref }))
  for (const part of node.allOf ?? []) yield* same(part)
  for (const choice of [node.oneOf ?? [], node.anyOf ?? []]) {
    const fitting = choice.filter((alternative) => fits(alternative, value))
    for (const alternative of fitting.length > 0 ? fitting : choice) yield* same(alternative)
  }
  if (Array.isArray(value)) {
    if (!node.items) return
    for (const [index, item] of value.entries()) {
      yield* placesIn(document, fits, node.items, item, `${pointer}/${index}`, `${pattern}/*`)
    }
  } else if (typeof value === 'object' && value !== null) {
    const { properties = {}, additionalProperties } = node
    for (const [name, part] of Object.entries(value)) {
      const step = `/${pointerSegment(name)}`
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (own) yield* placesIn(document, fits, own, part, pointer + step, pattern + step)
      else if (typeof additionalProperties === 'object') {
        yield* placesIn(document, fits, additionalProperties, part, pointer + step, `${pattern}/*`)
      }
    }
  }
}

/** A name as RFC 6901 writes it in a JSON pointer. */
export function pointerSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
