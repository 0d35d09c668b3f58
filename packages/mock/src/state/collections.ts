import type { Operation } from '@agent-clients/specs'

/** What an operation does to the state. */
type Role =
  | { kind: 'list' | 'create' | 'say'; collection: string }
  | { kind: 'get' | 'update' | 'set' | 'delete'; collection: string; parameter: string }
  /** `POST /agents/{id}/start` */
  | { kind: 'act'; verb: string }
  /** `GET` and `PUT /agents/{id}/workflow` */
  | { kind: 'part' }

export interface Plan {
  role: Role | undefined
  /** The items that the path leads through, outermost first: they have to exist. */
  parents: { collection: string; parameter: string }[]
}

/**
 * What every operation does, inferred from the paths alone: a collection is a path with something to create by POST and something
 * to list or to get, or with items that PUT sets. Everything else is left to the examples.
 */
export function planOf(operations: Operation[]): Map<string, Plan> {
  const byPath = new Map<string, Operation[]>()
  for (const operation of operations.filter((one) => !passesOn(one))) {
    const path = plainPath(operation.path)
    byPath.set(path, [...(byPath.get(path) ?? []), operation])
  }
  const itemsOf = (path: string) =>
    [...byPath].flatMap(([other, found]) => (parentOf(other) === path && endsInParameter(other) ? found : []))
  const lists = (path: string) => (byPath.get(path) ?? []).find(({ pagination }) => pagination)
  const creates = (path: string) => (byPath.get(path) ?? []).some(({ method }) => method === 'post')
  const isCollection = (path: string) =>
    !endsInParameter(path) &&
    (creates(path)
      ? lists(path) !== undefined || itemsOf(path).length > 0
      : itemsOf(path).some(({ method }) => method === 'put'))

  const roleOf = (operation: Operation): Role | undefined => {
    if (passesOn(operation)) return undefined
    const { method, path: template, pagination, eventStream } = operation
    const path = plainPath(template)
    if (endsInParameter(path)) {
      const collection = parentOf(path)
      if (!isCollection(collection)) return undefined
      const parameter = /\{([^}]+)\}$/.exec(path)?.[1] ?? ''
      if (method === 'get') return { kind: 'get', collection, parameter }
      if (method === 'delete') return { kind: 'delete', collection, parameter }
      return { kind: method === 'put' && !creates(collection) ? 'set' : 'update', collection, parameter }
    }
    if (isCollection(path)) {
      if (pagination) return { kind: 'list', collection: path }
      if (method === 'post') return { kind: eventStream ? 'say' : 'create', collection: path }
    }
    if (!endsInParameter(parentOf(path)) || eventStream || pagination) return undefined
    return method === 'post' ? { kind: 'act', verb: path.split('/').at(-1) ?? '' } : { kind: 'part' }
  }

  return new Map(
    operations.map((operation) => {
      const path = plainPath(operation.path)
      const parents = [...path.matchAll(/\/\{([^}]+)\}(?=\/)/g)].map(({ index, 1: parameter = '' }) => ({
        collection: path.slice(0, index),
        parameter,
      }))
      return [
        operation.id,
        { role: roleOf(operation), parents: parents.filter(({ collection }) => isCollection(collection)) },
      ]
    }),
  )
}

/** A path with its parameters filled in. */
export function filled(template: string, pathParams: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent((pathParams[name] ?? '').toWellFormed()),
  )
}

/** Two versions of an API see the same things: `/api/v1/agents` and `/api/v2/agents` are one collection. */
export function plainPath(path: string): string {
  return path.replace(/\/v\d+(?=\/)/g, '')
}

/** Whether the rest of the path is somebody else's: `/agents/{id}/api/{path}` leads to the agent's own server. */
function passesOn({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter['x-multi-segment'])
}

function endsInParameter(path: string): boolean {
  return /\/\{[^}]+\}$/.test(path)
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
