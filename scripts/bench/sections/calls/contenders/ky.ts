import ky from 'ky'
import type { Prepare } from '../../../contender/protocol.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export const prepare: Prepare<CallSetup> = ({ url }) => {
  const client = ky.create({ headers: { 'X-Api-Key': key } })
  return {
    GET: () => client.get(`${url}/v1/agents/${agentId}`).json(),
    POST: () => client.post(`${url}/v1/agents`, { json: newAgent }).json(),
  }
}
