import { allSpecs } from './engine/all-specs.ts'
import type { Platforms } from './generated/platforms.ts'
import type { MockOptions, MockServer } from './server/mock-server.ts'
import { serve } from './server/serve.ts'

/**
 * Starts a mock server for all platforms, or for some of them, in this process.
 *
 *     await using mock = await startMock()
 *     const agento = createAgentoClient({ apiKey: 'test', baseUrl: mock.baseUrls.agento })
 *
 * @throws StartError when a platform is unknown or the port cannot be had.
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
  const mock = await serve(await allSpecs(), options)
  // Which platforms there are, the types know from the very specs.
  return { ...mock, baseUrls: mock.baseUrls as MockServer<Platforms>['baseUrls'] }
}
