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
 * Every place in a value, beside its schema. Of alternatives, those that the value fits are followed, or all when it fits none:
 * what one of them calls secret had better be taken for secret.
 */
export function placesIn(
  document: OpenApiDocument,
  fits: (schema: Schema, value: unknown) => boolean,
  schema: Schema,
  value: unknown,
): Place[] {
  const places: Place[] = []
  visit(schema, value, '', '')
  return places

  // Collects instead of yielding: nested generators take three times as long, which counts in a body of megabytes.
  function visit(node: Schema, value: unknown, pointer: string, pattern: string): void {
    places.push({ schema: node, value, pointer, pattern })
    const same = (part: Schema) => visit(part, value, pointer, pattern)
    if (node.$ref !== undefined) same(resolve<Schema>(document, { $ref: node.$ref }))
    node.allOf?.forEach(same)
    for (const choice of [node.oneOf, node.anyOf]) {
      if (!choice) continue
      const fitting = choice.filter((alternative) => fits(alternative, value))
      ;(fitting.length > 0 ? fitting : choice).forEach(same)
    }
    if (Array.isArray(value)) {
      const { items } = node
      if (items) value.forEach((item, index) => visit(items, item, `${pointer}/${index}`, `${pattern}/*`))
    } else if (typeof value === 'object' && value !== null) {
      const { properties = {}, additionalProperties } = node
      for (const [name, part] of Object.entries(value)) {
        const step = `/${pointerSegment(name)}`
        const own = Object.hasOwn(properties, name) ? properties[name] : undefined
        if (own) visit(own, part, pointer + step, pattern + step)
        else if (typeof additionalProperties === 'object')
          visit(additionalProperties, part, pointer + step, `${pattern}/*`)
      }
    }
  }
}

/** A name as RFC 6901 writes it in a JSON pointer. */
export function pointerSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
