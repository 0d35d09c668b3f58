import { allSpecs } from '../engine/all-specs.ts'
import { StartError } from '../start-error.ts'
import { verifyProxy } from './verify-proxy.ts'
import type { VerifyOptions, VerifyServer } from './verify-server.ts'

/** As `startVerify`, with everything that it needs loaded. */
export async function serveVerify(upstream: URL, { platform, ...options }: VerifyOptions): Promise<VerifyServer> {
  const specs = await allSpecs()
  const spec = specs.find((candidate) => candidate.platform === platform)
  if (!spec)
    throw new StartError(
      `Unknown platform: ${platform}. There are: ${specs.map((known) => known.platform).join(', ')}.`,
    )
  return verifyProxy(spec, upstream, options)
}
