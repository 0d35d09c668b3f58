/** What the compiler has to know about the mock server, from TypeScript 5.4 on. Compiled here, and by `packages.test.ts` in a user's place. */
import {
  type PlannedResponseOf,
  type MockServer,
  type Platforms,
  type RecordedRequest,
  startMock,
} from '@agent-clients/mock'

declare const mock: MockServer

export async function uses() {
  const started: MockServer = await startMock({ platforms: ['agento'], stateful: true })
  mock.once('agento', 'agents.get', { code: 429, headers: { 'retry-after': '1' } })
  mock.once('agento', 'chat.send', { events: [{ type: 'text', content: 'Hi' }, { type: 'done' }], cut: 1 })
  mock.on('agento', 'agents.list', () => ({ body: { data: [], pagination: { total: 0, limit: 9, offset: 0 } } }))
  mock.on('agento', 'agents.get', ({ pathParams }) => (pathParams['id'] === 'x' ? { code: 404 } : undefined))
  mock.on('agento', 'agents.get', async () => ({ code: 404, example: 'not_found', cut: 1 }))
  mock.on('agento', 'chat.send', () => ({ events: [{ type: 'text', content: 'Hi' }, { type: 'done' }], fail: 1 }))
  const kept: PlannedResponseOf<Platforms['agento']['agents.get']> = { code: 403 }
  mock.on('agento', 'agents.get', () => kept)
  mock.on('make', 'agents.list', { code: 418, body: 'tea', unchecked: true })
  const request: RecordedRequest = await mock.waitFor('agento', 'agents.get', { timeout: 5 })
  const status: number | undefined = request.status
  return { started, status }
}

export function mistakes() {
  // @ts-expect-error: what a function returns is no status of this operation
  mock.on('agento', 'agents.get', () => ({ code: 418 }))
  // @ts-expect-error: what only a stream can play
  mock.once('agento', 'agents.get', { loop: true })
  // @ts-expect-error: the same of a function
  mock.on('agento', 'agents.get', () => ({ fail: 1 }))
  // @ts-expect-error no such platform
  mock.once('agentto', 'agents.get', {})
  // @ts-expect-error no such operation
  mock.once('agento', 'agents.gett', {})
  // @ts-expect-error a status that the operation does not declare
  mock.once('agento', 'agents.get', { code: 418 })
  // @ts-expect-error an event that is none of the operation's
  mock.once('agento', 'chat.send', { events: [{ type: 'txt' }] })
}
