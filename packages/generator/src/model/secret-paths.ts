import type { Schema } from './schema.ts'

/**
 * Where credentials (`x-secret`) stand in a value, as paths of property names. What no path of names can reach (an array's
 * elements, a map's values, the depths of a schema that holds itself) counts as a credential as a whole, from the last name that
 * leads there.
 */
export function secretPaths(schema: Schema | undefined): string[][] {
  if (!schema) return []
  const walked = new Map<Schema, number>()
  const pathsIn = (part: Schema, path: string[], inRecursion: boolean): string[][] => {
    if (part.isSecret) return [path]
    const { target } = part
    const { bearing, recursive } = findingsOf(target)
    if (!bearing) return []
    // One level of a recursion is walked, and a schema that many use a number of times: paths double with each level or never end.
    const times = (walked.get(target) ?? 0) + 1
    if ((inRecursion && recursive) || times > mostWalks) return [path]
    walked.set(target, times)
    const within = inRecursion || recursive
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

function isBearing(part: Schema): boolean {
  return part.isSecret || findingsOf(part.target).bearing
}

interface Findings {
  /** Whether a credential stands below it. */
  bearing: boolean
  /** Whether it holds itself, through however many others. */
  recursive: boolean
}

const findings = new WeakMap<Schema, Findings>()

function findingsOf(schema: Schema): Findings {
  return findings.get(schema) ?? survey(schema)
}

/**
 * Looks at a schema and all below it, each once, whoever asks first: schemas that hold each other are found together (Tarjan's
 * algorithm), after those that they hold.
 */
function survey(root: Schema): Findings {
  const entered = new Map<Schema, number>()
  const open: Schema[] = []
  /** Returns when the first schema was entered that leads here and is led to from here. */
  const walk = (schema: Schema): number => {
    const own = entered.size
    entered.set(schema, own)
    const position = open.push(schema) - 1
    let first = own
    for (const { target } of schema.subschemas) {
      if (!findings.has(target)) first = Math.min(first, entered.get(target) ?? walk(target))
    }
    if (first === own) conclude(new Set(open.splice(position)))
    return first
  }
  walk(root)
  return findingsOf(root)
}

/** @param group schemas that all hold each other, or one alone */
function conclude(group: ReadonlySet<Schema>): void {
  const parts = [...group].flatMap(({ subschemas }) => subschemas)
  const found = {
    bearing: parts.some((part) => part.isSecret || (!group.has(part.target) && findingsOf(part.target).bearing)),
    recursive: parts.some(({ target }) => group.has(target)),
  }
  for (const schema of group) findings.set(schema, found)
}
