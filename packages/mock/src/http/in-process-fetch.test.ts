import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'

let mock: MockServer
beforeAll(async () => void (mock = await startMock({ listen: false })))
afterAll(() => mock.close())

const headers = { 'x-api-key': 'k', 'content-type': 'application/json' }
const message = { method: 'POST', headers, body: '{"message":"Hi"}' }

test('serves base URLs of its own and of the platforms, without a socket', async () => {
  const agents = await mock.fetch(`${mock.baseUrls.agento}/v1/agents`, { headers })
  expect([agents.status, agents.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await agents.json()).toMatchObject({ data: [{ name: 'My Assistant' }] })
  const make = 'https://us2.make.com/api/v2/ai-agents/v1/agents?teamId=1'
  expect((await mock.fetch(make, { headers: { authorization: 'Token k' } })).status).toBe(200)
  expect((await mock.fetch(new Request(make))).status).toBe(401)
  expect((await mock.fetch(make, { method: 'HEAD', headers: { authorization: 'Token k' } })).body).toBeNull()
  expect(mock.requests.at(-1)).toMatchObject({
    platform: 'make',
    operationId: 'agents.list',
    method: 'HEAD',
    status: 200,
  })
  await expect(mock.fetch('https://example.com/')).rejects.toThrow('not https://example.com.')
})

test('streams, cuts and aborts as a network would', async () => {
  const url = `${mock.baseUrls.agento}/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages`
  const response = await mock.fetch(url, message)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const chunks: string[] = []
  for await (const chunk of response.body ?? []) chunks.push(Buffer.from(chunk).toString())
  expect(chunks).toHaveLength(3)
  expect(chunks[2]).toBe('data: {"type":"done"}\n\n')

  mock.once('agento', 'chat.send', { cut: 1, delay: 0 })
  await expect((await mock.fetch(url, message)).text()).rejects.toThrow('terminated')

  const leave = new AbortController()
  mock.once('agento', 'chat.send', { loop: true, delay: 5 })
  const endless = (await mock.fetch(url, { ...message, signal: leave.signal })).text()
  setTimeout(() => leave.abort(), 50)
  await expect(endless).rejects.toThrow('aborted')

  mock.once('agento', 'chat.send', { loop: true, delay: 5 })
  const reader = (await mock.fetch(url, message)).body?.getReader()
  await reader?.read()
  await reader?.cancel()
})

test('a delay can be aborted', async () => {
  const signal = AbortSignal.timeout(20)
  const slow = mock.fetch(`${mock.baseUrls.agento}/v1/agents`, {
    headers: { ...headers, prefer: 'delay=60000' },
    signal,
  })
  await expect(slow).rejects.toThrow('timeout')
})
