import { formatPointer, type Schema } from '@agent-clients/generator/model'

/** A place in a value, with one of the schemas that describe it. */
export interface DescribedPlace {
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
export function describedPlaces(
  fits: (schema: Schema, value: unknown) => boolean,
  schema: Schema,
  value: unknown,
): DescribedPlace[] {
  const places: DescribedPlace[] = []
  visit(schema, value, '', '')
  return places

  // Collects instead of yielding: nested generators take three times as long, which counts in a body of megabytes.
  function visit(described: Schema, part: unknown, pointer: string, pattern: string): void {
    places.push({ schema: described, value: part, pointer, pattern })
    const { reference, allOf, oneOf, anyOf } = described
    if (reference) return visit(reference, part, pointer, pattern)
    for (const other of allOf) visit(other, part, pointer, pattern)
    for (const alternatives of [oneOf, anyOf]) {
      const fitting = alternatives.filter((alternative) => fits(alternative, part))
      for (const other of fitting.length > 0 ? fitting : alternatives) visit(other, part, pointer, pattern)
    }
    if (Array.isArray(part)) {
      const { items } = described
      if (!items) return
      for (const [index, item] of part.entries()) visit(items, item, `${pointer}/${index}`, `${pattern}/*`)
    } else if (typeof part === 'object' && part !== null) {
      const { properties, additionalProperties } = described
      for (const [name, member] of Object.entries(part)) {
        const property = properties.get(name)
        if (!property && typeof additionalProperties !== 'object') continue
        const step = formatPointer([name])
        if (property) visit(property, member, pointer + step, pattern + step)
        else if (typeof additionalProperties === 'object')
          visit(additionalProperties, member, pointer + step, `${pattern}/*`)
      }
    }
  }
}
