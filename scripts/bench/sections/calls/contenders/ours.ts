import type * as Agento from '@agent-clients/agento'
import type { Prepare } from '../../../contender/protocol.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export interface OurSetup extends CallSetup {
  /** Of this checkout, or of another. */
  entry: string
  use: 'methods' | 'methods with a signal' | 'http'
}

export const prepare: Prepare<OurSetup> = async ({ url, entry, use }) => {
  const { createAgentoClient }: typeof Agento = await import(entry)
  const agento = createAgentoClient({ apiKey: key, baseUrl: url })
  if (use === 'http') {
    const params = { path: { id: agentId } }
    return {
      GET: () => agento.http.GET('/v1/agents/{id}', { params }),
      POST: () => agento.http.POST('/v1/agents', { body: newAgent }),
    }
  }
  const options = use === 'methods' ? {} : { signal: new AbortController().signal }
  return {
    GET: async () => agento.agents.get(agentId, options),
    POST: async () => agento.agents.create(newAgent, options),
  }
}
