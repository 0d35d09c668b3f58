import type { HttpMethod, Operation } from '../model/index.ts'

/** An operation with the values that the path gave its parameters, percent-decoded. */
export interface Match {
  operation: Operation
  pathParams: Record<string, string>
}

/**
 * `match` when an operation has this method and path; otherwise the methods that the path does take, none for an unknown path.
 */
export interface Routing {
  match?: Match
  allow: HttpMethod[]
}

export type Route = (method: string, path: string) => Routing

/**
 * Compiles the paths once into a tree of segments, so that a request costs the same however many operations there are. The most
 * concrete path wins (`/agents/status` before `/agents/{id}`). A parameter takes one segment and never an empty one; with
 * `x-multi-segment` it takes the rest of the path. The path comes as sent; its percent-encoding has to be valid.
 */
export function compileRouter(operations: readonly Operation[]): Route {
  const root = newNode()
  for (const operation of operations) insert(root, operation)
  return (method, path) => {
    const allow: HttpMethod[] = []
    for (const { leaves, values } of walk(root, path.split('/'), 0, [])) {
      for (const { operation, names } of leaves) {
        if (operation.method !== method) {
          allow.push(operation.method)
          continue
        }
        const pathParams = Object.fromEntries(
          names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]),
        )
        return { match: { operation, pathParams }, allow: [] }
      }
    }
    return { allow }
  }
}

interface Leaf {
  operation: Operation
  names: string[]
}

interface Node {
  fixed: Map<string, Node>
  /** Segments with a parameter, by their source: `{id}`, `{name}.json`. */
  open: Map<string, { pattern: RegExp; node: Node }>
  /** Operations whose last parameter takes the rest. */
  rests: Leaf[]
  leaves: Leaf[]
}

function newNode(): Node {
  return { fixed: new Map(), open: new Map(), rests: [], leaves: [] }
}

function insert(root: Node, operation: Operation): void {
  const multiSegment = new Set(
    operation.pathParameters.filter(({ isMultiSegment }) => isMultiSegment).map(({ name }) => name),
  )
  const names: string[] = []
  let node = root
  for (const segment of operation.path.split('/')) {
    const inSegment = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
    names.push(...inSegment)
    if (inSegment.some((name) => multiSegment.has(name))) return void node.rests.push({ operation, names })
    node = inSegment.length === 0 ? fixedChild(node, segment) : openChild(node, segment)
  }
  node.leaves.push({ operation, names })
}

function fixedChild({ fixed }: Node, segment: string): Node {
  const child = fixed.get(segment) ?? newNode()
  fixed.set(segment, child)
  return child
}

function openChild({ open }: Node, segment: string): Node {
  const form = segment.replaceAll(/\{[^}]+\}/g, '{}')
  const source = form.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '(.+)')
  const child = open.get(form) ?? { pattern: new RegExp(`^${source}$`, 's'), node: newNode() }
  open.set(form, child)
  return child.node
}

/** Every node that the path leads to, fixed text before a parameter before the rest. */
function* walk(
  node: Node,
  segments: string[],
  index: number,
  values: string[],
): Generator<{ leaves: Leaf[]; values: string[] }> {
  const segment = segments[index]
  if (segment === undefined) {
    yield { leaves: node.leaves, values }
    return
  }
  const fixed = node.fixed.get(segment)
  if (fixed) yield* walk(fixed, segments, index + 1, values)
  for (const { pattern, node: child } of node.open.values()) {
    const found = pattern.exec(segment)
    if (found) yield* walk(child, segments, index + 1, [...values, ...found.slice(1)])
  }
  const rest = segments.slice(index).join('/')
  if (rest !== '') yield { leaves: node.rests, values: [...values, rest] }
}
