import { readdirSync } from 'node:fs'
import { platformNames } from '@agent-clients/generator'
import { root } from '../../frame/folders.ts'
import { ourEntries } from '../../frame/ours.ts'
import { generatedClients } from '../../peers/generate-clients.ts'

export interface Program {
  name: string
  source: string
}

/** A program of one client that creates it and makes one call: list or get, whichever the API has. */
export function programs(against: string | undefined): Program[] {
  const platforms = readdirSync(`${root}/specs`).filter((file) => file.endsWith('.yaml'))
  return [...platforms.flatMap((file) => ourPrograms(file.slice(0, -'.yaml'.length), against)), ...peers]
}

function ourPrograms(platform: string, against: string | undefined): Program[] {
  const { factory } = platformNames(platform)
  return ourEntries(platform, against).map(({ label, entry }) => ({
    name: `${label}: ${platform}`,
    source: `import { ${factory} } from ${JSON.stringify(entry)}
      console.log(await ${factory}({ apiKey: () => 'key' }).agents.list())`,
  }))
}

const peers: Program[] = [
  {
    name: 'openapi-fetch',
    source: `import createClient from 'openapi-fetch'
      console.log(await createClient({ baseUrl: 'https://api.test', headers: { 'X-Api-Key': 'key' } }).GET('/v1/agents'))`,
  },
  {
    name: 'hey-api',
    source: `import { agentsList } from ${JSON.stringify(generatedClients.heyApi)}
      console.log(await agentsList({ auth: 'key' }))`,
  },
  {
    name: 'Redocly’s client',
    source: `import { agents_list, configure } from ${JSON.stringify(generatedClients.redocly)}
      configure({ auth: { apiKey: { apiKey: 'key' } } })
      console.log(await agents_list())`,
  },
  {
    name: 'ky',
    source: `import ky from 'ky'
      console.log(await ky.get('https://api.test/v1/agents', { headers: { 'X-Api-Key': 'key' } }).json())`,
  },
  {
    name: 'axios',
    source: `import axios from 'axios'
      console.log(await axios.get('https://api.test/v1/agents', { headers: { 'X-Api-Key': 'key' } }))`,
  },
  {
    name: 'openai',
    source: `import OpenAI from 'openai'
      console.log(await new OpenAI({ apiKey: 'key', dangerouslyAllowBrowser: true }).models.list())`,
  },
]
