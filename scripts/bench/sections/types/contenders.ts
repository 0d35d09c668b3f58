import { ourEntries } from '../../frame/ours.ts'
import { outputFolder } from '../../frame/folders.ts'

export interface TypesContender {
  name: string
  /** What a program begins with. */
  head: string
  /** Ten calls of ten operations; a program of 50 makes each five times. */
  calls: readonly string[]
  /** A line that uses a field of what a call resolves to: the resource's, or of a list its rows. */
  use(call: string, field: string): string
  /** Three calls, each with a mistake. */
  typos: { method: string; 'path or resource': string; field: string }
}

/** What is used of each call's resource; of lists, the rows. */
export const fields = ['.name', '', '.id', '.id', '.deleted', '', '.plan', '', '.slug', '']

/** Of the parsed body, which has the resource in an envelope. */
const useOfBody = (call: string, field: string) => `use((await ${call}).data?.data${field})`

const typesFolder = `${outputFolder}/types`

export function typesContenders(against: string | undefined): TypesContender[] {
  const ours = ourEntries('agento', against).flatMap(({ label, entry }) => [
    methods(label, entry),
    paths(
      `${label}, client.http`,
      `import { createAgentoClient } from '${entry}'\nconst client = createAgentoClient().http`,
    ),
  ])
  return [...ours, heyApi, orval, paths('openapi-fetch', openapiFetchHead)]
}

function methods(name: string, entry: string): TypesContender {
  return {
    name,
    head: `import { createAgentoClient } from '${entry}'\nconst client = createAgentoClient()`,
    use: (call, field) => `use((await ${call})${field || '.data'})`,
    calls: [
      `client.agents.get('a1')`,
      `client.agents.list()`,
      `client.agents.create({ name: 'x', secrets: { openaiApiKey: 'x' } })`,
      `client.agents.update('a1', { name: 'y' })`,
      `client.agents.delete('a1')`,
      `client.skills.list({ search: 'x' })`,
      `client.account.get()`,
      `client.knowledge.list({ agentId: 'a1' })`,
      `client.swarms.create({ name: 'x' })`,
      `client.chat.history('a1', { limit: 1 })`,
    ],
    typos: {
      method: `client.agents.gett('a1')`,
      'path or resource': `client.agent.get('a1')`,
      field: `client.agents.create({ nam: 'x', secrets: { openaiApiKey: 'x' } })`,
    },
  }
}

const openapiFetchHead = `import createClient from 'openapi-fetch'
import type { paths } from '${typesFolder}/schema.js'
const client = createClient<paths>({ baseUrl: 'https://api.test' })`

/** openapi-fetch's way, which our client has as well. */
function paths(name: string, head: string): TypesContender {
  const id = `params: { path: { id: 'a1' } }`
  return {
    name,
    head,
    use: useOfBody,
    calls: [
      `client.GET('/v1/agents/{id}', { ${id} })`,
      `client.GET('/v1/agents')`,
      `client.POST('/v1/agents', { body: { name: 'x', secrets: { openaiApiKey: 'x' } } })`,
      `client.PATCH('/v1/agents/{id}', { ${id}, body: { name: 'y' } })`,
      `client.DELETE('/v1/agents/{id}', { ${id} })`,
      `client.GET('/v1/skills', { params: { query: { search: 'x' } } })`,
      `client.GET('/v1/account')`,
      `client.GET('/v1/knowledge', { params: { query: { agentId: 'a1' } } })`,
      `client.POST('/v1/swarms', { body: { name: 'x' } })`,
      `client.GET('/v1/agents/{id}/chat/messages', { params: { path: { id: 'a1' }, query: { limit: 1 } } })`,
    ],
    typos: {
      method: `client.GETT('/v1/agents/{id}', { ${id} })`,
      'path or resource': `client.GET('/v1/agent/{id}', { ${id} })`,
      field: `client.POST('/v1/agents', { body: { nam: 'x', secrets: { openaiApiKey: 'x' } } })`,
    },
  }
}

const heyApi: TypesContender = {
  name: 'hey-api',
  head: `import * as client from '${typesFolder}/hey-api/index.js'`,
  use: useOfBody,
  calls: [
    `client.agentsGet({ path: { id: 'a1' } })`,
    `client.agentsList()`,
    `client.agentsCreate({ body: { name: 'x', secrets: { openaiApiKey: 'x' } } })`,
    `client.agentsUpdate({ path: { id: 'a1' }, body: { name: 'y' } })`,
    `client.agentsDelete({ path: { id: 'a1' } })`,
    `client.skillsList({ query: { search: 'x' } })`,
    `client.accountGet()`,
    `client.knowledgeList({ query: { agentId: 'a1' } })`,
    `client.swarmsCreate({ body: { name: 'x' } })`,
    `client.chatHistory({ path: { id: 'a1' }, query: { limit: 1 } })`,
  ],
  typos: {
    method: `client.agentsGett({ path: { id: 'a1' } })`,
    'path or resource': `client.agentGet({ path: { id: 'a1' } })`,
    field: `client.agentsCreate({ body: { nam: 'x', secrets: { openaiApiKey: 'x' } } })`,
  },
}

const orval: TypesContender = {
  name: 'orval',
  head: `import * as client from '${typesFolder}/orval/client.js'`,
  use: (call, field) => `{ const result = await ${call}; if (result.status === 200) use(result.data.data${field}) }`,
  calls: [
    `client.agentsGet('a1')`,
    `client.agentsList()`,
    `client.agentsCreate({ name: 'x', secrets: { openaiApiKey: 'x' } })`,
    `client.agentsUpdate('a1', { name: 'y' })`,
    `client.agentsDelete('a1')`,
    `client.skillsList({ search: 'x' })`,
    `client.accountGet()`,
    `client.knowledgeList({ agentId: 'a1' })`,
    `client.swarmsCreate({ name: 'x' })`,
    `client.chatHistory('a1', { limit: 1 })`,
  ],
  typos: {
    method: `client.agentsGett('a1')`,
    'path or resource': `client.agentGet('a1')`,
    field: `client.agentsCreate({ nam: 'x', secrets: { openaiApiKey: 'x' } })`,
  },
}
