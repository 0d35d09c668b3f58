import type { Prepare } from '../../../contender/protocol.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export const prepare: Prepare<CallSetup> = ({ url }) => ({
  GET: async () => (await fetch(`${url}/v1/agents/${agentId}`, { headers: { 'X-Api-Key': key } })).json(),
  POST: async () => {
    const headers = { 'X-Api-Key': key, 'Content-Type': 'application/json' }
    return (await fetch(`${url}/v1/agents`, { method: 'POST', headers, body: JSON.stringify(newAgent) })).json()
  },
})
