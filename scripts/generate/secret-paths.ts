import { type OpenApiDocument, resolve, type Schema, subschemas } from '@agent-clients/specs'

/**
 * Where credentials stand in a body, as paths of property names. What no path of names can reach (an array's elements, a map's
 * values, the depths of a schema that holds itself) counts as a credential as a whole, from the last name that leads there.
 */
export function secretPaths(document: OpenApiDocument, schema: Schema | undefined): string[][] {
  if (!schema) return []
  const { bearing, recursive } = survey(document, schema)
  const walked = new Map<Schema, number>()
  const pathsIn = (node: Schema, path: string[], inRecursion: boolean): string[][] => {
    const found = resolve<Schema>(document, node)
    if (node['x-secret']) return [path]
    if (!bearing.has(found)) return []
    // One level of a recursion is walked, and a schema that many use a number of times: paths double with each level or never end.
    const times = (walked.get(found) ?? 0) + 1
    if (found['x-secret'] || (inRecursion && recursive.has(found)) || times > mostWalks) return [path]
    walked.set(found, times)
    const within = inRecursion || recursive.has(found)
    return subschemas(found).flatMap(([[keyword = '', name = ''], part]) => {
      if (keyword === 'properties') return pathsIn(part, [...path, name], within)
      if (keyword === 'allOf' || keyword === 'oneOf' || keyword === 'anyOf') return pathsIn(part, path, within)
      return isBearing(part) ? [path] : []
    })
  }
  const isBearing = (part: Schema) => part['x-secret'] === true || bearing.has(resolve<Schema>(document, part))
  const paths = pathsIn(schema, [], false)
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()]
}

const mostWalks = 100

/** Which schemas a credential stands in or below, and which ones hold themselves: one walk, each schema once. */
function survey(document: OpenApiDocument, root: Schema): { bearing: Set<Schema>; recursive: Set<Schema> } {
  const users = new Map<Schema, Schema[]>()
  const recursive = new Set<Schema>()
  const bearing = new Set<Schema>()
  const open = new Set<Schema>()
  const walk = (node: Schema): void => {
    const found = resolve<Schema>(document, node)
    if (open.has(found)) recursive.add(found)
    if (users.has(found)) return
    users.set(found, [])
    open.add(found)
    if (found['x-secret']) bearing.add(found)
    for (const [, part] of subschemas(found)) {
      walk(part)
      users.get(resolve<Schema>(document, part))?.push(found)
      if (part['x-secret']) bearing.add(found)
    }
    open.delete(found)
  }
  walk(root)
  for (const schema of bearing) for (const user of users.get(schema) ?? []) bearing.add(user)
  return { bearing, recursive }
}
