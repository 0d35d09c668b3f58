import { upstreamUrl } from './upstream-url.ts'
import type { VerifyOptions, VerifyServer } from './verify-server.ts'

/**
 * Starts a proxy in front of a platform that checks every request and answer against the platform's spec, streams included, and
 * passes them through as they are.
 *
 *     await using verify = await startVerify({ platform: 'agento', upstream: 'https://api.agento.host' })
 *     const agento = createAgentoClient({ baseUrl: verify.url })
 *     …
 *     console.log(verify.report().deviations)
 *
 * @throws StartError when the platform is unknown, the upstream is no http(s) URL or the port cannot be had.
 */
export async function startVerify(options: VerifyOptions): Promise<VerifyServer> {
  const upstream = upstreamUrl(options.upstream)
  // Brings the validator, which `startMock` has no use for.
  const { serveVerify } = await import('./serve-verify.ts')
  return serveVerify(upstream, options)
}
