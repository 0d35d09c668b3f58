import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'

const secrets = ['sk-ant-hidden', 'flc_hidden', 'key-hidden', 'config-hidden']

test('neither credentials nor what the specs mark as secret is kept in clear, wherever it was sent', async () => {
  await using mock = await startMock({ stateful: true })
  const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-api-key': 'key-hidden',
        authorization: 'Bearer key-hidden',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const agent = { name: 'A', secrets: { anthropicApiKey: 'sk-ant-hidden' } }
  const agents = `${mock.baseUrls.agento}/v1/agents`
  await post(agents, agent)
  expect(mock.requests.at(-1)?.body).toEqual({ name: 'A', secrets: { anthropicApiKey: '***' } })
  // Refused ones, too: of a wrong type, cut off, at another place, for another platform.
  await post(agents, { ...agent, name: 1, secrets: { anthropicApiKey: ['sk-ant-hidden'] } })
  await post(agents, JSON.stringify(agent), { 'content-type': 'text/plain' })
  await post(agents, JSON.stringify(agent).slice(0, -1))
  await post(`${agents}?api_key=key-hidden&x-api-key=key-hidden`, [agent], {
    'x-auth-token': 'key-hidden',
    cookie: 'a=key-hidden',
  })
  await post(`${mock.url}/nowhere`, agent)
  await post(`${mock.url}/nowhere`, JSON.stringify(agent), { 'content-type': 'text/plain' })
  await post(`${mock.baseUrls.fleek}/api/v2/ai-agents`, { name: 'F', config: 'config-hidden', projectId: 'p' })
  expect((await post(`${mock.baseUrls.fleece}/keys`, { name: 'K' })).status).toBe(200)
  await post(`${agents}?token=key-hidden&key=key-hidden`, {
    name: 'A',
    apiKey: 'key-hidden',
    config: { access_token: 'key-hidden' },
  })
  const kept = JSON.stringify(mock.requests)
  expect(mock.requests).toHaveLength(10)
  for (const secret of secrets) expect(kept).not.toContain(secret)
  expect(mock.requests.at(-2)?.answer.body).toMatchObject({ name: 'K', key: '***' })
  // What is a setting on one platform and a secret on another is kept where it is a setting.
  await fetch(`${agents}/a1b2c3d4-e5f6-7890-abcd-ef1234567890`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'x-api-key': 'k' },
    body: '{"config":{"llmProvider":"openai"}}',
  })
  expect(mock.requests.at(-1)?.body).toEqual({ config: { llmProvider: 'openai' } })
})

test('remembers the last 10,000 requests and no more than 64 MB of bodies', async () => {
  await using mock = await startMock({ listen: false, platforms: ['fleece'] })
  const url = `${mock.baseUrls.fleece}/keys`
  const headers = { authorization: 'Bearer k', 'content-type': 'application/json' }
  for (let sent = 0; sent < 10_050; sent++) await mock.fetch(`${url}?n=${sent}`, { headers })
  expect(mock.requests).toHaveLength(10_000)
  expect(mock.requests[0]?.query).toEqual({ n: '50' })
  const body = JSON.stringify({ name: 'x'.repeat(8_000_000) })
  for (let sent = 0; sent < 10; sent++) await mock.fetch(url, { method: 'POST', headers, body })
  expect(mock.requests.length).toBeLessThan(10)
}, 60_000)

test('what is answered counts, too, unless it is an example that is there anyway', async () => {
  await using mock = await startMock({ listen: false, platforms: ['fleece'] })
  const get = () => mock.fetch(`${mock.baseUrls.fleece}/agents`, { headers: { authorization: 'Bearer k' } })
  mock.on('fleece', 'agents.list', { body: { data: ['x'.repeat(4_000_000)] }, unchecked: true })
  for (let sent = 0; sent < 20; sent++) await (await get()).text()
  expect(mock.requests.length).toBeLessThan(17)
  mock.reset()
  for (let sent = 0; sent < 20; sent++) await get()
  expect(mock.requests).toHaveLength(20)
})

test('a body that is nested deeper than the stack, and holds a secret, is hidden as a whole', async () => {
  await using mock = await startMock({ listen: false, platforms: ['agento'] })
  const body = `${'{"deep":'.repeat(50_000)}{"apiKey":"key-hidden"}${'}'.repeat(50_000)}`
  const headers = { 'content-type': 'application/json' }
  expect((await mock.fetch(`${mock.baseUrls.agento}/nowhere`, { method: 'POST', headers, body })).status).toBe(404)
  expect(mock.requests.at(-1)?.body === '***').toBe(true)
})
