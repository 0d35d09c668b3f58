import type { Operation } from '@agent-clients/generator/model'
import type { Violation } from './violation.ts'

/** A request that does not get what it asked for: the status that says so, and why. */
export interface Refusal {
  status: number
  violations: Violation[]
  headers?: Record<string, string>
}

/** 422 only where the operation documents it; otherwise 400, which is what these platforms send. */
export function refusalStatus(violations: Refusal['violations'], operation: Operation): number {
  if (violations.some(({ code }) => code === '415')) return 415
  return operation.responses.some(({ status }) => status === '422') ? 422 : 400
}

/** A path that leads to nothing. */
export function missing(parameter: string): Refusal {
  return {
    status: 404,
    violations: [{ location: ['path', parameter], code: 'unknown', message: 'Nothing with this id exists.' }],
  }
}

/** Whether a request was refused, rather than served. */
export function isRefusal(result: object): result is Refusal {
  return 'violations' in result
}
