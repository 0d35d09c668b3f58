import type { Prepare } from '../../../contender/protocol.ts'
import { agents_create, agents_get, configure } from '../../../output/redocly/client.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export const prepare: Prepare<CallSetup> = ({ url }) => {
  configure({ serverUrl: url, auth: { apiKey: { apiKey: key } } })
  return {
    GET: () => agents_get({ path: { id: agentId } }),
    POST: () => agents_create({ body: newAgent }),
  }
}
