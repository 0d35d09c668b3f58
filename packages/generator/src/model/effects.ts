import type { AssignmentsExtension, OperationObject } from './document.ts'
import { type Pointer, parsePointer } from './json-pointer.ts'

/** What an operation changes, beyond what its path and its request body say. The mock's state does as much. */
export interface Effects {
  /** Path of the collection in which a POST creates, where that is not its own path. */
  collection: string | undefined
  /** Fields of the resource that the operation sets. */
  sets: Assignments
  /** The resources that a POST adds to its collection, each with its fields; empty: it creates one, of its body and response. */
  adds: readonly Assignments[]
}

/** By a field's name, what it becomes. */
export type Assignments = ReadonlyMap<string, Assignment>

/** A constant, the time of the request, or what stands in the body of the request or the response. */
export type Assignment =
  | { kind: 'constant'; value: unknown }
  | { kind: 'now' }
  | { kind: 'request' | 'response'; pointer: Pointer }

export function effectsOf(object: OperationObject): Effects {
  const { 'x-collection': collection, 'x-sets': sets = {}, 'x-adds': adds = [] } = object
  return { collection, sets: assignmentsOf(sets), adds: adds.map(assignmentsOf) }
}

function assignmentsOf(extension: AssignmentsExtension): Assignments {
  return new Map(Object.entries(extension).map(([name, value]) => [name, assignmentOf(value)]))
}

/**
 * A text that begins with `$` is an expression: `$now`, or one of OpenAPI's runtime expressions, `$request.body#/message`. The linter
 * refuses any other.
 */
function assignmentOf(value: unknown): Assignment {
  if (value === '$now') return { kind: 'now' }
  const [, kind, pointer] = /^\$(request|response)\.body#(\/.*)$/.exec(String(value)) ?? []
  if (pointer === undefined || (kind !== 'request' && kind !== 'response')) return { kind: 'constant', value }
  return { kind, pointer: parsePointer(pointer) }
}
