import { platformSpec } from './platform-spec.ts'
import { serveProxy } from './serve-proxy.ts'
import { upstreamUrl } from './upstream-url.ts'
import type { VerifyOptions, VerifyServer } from './verify-server.ts'

/**
 * Starts a proxy in front of a platform that checks every request and response against the platform's spec, streams included, and
 * passes them through as they are.
 *
 *     await using verify = await startVerify({ platform: 'agento', upstream: 'https://api.agento.host' })
 *     const agento = createAgentoClient({ baseUrl: verify.url })
 *     …
 *     console.log(verify.report().deviations)
 *
 * @throws StartError when the platform is unknown, the upstream is not an http(s) URL or the port cannot be had.
 */
export async function startVerify({ platform, upstream, ...options }: VerifyOptions): Promise<VerifyServer> {
  return serveProxy(platformSpec(platform), upstreamUrl(upstream), options)
}
