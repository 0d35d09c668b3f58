import type { Violation } from './violation.ts'

/** A request that is not answered as it wanted: the status that says so, and why. */
export interface Refusal {
  status: number
  violations: Violation[]
  headers?: Record<string, string>
}
