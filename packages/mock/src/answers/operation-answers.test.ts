import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MockServer } from '../mock-server.ts'
import { startMock } from '../start-mock.ts'

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
    "once: the body is not what agents.delete answers with 200: /data must have required property 'deleted'.",
  )
  // @ts-expect-error: an event that is none
  expect(() => mock.once('agento', 'chat.send', { events: [{ type: 'txt' }] })).toThrow(
    'an event is not what chat.send answers',
  )
  // @ts-expect-error: events where there is no stream
  expect(() => mock.once('agento', 'agents.get', { events: [1] })).toThrow('answers no event stream')
  // @ts-expect-error: a body where there is none
  expect(() => mock.once('agenfleet', 'agents.delete', { body: {} })).toThrow('answers 204 without a body')
  // @ts-expect-error: no such operation
  void mock.waitFor('agento', 'agents.gett').catch(() => {})
})
