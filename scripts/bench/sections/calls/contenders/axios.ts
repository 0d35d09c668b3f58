import axios from 'axios'
import type { Prepare } from '../../../contender/protocol.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export interface AxiosSetup extends CallSetup {
  adapter: 'http' | 'fetch'
}

export const prepare: Prepare<AxiosSetup> = ({ url, adapter }) => {
  const client = axios.create({ baseURL: url, adapter, headers: { 'X-Api-Key': key } })
  return {
    GET: async () => (await client.get(`/v1/agents/${agentId}`)).data,
    POST: async () => (await client.post('/v1/agents', newAgent)).data,
  }
}
