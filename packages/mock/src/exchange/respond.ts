import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from './outgoing-response.ts'
import type { RequestBody } from './request-body.ts'

/** The way from a request to its response, whichever way the request came. */
export type Respond = (request: IncomingRequest, body: RequestBody) => Promise<OutgoingResponse>
