import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Platforms } from '../generated/platforms.ts'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import type { PlannedResponseOf } from './planned-response-of.ts'

let mock: MockServer
beforeAll(async () => void (mock = await startMock({ listen: false })))
afterAll(() => mock.close())

// The comments are half of the test: `tsc` fails where a line below one is no type error.
test('what the spec does not declare is an error of type and at run time', () => {
  mock.once('agento', 'agents.get', { code: 429 })
  mock.once('agento', 'agents.create', { example: 'all_fields', delay: 5 })
  mock.once('agento', 'agents.delete', {
    body: { data: { id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', deleted: true } },
  })
  mock.once('agento', 'chat.send', { events: [{ type: 'text', content: 'Hi' }, { type: 'done' }] })
  mock.once('make', 'agents.list', { code: 418, body: 'tea', unchecked: true })
  for (const code of [404, 429] as const) mock.once('agento', 'agents.get', { code })
  mock.on('agento', 'agents.get', () => {})
  mock.on('agento', 'agents.get', ({ pathParams }) => (pathParams['id'] === 'x' ? { code: 404 } : undefined))
  mock.once('agento', 'chat.send', { events: [{ type: 'done' }], fail: 0, chunk: 5, loop: true, heartbeat: 9, cut: 1 })
  mock.once('agento', 'agents.get', { cut: 1, delay: 0, headers: { 'x-a': 'b' } })
  // @ts-expect-error: no such platform
  expect(() => mock.once('agentto', 'agents.get', {})).toThrow('agentto is not served')
  // @ts-expect-error: no such operation
  expect(() => mock.once('agento', 'agents.gett', {})).toThrow('agento has no operation agents.gett')
  // @ts-expect-error: no such operation of this platform
  expect(() => mock.on('make', 'chat.send', {})).toThrow('on: make has no operation chat.send')
  // @ts-expect-error: no such status
  expect(() => mock.once('agento', 'agents.get', { code: 418 })).toThrow('not 418')
  // @ts-expect-error: no such example
  expect(() => mock.once('agento', 'agents.get', { example: 'defualt' })).toThrow('has no example "defualt"')
  // @ts-expect-error: an example of another status
  expect(() => mock.once('agento', 'agents.get', { code: 404, example: 'default' })).toThrow(
    'has no example "default" for 404',
  )
  // @ts-expect-error: a body that lacks a field
  expect(() => mock.once('agento', 'agents.delete', { body: { data: { id: 'a' } } })).toThrow(
    "once: the body does not fit the 200 of agents.delete: /data must have required property 'deleted'.",
  )
  // @ts-expect-error: an event that is none
  expect(() => mock.once('agento', 'chat.send', { events: [{ type: 'txt' }] })).toThrow(
    'an event does not fit the 200 of chat.send',
  )
  // @ts-expect-error: events where there is no stream
  expect(() => mock.once('agento', 'agents.get', { events: [1] })).toThrow('is not an event stream')
  // @ts-expect-error: a body where there is none
  expect(() => mock.once('agenfleet', 'agents.delete', { body: {} })).toThrow('the 204 of agents.delete has no body')
  // @ts-expect-error: what only a stream can play
  expect(() => mock.once('agento', 'agents.get', { loop: true })).toThrow('loop is for event streams')
  // @ts-expect-error: an error of a stream's operation is no stream
  expect(() => mock.on('agento', 'chat.send', { code: 404, fail: 1 })).toThrow('fail is for event streams')
  expect(() => mock.once('agento', 'chat.send', { body: 'text', chunk: 1 })).toThrow('chunk is for event streams')
  // @ts-expect-error: what is not in the spec is played no better
  expect(() => mock.once('agento', 'agents.get', { code: 418, unchecked: true, heartbeat: 1 })).toThrow('heartbeat is')
  // @ts-expect-error: nothing to break
  expect(() => mock.once('agenfleet', 'agents.delete', { cut: 1 })).toThrow(
    'cut breaks a body, and this response of agents.delete has none',
  )
  // @ts-expect-error: a word for a flag
  expect(() => mock.once('agento', 'chat.send', { loop: 'yes' })).toThrow('loop must be a boolean, not yes')
  // @ts-expect-error: no such operation
  void mock.waitFor('agento', 'agents.gett').catch(() => {})
})

test('what a function returns is known to the compiler, with and without parameters', async () => {
  await using own = await startMock({ listen: false })
  const agents = '/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890'
  const get = async () => {
    const response = await own.fetch(`${own.baseUrls.agento}${agents}`, { headers: { 'x-api-key': 'k' } })
    return response.status
  }
  own.on('agento', 'agents.get', () => ({ code: 404 }))
  expect(await get()).toBe(404)
  own.on('agento', 'agents.get', async () => ({ code: 418, unchecked: true }))
  expect(await get()).toBe(418)
  own.on('agento', 'agents.get', ({ method }) => (method === 'GET' ? { code: 429, example: 'rate_limited' } : {}))
  expect(await get()).toBe(429)
  own.on('agento', 'agents.list', () => ({ body: { data: [], pagination: { total: 0, limit: 9, offset: 0 } } }))
  own.on('agento', 'chat.send', () => ({ events: [{ type: 'text', content: 'Hi' }, { type: 'done' }], cut: 1 }))
  const kept: PlannedResponseOf<Platforms['agento']['agents.get']> = { code: 403 }
  own.on('agento', 'agents.get', () => kept)
  expect(await get()).toBe(403)
  // @ts-expect-error: no such status
  own.on('agento', 'agents.get', () => ({ code: 418 }))
  expect(await get()).toBe(500)
  // @ts-expect-error: no such field
  own.on('agento', 'agents.get', () => ({ code: 404, exmple: 'x' }))
  // @ts-expect-error: what only a stream can play
  own.on('agento', 'agents.get', async () => ({ fail: 1 }))
  expect(await get()).toBe(500)
})
