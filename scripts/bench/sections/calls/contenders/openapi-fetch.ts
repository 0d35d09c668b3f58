import createClient from 'openapi-fetch'
import type { Prepare } from '../../../contender/protocol.ts'
import { agentId, type CallSetup, key, newAgent } from '../setup.ts'

export const prepare: Prepare<CallSetup> = ({ url }) => {
  const client = createClient<Paths>({ baseUrl: url, headers: { 'X-Api-Key': key } })
  const params = { path: { id: agentId } }
  return {
    GET: () => client.GET('/v1/agents/{id}', { params }),
    POST: () => client.POST('/v1/agents', { body: newAgent }),
  }
}

/** What openapi-typescript would write for the two operations. */
interface Paths {
  '/v1/agents/{id}': { get: { parameters: { path: { id: string } }; responses: { 200: Content } } }
  '/v1/agents': { post: { requestBody: { content: { 'application/json': object } }; responses: { 200: Content } } }
}
interface Content {
  content: { 'application/json': { data: object } }
}
