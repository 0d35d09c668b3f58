import type { RequestListener, ServerResponse } from 'node:http'
import type { Spec } from '@agent-clients/generator/model'
import { errorBodyFor, errorMediaType, incomingRequest, SecretNames } from '@agent-clients/generator/traffic'
import type { Verification } from '../checks/verification.ts'
import { Exchange } from './exchange.ts'
import { failureReason } from './failure-reason.ts'
import { forward } from './forward.ts'
import { operationFinder } from './operation-finder.ts'
import type { Tally } from './tally.ts'
import { UnknownExchange } from './unknown-exchange.ts'

/** Passes each request on and has it checked; `onRequest` is called when that is done. */
export function requestHandler(
  verification: Verification,
  upstream: URL,
  tally: Tally,
  onRequest: () => void = () => {},
): RequestListener {
  const { spec, findings, masker } = verification
  const findOperation = operationFinder(spec)
  const secretNames = new SecretNames([spec])
  const refuse = refusal(spec)

  return (message, response) => {
    const request = incomingRequest(message)
    // What a browser asks before it sends the request itself is not part of the API.
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (!isPreflight) tally.requests++
    // Each line of a header that came several times is a credential of its own, those that Node's `headers` drops included.
    for (const credential of secretNames.sentIn(message.headersDistinct, request.query)) masker.add(credential)
    const match = findOperation(request.method, request.path)
    const exchange = match
      ? new Exchange(verification, match, request)
      : new UnknownExchange(findings, request, isPreflight)

    forward(message, response, upstream, {
      requestChunk: (chunk) => exchange.requestChunk(chunk),
      requestEnd: () => exchange.requestEnd(),
      responseHead(head) {
        if (match) tally.count(match.operation, head.statusCode ?? 0)
        exchange.responseHead(head)
      },
      responseChunk: (chunk) => exchange.responseChunk(chunk),
      responseEnd: () => exchange.responseEnd(),
      failed(error) {
        exchange.failed(error)
        if (!response.headersSent) refuse(response, error)
      },
      closed() {
        if (!isPreflight) onRequest()
      },
    })
  }
}

/** Tells a client that the upstream gave no response, in the platform's own form of an error. */
function refusal(spec: Spec): (response: ServerResponse, error: Error) => void {
  const mediaType = errorMediaType(spec)
  return (response, error) => {
    const message = `agent-verify got no response from the upstream (${failureReason(error)}).`
    const bytes = Buffer.from(JSON.stringify(errorBodyFor(spec.errorBody, 502, message)))
    response.writeHead(502, { 'content-type': mediaType, 'content-length': bytes.length }).end(bytes)
  }
}
