import { createServer } from 'node:http'
import type { Spec } from '@agent-clients/generator/model'
import { closeOnce, listen } from '@agent-clients/generator/server'
import { Masker } from '@agent-clients/generator/traffic'
import { valueCheckFor } from '../checks/check-value.ts'
import { Findings } from '../report/findings.ts'
import { requestHandler } from './request-handler.ts'
import { Tally } from './tally.ts'
import type { VerifyOptions, VerifyServer } from './verify-server.ts'

/** Starts the proxy for a spec. */
export async function serveProxy(
  spec: Spec,
  upstream: URL,
  { port = 0, onFinding, onRequest }: Omit<VerifyOptions, 'platform' | 'upstream'> = {},
): Promise<VerifyServer> {
  const masker = new Masker()
  const findings = new Findings(masker, onFinding)
  const tally = new Tally(spec.operations)
  const verification = { spec, checkValue: valueCheckFor(spec), findings, masker }
  const server = createServer(requestHandler(verification, upstream, tally, onRequest))
  // Node's 5 s end idle connections under clients that are about to use them again.
  server.keepAliveTimeout = 65_000
  const url = await listen(server, '127.0.0.1', port)
  const close = closeOnce(server)
  return {
    url,
    report: () => ({
      platform: spec.name,
      version: spec.version,
      upstream: upstream.href.replace(/\/$/, ''),
      requests: tally.requests,
      operations: tally.operations(),
      deviations: findings.list('deviation'),
      infos: findings.list('info'),
      failures: findings.list('failure'),
      omitted: findings.omitted,
    }),
    close,
    [Symbol.asyncDispose]: close,
  }
}
