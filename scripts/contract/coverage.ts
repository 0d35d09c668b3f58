import type { Operation } from '@agent-clients/generator/model'

/** What the contract tests of one platform have reached. */
export interface Coverage {
  operations: Set<string>
  /** `agents.get 404` */
  statuses: Set<string>
  events: number
}

/** One row of the table at the end of `pnpm test`: reached of declared. */
export interface CoverageRow {
  platform: string
  target: string
  operations: [reached: number, declared: number]
  statuses: [reached: number, declared: number]
  events: [reached: number, declared: number]
}

export function formatCoverage(
  platform: string,
  target: string,
  tested: readonly Operation[],
  covered: Coverage,
): CoverageRow {
  const statuses = tested.reduce((sum, { responses }) => sum + responses.length, 0)
  const events = tested.reduce(
    (sum, { events: stream, success }) => sum + (stream ? (success.contents[0]?.examples.length ?? 0) : 0),
    0,
  )
  return {
    platform,
    target,
    operations: [covered.operations.size, tested.length],
    statuses: [covered.statuses.size, statuses],
    events: [covered.events, events],
  }
}
