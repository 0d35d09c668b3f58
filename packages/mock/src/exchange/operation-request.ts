import type { Operation } from '@agent-clients/generator/model'
import type { Form, IncomingRequest } from '@agent-clients/generator/traffic'

/** A request for an operation. */
export interface OperationRequest {
  operation: Operation
  /** What the path gave its parameters, percent-decoded. */
  pathParams: Record<string, string>
  request: IncomingRequest
  /** The body and its size; Prism takes a body without a length for none. */
  body: unknown
  bytes: number
  /** What the body holds, if it is a form. */
  form?: Form | undefined
}
