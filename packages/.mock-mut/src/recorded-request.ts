import type { Violation } from './violation.ts'

/** One request as the mock server saw it, with what it answered. */
export interface RecordedRequest {
  /** Absent when the path belongs to no platform. */
  platform?: string
  /** Absent when no operation has this method and path. */
  operationId?: string
  /** In upper case. */
  method: string
  /** Path as sent, platform prefix included, query excluded. */
  path: string
  /** Path parameters, percent-decoded. */
  pathParams: Record<string, string>
  /** Query parameters; an array where one was sent several times. */
  query: Record<string, string | string[]>
  /** Names in lower case. The credential's value is replaced by `***`. */
  headers: Record<string, string>
  /** The parsed JSON, a string for other text, bytes for what is not text, undefined without a body. */
  body: unknown
  /** The status that was answered. */
  status: number
  /** Why the request was refused; empty when it was not. */
  violations: Violation[]
}
