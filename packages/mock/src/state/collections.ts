import type { Operation } from '@agent-clients/generator/model'
import { lastParameter, parentPath } from './paths.ts'

/** One resource of a collection, by the parameter of the path that names it: `/agents` and `id` of `/agents/{id}`. */
export interface Item {
  collection: string
  parameter: string
}

/**
 * What an operation does to the state. A collection is named by its path as the spec writes it, `/agents/{id}/rules`.
 *
 * | kind | for example |
 * |---|---|
 * | list | `GET /agents` |
 * | create | `POST /agents` |
 * | add | `POST /agents/{id}/messages` with `x-adds`, which says what rows it adds |
 * | get, update, delete | `GET`, `PATCH`, `DELETE /agents/{id}` |
 * | set | `PUT /agents/{id}/rules/{name}`: creates or replaces; nothing else creates a rule |
 * | action | `POST /agents/{id}/start`, on the record of its owner, `/agents/{id}` |
 * | part | `GET` and `PUT /agents/{id}/workflow`, one of a kind for its owner |
 */
export type Role =
  | { kind: 'list' | 'create' | 'add'; collection: string }
  | ({ kind: 'get' | 'update' | 'set' | 'delete' } & Item)
  | { kind: 'action' | 'part'; owner: Item | undefined }

/**
 * What every operation does, concluded from the paths alone: a collection is a path with something to create by POST and something
 * to list or to get, or with items that PUT sets. Everything else is left to the spec's examples.
 */
export class Collections {
  readonly #operations: readonly Operation[]
  readonly #paths: ReadonlySet<string>
  /** The collections that a POST creates in. */
  readonly #createdIn: ReadonlySet<string>
  readonly #roles: ReadonlyMap<Operation, Role>
  /** The parameter of each collection's items. */
  readonly #parameters = new Map<string, string>()

  constructor(operations: readonly Operation[]) {
    this.#operations = operations.filter((operation) => !leadsElsewhere(operation))
    this.#createdIn = new Set(this.#operations.filter(({ method }) => method === 'POST').map(targetOf))
    this.#paths = new Set(this.#operations.map(collectionOf).filter((path) => this.#isCollection(path)))
    this.#roles = new Map(
      this.#operations.flatMap((operation) => {
        const role = this.#concludeRole(operation)
        return role ? [[operation, role]] : []
      }),
    )
    for (const role of this.#roles.values()) {
      if ('parameter' in role) this.#parameters.set(role.collection, role.parameter)
    }
  }

  roleOf(operation: Operation): Role | undefined {
    return this.#roles.get(operation)
  }

  /** The resources that an operation's path leads through, outermost first: they have to exist. */
  ownersIn({ path }: Operation): Item[] {
    return [...path.matchAll(/\/\{([^}]+)\}(?=\/)/g)].flatMap(({ index, 1: parameter = '' }) => {
      const collection = path.slice(0, index)
      return this.#paths.has(collection) ? [{ collection, parameter }] : []
    })
  }

  /** The operations on a collection and its items. */
  operationsOn(collection: string): Operation[] {
    return this.#operations.filter((operation) => {
      const role = this.roleOf(operation)
      return role && 'collection' in role && role.collection === collection
    })
  }

  /** The operation that lists a collection. */
  listOf(collection: string): Operation | undefined {
    return this.operationsOn(collection).find((operation) => this.roleOf(operation)?.kind === 'list')
  }

  /** The name of the path parameter of a collection's items. */
  parameterOf(collection: string): string {
    return this.#parameters.get(collection) ?? 'id'
  }

  /** Whether a field holds the id of a collection's items. */
  isId(collection: string, field: string): boolean {
    return field === 'id' || field === this.parameterOf(collection)
  }

  /**
   * The collection whose items a field refers to: `/agents` for `agentId`, where the spec has `/agents/{agentId}`. A parameter that is
   * called `id` everywhere refers to nothing in particular.
   */
  referredToBy(field: string): string | undefined {
    if (field === 'id') return undefined
    return [...this.#parameters].find(([, parameter]) => parameter === field)?.[0]
  }

  #isCollection(path: string): boolean {
    const on = this.#operations.filter((operation) => collectionOf(operation) === path)
    return this.#createdIn.has(path)
      ? on.some((operation) => isOnItem(operation) || operation.list)
      : on.some((operation) => isOnItem(operation) && operation.method === 'PUT')
  }

  #concludeRole(operation: Operation): Role | undefined {
    const { method, path, list, events, effects } = operation
    const parameter = lastParameter(path)
    if (parameter !== undefined) {
      const item = { collection: parentPath(path), parameter }
      if (!this.#paths.has(item.collection)) return undefined
      if (method === 'GET') return { kind: 'get', ...item }
      if (method === 'DELETE') return { kind: 'delete', ...item }
      return { kind: method === 'PUT' && !this.#createdIn.has(item.collection) ? 'set' : 'update', ...item }
    }
    const collection = targetOf(operation)
    if (this.#paths.has(collection)) {
      if (list) return { kind: 'list', collection }
      if (method === 'POST' && effects.adds.length > 0) return { kind: 'add', collection }
      if (method === 'POST' && !events) return { kind: 'create', collection }
    }
    if (events || list || method === 'DELETE') return undefined
    const ownerPath = parentPath(path)
    const ownerParameter = lastParameter(ownerPath)
    if (ownerParameter === undefined) return undefined
    const owner = { collection: parentPath(ownerPath), parameter: ownerParameter }
    return {
      kind: method === 'POST' ? 'action' : 'part',
      owner: this.#paths.has(owner.collection) ? owner : undefined,
    }
  }
}

/** Where an operation creates, if it does. */
function targetOf({ path, effects }: Operation): string {
  return effects.collection ?? path
}

/** Whether it is on one of a collection's items: `/agents/{id}`. */
function isOnItem({ path }: Operation): boolean {
  return lastParameter(path) !== undefined
}

/** The path of the collection that an operation is on, if it is on one: `/agents` of `/agents` and of `/agents/{id}`. */
function collectionOf(operation: Operation): string {
  return isOnItem(operation) ? parentPath(operation.path) : targetOf(operation)
}

/** Whether the rest of the path is somebody else's: `/agents/{id}/api/{path}` leads to the agent's own server. */
function leadsElsewhere({ parameters }: Operation): boolean {
  return parameters.some(({ isMultiSegment }) => isMultiSegment)
}
