/**
 * What the compiler knows about a client, and the mistakes that it catches. `pnpm typecheck` is the test: an expected error
 * that does not come is an error itself. Agento has every kind of method; the other clients are generated alike.
 */
import type { Agent, AgentoClient, AgentSummary, ChatEvent, ErrorBody, OffsetPagination } from '../src/index.ts'

declare const agento: AgentoClient
/** Neither more nor less, and no `any`, which would fit everything. */
declare function exactly<Expected>(): <Actual>(
  value: Actual,
) => 0 extends 1 & Actual ? false : [Actual] extends [Expected] ? ([Expected] extends [Actual] ? true : false) : false
declare function isTrue(value: true): void

export async function results() {
  isTrue(exactly<Agent>()(await agento.agents.get('id')))
  isTrue(exactly<void>()(await agento.http.GET('/v1/agents').then(() => undefined as void)))

  const page = await agento.agents.list()
  isTrue(exactly<AgentSummary[]>()(page.data))
  isTrue(exactly<OffsetPagination>()(page.pagination))
  for await (const agent of agento.agents.list()) isTrue(exactly<AgentSummary>()(agent))
  for await (const { data } of agento.agents.list().pages()) isTrue(exactly<AgentSummary[]>()(data))

  for await (const event of agento.chat.send('id', { message: 'hi' })) {
    isTrue(exactly<ChatEvent>()(event))
    if (event.type === 'text') isTrue(exactly<string>()(event.content))
  }
  for await (const { data, id } of agento.chat.send('id', { message: 'hi' }).events()) {
    isTrue(exactly<ChatEvent>()(data))
    isTrue(exactly<string | undefined>()(id))
  }

  const { data, rateLimit } = await agento.agents.get('id').withResponse()
  isTrue(exactly<Agent>()(data))
  isTrue(exactly<number | undefined>()(rateLimit?.remaining))
}

export async function requests() {
  // No key of a configuration is documented for requests, so any is taken.
  await agento.agents.update('id', { config: { channels: ['telegram'] }, swarmId: null })
  await agento.agents.create({ name: 'x', secrets: { openaiApiKey: 'sk' }, config: { style: 'brief' } })
}

export async function http() {
  const agents = await agento.http.GET('/v1/agents')
  if (agents.error) isTrue(exactly<ErrorBody>()(agents.error))
  else isTrue(exactly<number>()(agents.data.data.length))
  const path = { id: 'id' }
  const { data } = await agento.http.request('get', '/v1/agents/{id}', {
    params: { path },
    parseAs: 'text',
    timeout: 5,
  })
  isTrue(exactly<string | undefined>()(data))
  isTrue(exactly<Blob | undefined>()((await agento.http.GET('/v1/agents', { parseAs: 'blob', signal: null })).data))
  for (const each of ['/v1/agents', '/v1/account'] as const) void agento.http.GET(each)
  void agento.http.POST('/v1/agents', {
    body: { name: 'x', secrets: { openaiApiKey: 'sk' } },
    headers: new Headers(),
    bodySerializer: (body) => JSON.stringify(body),
    querySerializer: { array: { style: 'form', explode: true } },
  })
}

export function options() {
  void agento.agents.get('id', { timeout: 5, headers: { 'x-trace': undefined } })
  void agento.logs.stream('id', {}, { idleTimeout: 5 })
}

export async function errors() {
  const result = await agento.agents.personality.update('id', { soulMd: '# Soul' }).safe()
  if (result.ok) return isTrue(exactly<string>()(result.data.soulMdHash))
  // A declared status has the declared body, any other an unknown one, and a lost connection none.
  if (result.error.status === 409) isTrue(exactly<ErrorBody>()(result.error.body))
  if (result.error.status === 503) isTrue(exactly<unknown>()(result.error.body))
  if (result.error.status === undefined) isTrue(exactly<string | undefined>()(result.error.stack))
  return agento.agents.get('id').catch((error) => (error.status === 404 ? error.body.error.code : 'other'))
}

export function mistakes() {
  // @ts-expect-error an id is missing
  void agento.agents.get()
  // @ts-expect-error an id is a string
  void agento.agents.get(42)
  // @ts-expect-error an unknown query parameter beside a known one
  void agento.skills.list({ search: 'web', pagesize: 20 })
  // @ts-expect-error an unknown body field beside the required ones
  void agento.swarms.create({ name: 'Growth', colour: 'red' })
  // @ts-expect-error a required body field is missing
  void agento.swarms.create({ description: 'x' })
  // @ts-expect-error a value outside a closed set
  void agento.agents.create({ name: 'x', region: 'asia', secrets: { openaiApiKey: 'sk' } })
  // @ts-expect-error none of the three keys of which one has to be there
  void agento.agents.create({ name: 'x', secrets: { telegramBotToken: 'x' } })
  // @ts-expect-error request options are not parameters
  void agento.agents.get('id', { limit: 1 })
  // @ts-expect-error an option of streams on a call that is none
  void agento.agents.get('id', { idleTimeout: 5 })
  // @ts-expect-error a key for a platform that declares no header for one
  void agento.agents.create({ name: 'x', secrets: { openaiApiKey: 'sk' } }, { idempotencyKey: 'k' })
  // @ts-expect-error no such path
  void agento.http.GET('/v1/agent')
  // @ts-expect-error a path of another method
  void agento.http.POST('/v1/skills')
  // @ts-expect-error a path without its value
  void agento.http.GET('/v1/agents/{id}')
  // @ts-expect-error a call without its body
  void agento.http.POST('/v1/agents')
  // @ts-expect-error a field of another type
  void agento.http.POST('/v1/agents', { body: { name: 1, secrets: { openaiApiKey: 'sk' } } })
  // @ts-expect-error an option of fetch that is not passed on
  void agento.http.GET('/v1/agents', { redirect: 'follow' })
}
