import { allSpecs } from './all-specs.ts'
import type { MockOptions, MockServer } from './mock-server.ts'
import { serve } from './serve.ts'

/**
 * Starts a mock server for all five platforms, or for some of them, in this process.
 *
 *     await using mock = await startMock()
 *     const agento = createAgentoClient({ apiKey: 'test', baseUrl: mock.baseUrls.agento })
 *
 * @throws StartError when a platform is unknown or the port cannot be had.
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
  return serve(await allSpecs(), options)
}
