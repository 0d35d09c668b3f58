import type { Method, Operation } from '@agent-clients/specs'

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
  allow: Method[]
}

export type Route = (method: string, path: string) => Routing

/**
 * Compiles the paths once, the most concrete first (`/agents/status` before `/agents/{id}`). A parameter takes one segment and
 * never an empty one; with `x-multi-segment` it takes the rest of the path. The path comes as sent; its percent-encoding has to
 * be valid.
 */
export function compileRouter(operations: Operation[]): Route {
  const routes = operations.map(compile).sort((a, b) => compareRanks(a.rank, b.rank))
  return (method, path) => {
    const allow: Method[] = []
    for (const { operation, pattern, names } of routes) {
      const found = pattern.exec(path)
      if (!found) continue
      if (operation.method !== method) {
        allow.push(operation.method)
        continue
      }
      const pathParams = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
      return { match: { operation, pathParams }, allow: [] }
    }
    return { allow }
  }
}

/** The path with its parameters filled in so that each is one segment: Prism knows no parameter that spans several. */
export function singleSegmentPath(template: string, pathParams: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => strictEncode(pathParams[name] ?? ''))
}

/** Prism's template matcher takes nothing that RFC 6570 would have encoded, so `!'()*` are encoded, too. */
function strictEncode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

interface CompiledRoute {
  operation: Operation
  pattern: RegExp
  names: string[]
  rank: number[]
}

function compile(operation: Operation): CompiledRoute {
  const tails = new Set(operation.parameters.filter((parameter) => parameter['x-multi-segment']).map(({ name }) => name))
  const names: string[] = []
  const source = operation.path.replace(/\{([^}]+)\}|[^{]+/g, (literal, name: string | undefined) => {
    if (name === undefined) return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(name)
    return tails.has(name) ? '(.+)' : '([^/]+)'
  })
  const rank = operation.path.split('/').map((segment) => {
    const placeholders = segment.match(/\{([^}]+)\}/g) ?? []
    if (placeholders.some((placeholder) => tails.has(placeholder.slice(1, -1)))) return 2
    return placeholders.length > 0 ? 1 : 0
  })
  return { operation, pattern: new RegExp(`^${source}$`, 's'), names, rank }
}

/** Segment by segment: fixed text before a parameter before a tail; the longer of two equals first. */
function compareRanks(a: number[], b: number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return b.length - a.length
}
