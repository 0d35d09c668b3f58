import type { Prepare } from '../../../contender/protocol.ts'
import { agentsCreate, agentsGet } from '../../../output/hey-api/index.ts'
import { client } from '../../../output/hey-api/client.gen.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export const prepare: Prepare<CallSetup> = ({ url }) => {
  client.setConfig({ baseUrl: url, auth: key })
  return {
    GET: () => agentsGet({ path: { id: agentId } }),
    POST: () => agentsCreate({ body: newAgent }),
  }
}
