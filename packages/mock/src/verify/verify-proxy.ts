import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type OpenApiDocument, operationsOf } from '@agent-clients/specs'
import { errorAnswers } from '../answers/error-answer.ts'
import { incomingRequest } from '../http/incoming-request.ts'
import { listen } from '../http/listen.ts'
import { Redactor } from '../journal/redactor.ts'
import { Secrets } from '../journal/secrets.ts'
import { valueCheckFor } from './check-value.ts'
import { Exchange, reason } from './exchange.ts'
import { Findings } from './findings.ts'
import { forward } from './forward.ts'
import { locator } from './locator.ts'
import { UnknownExchange } from './unknown-exchange.ts'
import type { VerifyReport } from './verify-report.ts'
import type { VerifyOptions, VerifyServer } from './verify-server.ts'

/** Starts the proxy for a spec. */
export async function verifyProxy(
  { platform, document }: { platform: string; document: OpenApiDocument },
  upstream: URL,
  { port = 0, onFinding, onRequest }: Omit<VerifyOptions, 'platform' | 'upstream'>,
): Promise<VerifyServer> {
  const operations = operationsOf(document)
  const locate = locator(document, operations)
  const secrets = new Secrets([document])
  const errorAnswer = errorAnswers(document, operations)
  const redactor = new Redactor()
  const findings = new Findings(redactor, onFinding)
  const verification = { document, checkValue: valueCheckFor(document), findings, redactor }
  const seen: VerifyReport['operations'] = Object.fromEntries(operations.map(({ id }) => [id, {}]))
  let requests = 0

  const handle = (message: IncomingMessage, response: ServerResponse) => {
    const request = incomingRequest(message)
    // What a browser asks before it sends the request itself is no part of the API.
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    // Each line of a header that came several times is a credential of its own, those that Node's `headers` drops included.
    for (const credential of secrets.sentIn(message.headersDistinct, request.query)) redactor.add(credential)
    const match = locate(request.method, request.path)
    const exchange = match
      ? new Exchange(verification, match, request)
      : new UnknownExchange(findings, request, isPreflight)
    if (!isPreflight) requests++

    forward(message, response, upstream, {
      sent: (chunk) => exchange.sent(chunk),
      sentAll: () => exchange.sentAll(),
      answered(answer) {
        const statuses = match && seen[match.operation.id]
        const { statusCode = 0 } = answer
        if (statuses) statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
        exchange.answered(answer)
      },
      received: (chunk) => exchange.received(chunk),
      receivedAll: () => exchange.receivedAll(),
      failed(error) {
        exchange.failed(error)
        if (response.headersSent) return
        const text = `agent-mock verify got no answer from the upstream (${reason(error)}).`
        // Without the headers that the mock would send: their examples are not this platform's.
        const { status, mediaType = 'application/json', body } = errorAnswer(502, text)
        const bytes = Buffer.from(JSON.stringify(body))
        response.writeHead(status, { 'content-type': mediaType, 'content-length': bytes.length }).end(bytes)
      },
      closed() {
        if (!isPreflight) onRequest?.()
      },
    })
  }

  const server = createServer(handle)
  // Node's 5 s end idle connections under clients that are about to use them again.
  server.keepAliveTimeout = 65_000
  const url = await listen(server, '127.0.0.1', port)

  let closed: Promise<unknown> | undefined
  const close = async () => {
    if (!closed) {
      closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
    }
    await closed
  }
  return {
    url,
    report: () => ({
      platform,
      version: document.info.version,
      upstream: upstream.href.replace(/\/$/, ''),
      requests,
      operations: structuredClone(seen),
      deviations: findings.list('deviation'),
      infos: findings.list('info'),
      failures: findings.list('failure'),
      omitted: findings.omitted,
    }),
    close,
    [Symbol.asyncDispose]: close,
  }
}
