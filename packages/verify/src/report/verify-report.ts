import type { Finding } from './finding.ts'

/** What a verification has found so far. Plain JSON. */
export interface VerifyReport {
  platform: string
  /** Version of the spec. */
  version: string
  upstream: string
  /** Requests that came in, CORS preflights not counted. */
  requests: number
  /** Operation id → status of the response → how often. Holds every operation of the spec. */
  operations: Record<string, Record<string, number>>
  /** What contradicts the spec. */
  deviations: Finding[]
  /** What the spec allows without naming it (a new field, a new value of an open set), and what was too large to be checked. */
  infos: Finding[]
  /** Requests that could not be verified, because the upstream gave no response or not all of it. */
  failures: Finding[]
  /** Different findings that were left out because there were too many; 0 as a rule. */
  omitted: number
}
