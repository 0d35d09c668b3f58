import type { Prepare } from '../../../contender/protocol.ts'
import { client } from '../../../output/hey-api/client.gen.ts'
import { chatSend } from '../../../output/hey-api/index.ts'
import { readAll, type StreamSetup } from '../read-all.ts'

export const prepare: Prepare<StreamSetup> = (setup) =>
  readAll(setup, async ({ url, fetch = globalThis.fetch }) => {
    client.setConfig({ baseUrl: url, fetch, auth: 'bench-key' })
    const { stream } = await chatSend({ path: { id: 'a1b2c3d4' }, body: { message: 'hi' } })
    let count = 0
    for await (const _ of stream) count++
    return count
  })
