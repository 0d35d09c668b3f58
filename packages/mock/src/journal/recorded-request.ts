import type { Violation } from '../exchange/violation.ts'

/** One request as the mock server saw it, with its response. Credentials and what the spec marks as secret are `[redacted]`. */
export interface RecordedRequest {
  /** When it came, in milliseconds since 1970. */
  readonly time: number
  /** Absent when the path belongs to no platform. */
  readonly platform?: string
  /** Absent when no operation has this method and path. */
  readonly operationId?: string
  /** In upper case. */
  readonly method: string
  /** Path as sent, platform prefix included, query excluded. */
  readonly path: string
  /** Path parameters, percent-decoded. */
  readonly pathParams: Record<string, string>
  /** Query parameters; an array where one was sent several times. */
  readonly query: Record<string, string | string[]>
  /** Names in lower case. */
  readonly headers: Record<string, string>
  /**
   * The parsed JSON; of a form its fields, and `{ name, type, size }` for a file; a string for other text, bytes for what is not text,
   * undefined without a body.
   */
  readonly body: unknown
  /** The status of the response. */
  readonly status: number
  readonly response: RecordedResponse
  /** Why the request was refused; empty when it was not. */
  readonly violations: Violation[]
}

export interface RecordedResponse {
  readonly status: number
  readonly headers: Record<string, string>
  /** Undefined for a response without a body and for an event stream. */
  readonly body: unknown
  /** Of an event stream: its events, each as it goes over the wire. */
  readonly events?: readonly string[]
  /** Names of the spec's examples that it is made of; empty where it is made of none. */
  readonly examples: readonly string[]
}
