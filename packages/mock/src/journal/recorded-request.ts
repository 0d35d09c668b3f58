import type { Violation } from '../answers/violation.ts'

/** One request as the mock server saw it, with what it answered. Credentials and what the spec marks as secret are `***`. */
export interface RecordedRequest {
  /** When it came, in milliseconds since 1970. */
  time: number
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
  /** Names in lower case. */
  headers: Record<string, string>
  /** The parsed JSON, a string for other text, bytes for what is not text, undefined without a body. */
  body: unknown
  /** The status that was answered. */
  status: number
  /** What was answered. */
  answer: RecordedAnswer
  /** Why the request was refused; empty when it was not. */
  violations: Violation[]
}

export interface RecordedAnswer {
  status: number
  headers: Record<string, string>
  /** Undefined for an answer without a body and for an event stream. */
  body: unknown
  /** Of an event stream: its events, each as it goes over the wire. */
  events?: readonly string[]
  /** Names of the spec's examples that it is made of; empty for what is none. */
  examples: readonly string[]
}
