import type { Schema } from './schema.ts'

/**
 * Where credentials (`x-secret`) stand in a value, as paths of property names. What no path of names can reach (an array's
 * elements, a map's values, the depths of a schema that holds itself) counts as a credential as a whole, from the last name that
 * leads there.
 */
export function secretPaths(schema: Schema | undefined): string[][] {
  if (!schema) return []
  const { bearing, recursive } = survey(schema)
  const walked = new Map<Schema, number>()
  const isBearing = (part: Schema) => part.isSecret || bearing.has(part.target)
  const pathsIn = (part: Schema, path: string[], inRecursion: boolean): string[][] => {
    const { target } = part
    if (part.isSecret) return [path]
    if (!bearing.has(target)) return []
    // One level of a recursion is walked, and a schema that many use a number of times: paths double with each level or never end.
    const times = (walked.get(target) ?? 0) + 1
    if ((inRecursion && recursive.has(target)) || times > mostWalks) return [path]
    walked.set(target, times)
    const within = inRecursion || recursive.has(target)
    const same = [...target.allOf, ...target.oneOf, ...target.anyOf]
    const reached = new Set([...target.properties.values(), ...same])
    return [
      ...[...target.properties].flatMap(([name, property]) => pathsIn(property, [...path, name], within)),
      ...same.flatMap((choice) => pathsIn(choice, path, within)),
      ...(target.subschemas.some((below) => !reached.has(below) && isBearing(below)) ? [path] : []),
    ]
  }
  return [...new Map(pathsIn(schema, [], false).map((path) => [JSON.stringify(path), path])).values()]
}

const mostWalks = 100

/** Which schemas a credential stands in or below, and which ones hold themselves: one walk, each schema once. */
function survey(root: Schema): { bearing: Set<Schema>; recursive: Set<Schema> } {
  const users = new Map<Schema, Schema[]>()
  const recursive = new Set<Schema>()
  const bearing = new Set<Schema>()
  const open = new Set<Schema>()
  const walk = ({ target }: Schema): void => {
    if (open.has(target)) recursive.add(target)
    if (users.has(target)) return
    users.set(target, [])
    open.add(target)
    for (const part of target.subschemas) {
      walk(part)
      users.get(part.target)?.push(target)
      if (part.isSecret) bearing.add(target)
    }
    open.delete(target)
  }
  walk(root)
  for (const schema of bearing) for (const user of users.get(schema) ?? []) bearing.add(user)
  return { bearing, recursive }
}
