import type { Pacing } from '../exchange/prefer.ts'

/** A response that a test plans; streams also take their pace and faults from it. */
export interface PlannedResponse extends Pacing {
  /** Status. Default: the operation's first 2xx. */
  code?: number
  /** Name of one of the status's examples. Default: the first. */
  example?: string
  /** Sent instead of the example: as JSON where the response is JSON, as it is otherwise. */
  body?: unknown
  /** Of an event stream: the data of each event, sent instead of the examples. */
  events?: readonly unknown[]
  /** Added to the headers that the spec declares. */
  headers?: Record<string, string>
  /**
   * Respond with what the spec does not declare, too: any status (without a body, in the platform's error shape), and any body; a string
   * is then sent as it is, also where JSON is due.
   */
  unchecked?: boolean
}

/** A valid request, as the function given to `mock.on` sees it: as sent, the credential included. */
export interface ReceivedRequest {
  operationId: string
  /** In upper case. */
  method: string
  /** Path as sent, platform prefix included, query excluded. */
  path: string
  query: Record<string, string | string[]>
  /** Names in lower case. */
  headers: Record<string, string>
  /** Path parameters, percent-decoded. */
  pathParams: Record<string, string>
  /** The parsed JSON, a string for other text, bytes for what is not text, undefined without a body. */
  body: unknown
}
