import type { Pacing } from './prefer.ts'

/** An answer that a test asks for; streams also take their pace and faults from it. */
export interface NextAnswer extends Pacing {
  /** Status. Default: the operation's first 2xx. One that the spec does not declare is answered in the platform's error shape. */
  code?: number
  /** Name of one of the status's examples. Default: the first. */
  example?: string
  /** Sent instead of the example: a string as it is, anything else as JSON. */
  body?: unknown
  /** Added to the headers that the spec declares. */
  headers?: Record<string, string>
}
