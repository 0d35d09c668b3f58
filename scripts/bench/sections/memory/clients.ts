import type * as Agento from '@agent-clients/agento'
import { Stream } from 'openai/core/streaming'
import { client as heyApi } from '../../output/hey-api/client.gen.ts'
import { agentsGet, chatSend } from '../../output/hey-api/index.ts'

/** What a client is asked to do; one that has no calls or no streams leaves them out. */
export interface MemoryClient {
  call?(): Promise<unknown>
  stream?(path: '' | '/endless'): Promise<AsyncIterable<unknown>>
}

export const memoryClients = {
  ours: async (url: string, entry: string): Promise<MemoryClient> => {
    const { createAgentoClient }: typeof Agento = await import(entry)
    const agento = (path: string) => createAgentoClient({ apiKey: 'bench-key', baseUrl: url + path })
    const one = agento('')
    return {
      call: async () => one.agents.get('a1'),
      stream: async (path) => (path === '' ? one : agento(path)).chat.send('a1', { message: 'hi' }),
    }
  },
  fetch: async (url: string): Promise<MemoryClient> => ({
    call: async () => (await fetch(`${url}/v1/agents/a1`)).json(),
    stream: async (path) => (await fetch(url + path, { method: 'POST' })).body ?? new ReadableStream(),
  }),
  'hey-api': async (url: string): Promise<MemoryClient> => {
    heyApi.setConfig({ baseUrl: url, auth: 'bench-key' })
    return {
      call: () => agentsGet({ path: { id: 'a1' } }),
      stream: async (path) =>
        (await chatSend({ baseUrl: url + path, path: { id: 'a1' }, body: { message: 'hi' } })).stream,
    }
  },
  openai: async (url: string): Promise<MemoryClient> => ({
    stream: async (path) => Stream.fromSSEResponse(await fetch(url + path, { method: 'POST' }), new AbortController()),
  }),
}

export type MemoryClientName = keyof typeof memoryClients
