import type { Schema } from './schema.ts'

/**
 * Where credentials (`x-secret`) stand in a value, as paths of property names; elements of arrays share one path. A schema that
 * leads back to itself is entered once, so that the paths of a recursive one are those of its first level.
 */
export function secretPaths(schema: Schema | undefined): string[][] {
  const paths = new Map<string, string[]>()
  const entered = new Set<Schema>()
  const visit = (part: Schema, path: string[]) => {
    if (part.keywords['x-secret']) {
      paths.set(path.join('\0'), path)
      return
    }
    if (entered.has(part.target)) return
    entered.add(part.target)
    for (const [name, property] of part.properties) visit(property, [...path, name])
    for (const inner of [...part.allOf, ...part.oneOf, ...part.anyOf]) visit(inner, path)
    if (part.items) visit(part.items, path)
  }
  if (schema) visit(schema, [])
  return [...paths.values()]
}
