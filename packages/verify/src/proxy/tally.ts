import type { Operation } from '@agent-clients/generator/model'
import type { VerifyReport } from '../report/verify-report.ts'

/** Counts what came, whatever is found in it. */
export class Tally {
  requests = 0
  readonly #operations: Map<string, Map<number, number>>

  constructor(operations: readonly Operation[]) {
    this.#operations = new Map(operations.map(({ id }) => [id, new Map()]))
  }

  /** A response of this status has come for an operation. */
  count({ id }: Operation, status: number): void {
    const statuses = this.#operations.get(id)
    statuses?.set(status, (statuses.get(status) ?? 0) + 1)
  }

  operations(): VerifyReport['operations'] {
    return Object.fromEntries([...this.#operations].map(([id, statuses]) => [id, Object.fromEntries(statuses)]))
  }
}
