import type * as Agento from '@agent-clients/agento'
import type { Prepare } from '../../../contender/protocol.ts'
import { readAll, type StreamSetup } from '../read-all.ts'

export interface OurSetup extends StreamSetup {
  entry: string
}

export const prepare: Prepare<OurSetup> = async (setup) => {
  const { createAgentoClient }: typeof Agento = await import(setup.entry)
  return readAll(setup, async ({ url, fetch }) => {
    const agento = createAgentoClient({ apiKey: 'bench-key', baseUrl: url, ...(fetch && { fetch }) })
    let count = 0
    for await (const _ of agento.chat.send('a1b2c3d4', { message: 'hi' })) count++
    return count
  })
}
