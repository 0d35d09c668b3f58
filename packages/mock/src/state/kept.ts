import type { Operation } from '@agent-clients/specs'
import type { Settings } from '../settings/settings.ts'
import type { Plan } from './collections.ts'
import type { Presenter } from './presenter.ts'
import type { Records } from './records.ts'

/** What the parts of one platform's state share. */
export interface Kept {
  operations: Operation[]
  /** What each operation does, by its id. */
  plans: Map<string, Plan>
  records: Records
  presenter: Presenter
  settings: Settings
}

/** The operations on a collection and its items, by the collection's template or its path with ids in it. */
export function operationsOn({ operations, plans }: Kept, collection: string): Operation[] {
  return operations.filter(({ id }) => {
    const role = plans.get(id)?.role
    return role && 'collection' in role && pathMatches(role.collection, collection)
  })
}

/** The operation that lists a collection. */
export function listOf(kept: Kept, collection: string): Operation | undefined {
  return operationsOn(kept, collection).find(({ id }) => kept.plans.get(id)?.role?.kind === 'list')
}

/** Whether a path is the template's, or the template itself. */
function pathMatches(template: string, path: string): boolean {
  const [parts, actual] = [template.split('/'), path.split('/')]
  return parts.length === actual.length && parts.every((part, index) => part.startsWith('{') || part === actual[index])
}
