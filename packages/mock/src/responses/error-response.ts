import { type ErrorBody, type Operation, type Spec, valueAt } from '@agent-clients/generator/model'
import { errorBodyFor, errorMediaType, withValueAt } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { declaredHeaders } from './declared-headers.ts'
import { responseFor } from './declared-response.ts'

/** Builds the response to a request that fails; `message` is used where the operation documents no body for the status. */
export type ErrorResponses = (status: number, message: string, operation?: Operation) => OutgoingResponse

/**
 * Errors in the platform's own shape: the operation's first example for the status, else a body put together from where the spec
 * says that an error keeps its parts (`x-error`).
 */
export function errorResponses(spec: Spec): ErrorResponses {
  // Looked for when the first undeclared error comes: a server that starts need not read all responses.
  let undeclared: Pick<OutgoingResponse, 'headers' | 'mediaType'> | undefined

  return (status, message, operation) => {
    const declared = operation && responseFor(operation, status)
    const content = declared?.contents.find(({ examples }) => examples.length > 0)
    if (declared && content) {
      const [example] = content.examples
      return {
        status,
        headers: declaredHeaders(declared),
        mediaType: content.mediaType,
        body: example?.value,
        ...(example && { examples: [example.name] }),
      }
    }
    undeclared ??= { headers: headersOfEveryResponse(spec), mediaType: errorMediaType(spec) }
    return {
      status,
      ...undeclared,
      ...(declared && { headers: declaredHeaders(declared) }),
      body: errorBodyFor(spec.errorBody, status, message),
    }
  }
}

/** An error whose text is the reason for it, so that a client's error tells it; other parts stay as the example has them. */
export function withReason(response: OutgoingResponse, { message }: ErrorBody, reason: string): OutgoingResponse {
  if (typeof valueAt(response.body, message) !== 'string') return response
  return { ...response, body: withValueAt(response.body, message, reason) }
}

/** The rate-limit headers of a platform that sends them with every response; any success knows their examples. */
function headersOfEveryResponse({ rateLimits, operations }: Spec): Record<string, string> {
  if (rateLimits?.responses !== 'all') return {}
  const examples = operations.flatMap(({ success }) => Object.entries(declaredHeaders(success)))
  return Object.fromEntries(examples.filter(([name]) => rateLimits.headers.includes(name)))
}
