import { type Operation, valueAt } from '@agent-clients/generator/model'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { describe, expect, test } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import type { MockOptions, MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { Collections } from './collections.ts'
import { Records } from './records.ts'

const now = Date.UTC(2030, 0, 1)

/** A stateful server and a `call` that sends JSON with every platform's key. */
async function stateful(options: MockOptions = {}) {
  const mock: MockServer = await startMock({ listen: false, stateful: true, seed: 1, now: () => now, ...options })
  const call = async (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await mock.fetch(url, {
      method,
      headers: {
        authorization: url.includes('/make/') ? 'Token k' : 'Bearer k',
        'x-api-key': 'k',
        'content-type': 'application/json',
        prefer: 'delay=0',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
  return Object.assign(mock, { call })
}

describe('Agento', () => {
  const newAgent = { name: 'Ada', region: 'us', secrets: { anthropicApiKey: 'sk-ant-x' } }

  test('create, list, get, update, start, stop, delete, 404', async () => {
    const { call, baseUrls } = await stateful()
    const agents = `${baseUrls.agento}/v1/agents`
    expect((await call('GET', agents)).body).toMatchObject({ data: [], pagination: { total: 0 } })
    const created = await call('POST', agents, newAgent)
    expect(created.body.data).toMatchObject({
      name: 'Ada',
      region: 'us',
      status: 'running',
      createdAt: '2030-01-01T00:00:00.000Z',
    })
    expect(JSON.stringify(created.body)).not.toContain('sk-ant-x')
    const { id } = created.body.data
    await call('POST', agents, { ...newAgent, name: 'Bob' })
    expect((await call('GET', agents)).body).toMatchObject({
      data: [{ id, name: 'Ada' }, { name: 'Bob' }],
      pagination: { total: 2 },
    })
    expect((await call('GET', `${agents}/${id}`)).body.data).toMatchObject({ id, name: 'Ada', region: 'us' })
    expect((await call('PATCH', `${agents}/${id}`, { name: 'Eve' })).body.data).toMatchObject({
      id,
      name: 'Eve',
      needsRestart: true,
    })
    expect((await call('POST', `${agents}/${id}/stop`)).body.data).toEqual({
      id,
      status: 'stopped',
      stoppedAt: '2030-01-01T00:00:00.000Z',
    })
    expect((await call('GET', `${agents}/${id}`)).body.data).toMatchObject({
      id,
      name: 'Eve',
      status: 'stopped',
      needsRestart: true,
    })
    expect((await call('GET', `${agents}/${id}/status`)).body.data).toMatchObject({ status: 'stopped' })
    await call('POST', `${agents}/${id}/start`)
    expect((await call('GET', agents)).body.data[0]).toMatchObject({ id, status: 'running' })
    expect((await call('DELETE', `${agents}/${id}`)).body).toEqual({ data: { id, deleted: true } })
    const gone = await call('GET', `${agents}/${id}`)
    expect([gone.status, gone.body]).toMatchObject([404, { error: { code: 'not_found' } }])
    expect((await call('DELETE', `${agents}/${id}`)).status).toBe(404)
    expect((await call('POST', `${agents}/${id}/start`)).status).toBe(404)
    expect((await call('GET', agents)).body.data).toHaveLength(1)
  })

  test('what lies below an item: chat, rules, skills, parts; all of it dies with the item', async () => {
    const { call, baseUrls } = await stateful()
    const agents = `${baseUrls.agento}/v1/agents`
    const { id } = (await call('POST', agents, newAgent)).body.data
    const agent = `${agents}/${id}`
    await call('POST', `${agent}/chat/messages`, { message: 'Who are you?' })
    await call('POST', `${agent}/chat/messages`, { message: 'Again?' })
    const { data } = (await call('GET', `${agent}/chat/messages`)).body
    expect(data.map(({ role, content }: { role: string; content: string }) => [role, content])).toEqual([
      ['user', 'Who are you?'],
      ['assistant', 'I can help you with a wide range of tasks!'],
      ['user', 'Again?'],
      ['assistant', 'I can help you with a wide range of tasks!'],
    ])
    expect((await call('PUT', `${agent}/rules/greet`, { content: 'Be kind.' })).body.data).toMatchObject({
      name: 'greet',
    })
    expect((await call('GET', `${agent}/rules/greet`)).body.data).toEqual({ name: 'greet', content: 'Be kind.' })
    expect((await call('GET', `${agent}/rules`)).body.data.rules).toMatchObject([{ name: 'greet' }])
    await call('POST', `${agent}/skills`, { skillId: 'web-search', trustLevel: 'verified' })
    expect((await call('GET', `${agent}/skills`)).body.data).toMatchObject([{ skillId: 'web-search', isEnabled: true }])
    expect((await call('DELETE', `${agent}/skills/web-search`)).body.data).toMatchObject({
      skillId: 'web-search',
      uninstalled: true,
    })
    expect((await call('GET', `${agent}/skills`)).body.data).toEqual([])
    await call('PUT', `${agent}/workflow`, { workflowMd: '# Mine' })
    expect((await call('GET', `${agent}/workflow`)).body.data).toMatchObject({ workflowMd: '# Mine' })
    expect((await call('POST', `${agent}/chat/sessions`)).body.data.id).toMatch(/^sess_\w{12}$/)
    await call('DELETE', agent)
    for (const path of ['chat/messages', 'rules', 'rules/greet', 'skills', 'workflow', 'chat/sessions']) {
      expect((await call('GET', `${agent}/${path}`)).status).toBe(404)
    }
  })

  test('what a test or a request asks for goes before the state, and reset empties it', async () => {
    const mock = await stateful()
    const agents = `${mock.baseUrls.agento}/v1/agents`
    await mock.call('POST', agents, newAgent)
    expect((await mock.call('GET', agents, undefined, { prefer: 'example=default' })).body.data[0].name).toBe(
      'My Assistant',
    )
    mock.once('agento', 'agents.list', { code: 429 })
    expect((await mock.call('GET', agents)).status).toBe(429)
    // Read only: there is nothing to remember.
    expect((await mock.call('GET', `${mock.baseUrls.agento}/v1/skills`)).body.data.length).toBeGreaterThan(0)
    mock.reset()
    expect((await mock.call('GET', agents)).body.data).toEqual([])
  })
})

test('AgenFleet: pages, filters, and the response to a known idempotency key', async () => {
  let time = now
  const { call, baseUrls } = await stateful({ now: () => time })
  const agents = `${baseUrls.agenfleet}/agents`
  const agent = (name: string) => ({ name, role: 'Analyst' })
  const key = { 'idempotency-key': '0b0f1f2e-0000-4000-8000-000000000000' }
  const first = await call('POST', agents, agent('A'), key)
  const again = await call('POST', agents, agent('A'), key)
  expect([again.status, again.body, again.headers.get('idempotent-replayed')]).toEqual([201, first.body, 'true'])
  expect((await call('POST', agents, agent('B'), key)).status).toBe(409)
  time += 86_400_001
  expect((await call('POST', agents, agent('B'), key)).body).toMatchObject({
    name: 'B',
    role: 'Analyst',
    createdAt: '2030-01-02T00:00:00Z',
  })
  await call('POST', agents, agent('C'))
  const page = async (query: string) => {
    const { body } = await call('GET', `${agents}?${query}`)
    return [body.data.map(({ name }: { name: string }) => name), body.pagination]
  }
  expect(await page('limit=2')).toEqual([['A', 'B'], { total: 3, limit: 2, offset: 0, hasMore: true }])
  expect(await page('limit=2&offset=2')).toEqual([['C'], { total: 3, limit: 2, offset: 2, hasMore: false }])
})

test('Make and Fleek: responses without bodies, two versions of a path, other names for an id', async () => {
  const { call, baseUrls } = await stateful()
  const make = `${baseUrls.make}/ai-agents/v1/agents`
  const body = { name: 'M', teamId: 1, makeConnectionId: 1, defaultModel: 'gpt', systemPrompt: 'Be brief.' }
  const { agentId } = (await call('POST', `${make}?teamId=1`, body)).body
  expect((await call('PATCH', `${make}/${agentId}?teamId=1`, { name: 'N' })).status).toBe(204)
  expect((await call('GET', `${make}/${agentId}?teamId=1`)).body).toMatchObject({
    id: agentId,
    name: 'N',
    systemPrompt: 'Be brief.',
  })
  expect((await call('GET', `${make}?teamId=1`)).body).toMatchObject([{ id: agentId }])

  const fleek = `${baseUrls.fleek}/api/v1/ai-agents`
  const created = await call('POST', `${baseUrls.fleek}/api/v2/ai-agents`, { name: 'F', config: '{}', projectId: 'p' })
  const { id } = created.body
  expect(created.body).toMatchObject({ name: 'F', status: 'Draft' })
  expect((await call('POST', `${fleek}/${id}/publish`)).body).toMatchObject({ id, name: 'F', status: 'Created' })
  expect((await call('POST', `${fleek}/${id}/stop`)).status).toBe(200)
  expect((await call('GET', `${fleek}/${id}`)).body).toMatchObject({ id, name: 'F', status: 'Stopped' })
  expect((await call('GET', fleek)).body.data).toMatchObject([{ id, status: 'Stopped' }])
})

test('Fleek: the link to the next page leads back to this server', async () => {
  const { call, baseUrls } = await stateful({ listen: true })
  for (const name of ['A', 'B', 'C']) {
    await call('POST', `${baseUrls.fleek}/api/v2/ai-agents`, { name, config: '{}', projectId: 'p' })
  }
  const names: string[] = []
  let next: string | null = `${baseUrls.fleek}/api/v1/ai-agents?size=2`
  while (next !== null) {
    const { body } = await call('GET', next)
    names.push(...body.data.map(({ name }: { name: string }) => name))
    next = body.next_page
  }
  expect(names).toEqual(['A', 'B', 'C'])
})

test('Fleek: in this process, the next page is where the first was asked for', async () => {
  const mock = await stateful()
  const links: string[] = []
  for (const base of ['https://api.fleek.xyz', mock.baseUrls.fleek]) {
    const create = (name: string) =>
      mock.call('POST', `${base}/api/v2/ai-agents`, { name, config: '{}', projectId: 'p' }, { 'x-api-key': 'k' })
    for (const name of ['A', 'B']) await create(name)
    links.push((await mock.call('GET', `${base}/api/v1/ai-agents?size=1`)).body.next_page)
    expect((await mock.call('GET', links.at(-1) ?? '')).body.data).toMatchObject([{ name: 'B' }])
  }
  expect(links[0]).toMatch(/^https:\/\/api\.fleek\.xyz\/api\/v1\/ai-agents\?/)
  expect(links[1]?.startsWith(`${mock.baseUrls.fleek}/api/v1/ai-agents?`)).toBe(true)
})

test('a value that follows from another one does so: is it up, how long is it', async () => {
  const { call, baseUrls } = await stateful()
  const fleek = `${baseUrls.fleek}/api/v1/ai-agents`
  const { id } = (await call('POST', `${baseUrls.fleek}/api/v2/ai-agents`, { name: 'F', config: '{}', projectId: 'p' }))
    .body
  const isUp = async () => (await call('GET', `${fleek}/${id}/status`)).body
  expect(await isUp()).toEqual({ status: 'false' })
  for (const [verb, status] of [
    ['publish', 'true'],
    ['stop', 'false'],
    ['start', 'true'],
  ]) {
    await call('POST', `${fleek}/${id}/${verb}`)
    expect([verb, await isUp()]).toEqual([verb, { status }])
  }

  const agents = `${baseUrls.agento}/v1/agents`
  const agent = (await call('POST', agents, { name: 'Ada', secrets: { anthropicApiKey: 'sk-ant-x' } })).body.data.id
  expect((await call('GET', `${agents}/${agent}/status`)).body.data).toMatchObject({ status: 'running', live: true })
  await call('POST', `${agents}/${agent}/stop`)
  expect((await call('GET', `${agents}/${agent}/status`)).body.data).toMatchObject({ status: 'stopped', live: false })
  await call('PUT', `${agents}/${agent}/rules/a`, { content: 'Grüße' })
  await call('PUT', `${agents}/${agent}/rules/b`, { content: '' })
  expect((await call('GET', `${agents}/${agent}/rules`)).body.data.rules).toEqual([
    { name: 'a', size: 7 },
    { name: 'b', size: 0 },
  ])
})

test('AgenFleet: the reply to a message is that of its session and its agent', async () => {
  const { call, baseUrls } = await stateful()
  const base = baseUrls.agenfleet
  const agentId = (await call('POST', `${base}/agents`, { name: 'Ada', role: 'Analyst' })).body.id
  const reply = async (session: object) => {
    const { id } = (await call('POST', `${base}/sessions`, session)).body
    const { status, body } = await call('POST', `${base}/sessions/${id}/messages`, { message: 'Hello' })
    expect([status, body.sessionId, typeof body.response]).toEqual([200, id, 'string'])
    return body
  }
  expect(await reply({ agentId })).toMatchObject({ agentId, agentName: 'Ada' })
  const unknown = await reply({ agentId: 'agent_of_elsewhere' })
  expect([unknown.agentId, unknown.agentName]).toEqual(['agent_of_elsewhere', undefined])
})

test('Make: a file is kept for the agent that it was sent for', async () => {
  const { fetch: send, call, baseUrls, requests } = await stateful()
  const contexts = `${baseUrls.make}/ai-agents/v1/contexts`
  const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
  const form = new FormData()
  form.set('agentId', one)
  form.set('file', new Blob(['Open from 9 to 17.'], { type: 'text/plain' }), 'hours.txt')
  const response = await send(`${contexts}?teamId=1`, {
    method: 'POST',
    headers: { authorization: 'Token k' },
    body: form,
  })
  expect(response.status).toBe(201)
  expect(requests[0]?.body).toEqual({ agentId: one, file: { name: 'hours.txt', type: 'text/plain', size: 18 } })
  const list = async (agentId: string) => (await call('GET', `${contexts}?teamId=1&agentId=${agentId}`)).body
  expect(await list(one)).toMatchObject([{ agentId: one }])
  expect(await list(two)).toEqual([])
})

test('Make: what is created is created now', async () => {
  const { call, baseUrls } = await stateful()
  const agents = `${baseUrls.make}/ai-agents/v1/agents`
  const body = { name: 'M', teamId: 1, makeConnectionId: 1, defaultModel: 'gpt', systemPrompt: 'Be brief.' }
  const { agentId } = (await call('POST', `${agents}?teamId=1`, body)).body
  const createdAt = '2030-01-01T00:00:00.000Z'
  expect((await call('GET', `${agents}/${agentId}?teamId=1`)).body).toMatchObject({ createdAt })
  expect((await call('GET', `${agents}?teamId=1`)).body).toMatchObject([{ createdAt }])
})

test.each(['1.5', 'NaN', 'x', '1e999'])('Make: there is no provider %s', async (id) => {
  const { call, baseUrls } = await stateful()
  const { status } = await call('GET', `${baseUrls.make}/ai-agents/v1/llm-providers/${id}?teamId=1`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test("Fleek: what passes on to an agent's own server is none of the state's", async () => {
  const { call, baseUrls } = await stateful()
  const { id } = (await call('POST', `${baseUrls.fleek}/api/v2/ai-agents`, { name: 'F', config: '{}', projectId: 'p' }))
    .body
  const own = (agent: string) => call('GET', `${baseUrls.fleek}/api/v1/ai-agents/${agent}/api/agents/x`)
  expect((await own(id)).status).toBe(200)
  expect((await own('another')).status).toBe(404)
})

test('Agento: since leaves out the older messages', async () => {
  let time = now
  const { call, baseUrls } = await stateful({ now: () => time })
  const { id } = (
    await call('POST', `${baseUrls.agento}/v1/agents`, { name: 'Ada', secrets: { anthropicApiKey: 'sk-ant-x' } })
  ).body.data
  const messages = `${baseUrls.agento}/v1/agents/${id}/chat/messages`
  await call('POST', messages, { message: 'First' })
  time += 60_000
  await call('POST', messages, { message: 'Second' })
  const since = async (moment: number) => {
    const { data } = (await call('GET', `${messages}?since=${new Date(moment).toISOString()}`)).body
    return data.flatMap(({ role, content }: { role: string; content: string }) => (role === 'user' ? [content] : []))
  }
  expect(await since(now - 1)).toEqual(['First', 'Second'])
  expect(await since(now)).toEqual(['Second'])
  expect(await since(time)).toEqual([])
})

test('Make: an id that is a number to the spec stays one', async () => {
  const { call, baseUrls } = await stateful()
  expect((await call('GET', `${baseUrls.make}/ai-agents/v1/llm-providers/7?teamId=1`)).body).toMatchObject([{ id: 7 }])
})

test('ids of a counter are as different as those of chance', async () => {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const { call, baseUrls } = await stateful({ newId })
  for (const name of ['A', 'B', 'C']) await call('POST', `${baseUrls.agenfleet}/agents`, { name })
  const { data } = (await call('GET', `${baseUrls.agenfleet}/agents`)).body
  expect(new Set(data.map(({ id }: { id: string }) => id)).size).toBe(3)
})

test('two requests with one idempotency key at a time create one thing', async () => {
  const { call, baseUrls } = await stateful()
  const agents = `${baseUrls.agenfleet}/agents`
  const create = () => call('POST', agents, { name: 'Par' }, { 'idempotency-key': 'k2' })
  const [first, second] = await Promise.all([create(), create()])
  expect(second?.body).toEqual(first?.body)
  expect((await call('GET', agents)).body.data).toHaveLength(1)
  // What was refused is asked anew.
  expect((await call('POST', agents, {}, { 'idempotency-key': 'k3' })).status).toBe(400)
  expect((await call('POST', agents, { name: 'B' }, { 'idempotency-key': 'k3' })).status).toBe(201)
  const html = { 'idempotency-key': 'k4', accept: 'text/html' }
  expect((await call('POST', agents, { name: 'C' }, html)).status).toBe(406)
  expect((await call('POST', agents, { name: 'C' }, { 'idempotency-key': 'k4' })).status).toBe(201)
})

test('a request changes what it may say, and nothing else', async () => {
  const { call, baseUrls } = await stateful()
  const agents = `${baseUrls.agento}/v1/agents`
  const { id, createdAt } = (await call('POST', agents, { name: 'Ada', secrets: { anthropicApiKey: 'sk-ant-x' } })).body
    .data
  await call('PATCH', `${agents}/${id}`, { id: 'other', status: 'hacked', createdAt: 'x', name: 'Eve' })
  expect((await call('GET', `${agents}/${id}`)).body.data).toMatchObject({
    id,
    name: 'Eve',
    status: 'running',
    createdAt,
  })

  const fleet = `${baseUrls.agenfleet}/agents`
  const created = (await call('POST', fleet, { name: 'Par', id: 'mine' })).body
  await call('PATCH', `${fleet}/${created.id}`, { name: 'Z' })
  expect((await call('GET', `${fleet}/${created.id}`)).body).toEqual({ ...created, name: 'Z' })
})

test('Agento: the history has the message, whatever stands before it; a part is what the response to its last change showed', async () => {
  const { call, baseUrls } = await stateful()
  const { id } = (
    await call('POST', `${baseUrls.agento}/v1/agents`, { name: 'Ada', secrets: { anthropicApiKey: 'sk-ant-x' } })
  ).body.data
  const agent = `${baseUrls.agento}/v1/agents/${id}`
  await call('POST', `${agent}/chat/messages`, { peerName: 'Alice', message: 'order' })
  expect((await call('GET', `${agent}/chat/messages`)).body.data[0]).toMatchObject({ role: 'user', content: 'order' })
  const { needsRestart: _, ...told } = (await call('PUT', `${agent}/personality`, { soulMd: 'NEW' })).body.data
  expect((await call('GET', `${agent}/personality`)).body.data).toMatchObject({ ...told, soulMd: 'NEW' })
})

test('Make: one team does not see the agents of another; AgenFleet: a limit below 1 is refused', async () => {
  const { call, baseUrls } = await stateful()
  const make = `${baseUrls.make}/ai-agents/v1/agents`
  for (const teamId of [1, 2]) {
    await call('POST', `${make}?teamId=${teamId}`, {
      name: `T${teamId}`,
      teamId,
      makeConnectionId: 1,
      defaultModel: 'gpt',
      systemPrompt: 'x',
    })
  }
  expect((await call('GET', `${make}?teamId=2`)).body).toMatchObject([{ name: 'T2' }])
  const [{ id }] = (await call('GET', `${make}?teamId=1`)).body
  for (const method of ['GET', 'DELETE']) expect((await call(method, `${make}/${id}?teamId=2`)).status).toBe(404)
  expect((await call('GET', `${make}/${id}?teamId=1`)).status).toBe(200)
  const fleet = `${baseUrls.agenfleet}/agents`
  for (const name of ['A', 'B']) await call('POST', fleet, { name })
  expect((await call('GET', `${fleet}?limit=-1`)).status).toBe(400)
  expect((await call('GET', `${fleet}?limit=1`)).body).toMatchObject({
    data: [{ name: 'A' }],
    pagination: { limit: 1, hasMore: true },
  })
})

test('the same seed makes the same ids', async () => {
  const ids = async (seed: number) => {
    const { call, baseUrls } = await stateful({ seed })
    const { body, headers } = await call('POST', `${baseUrls.fleece}/keys`, { name: 'CI' })
    return [body.id, headers.get('x-request-id')]
  }
  expect(await ids(7)).toEqual(await ids(7))
  expect(await ids(7)).not.toEqual(await ids(8))
})

describe.for(await allSpecs())('$name', ({ spec }) => {
  test('every collection lists what was created, and all of it is valid by the spec', async () => {
    const { call, baseUrls } = await stateful()
    const collections = new Collections(spec.operations)
    const check = validatorFor(spec)
    const send = async (operation: Operation) => {
      const query = new URLSearchParams(
        operation.queryParameters
          .filter(({ required }) => required)
          .map(({ name, example }): [string, string] => [name, String(example)]),
      )
      const response = await call(
        operation.method,
        `${baseUrls[spec.name]}${operation.path}?${query}`,
        operation.requestBody?.contents[0]?.examples[0]?.value,
      )
      expect([operation.id, response.status]).toEqual([operation.id, Number(operation.success.status)])
      const schema = operation.success.contents[0]?.schema
      if (schema && !operation.events) expect([operation.id, check(schema, response.body)]).toEqual([operation.id, []])
      return response.body
    }
    for (const operation of spec.operations) {
      const role = collections.roleOf(operation)
      if (role?.kind !== 'create' || collections.ownersIn(operation).length > 0) continue
      const list = collections.listOf(role.collection)
      if (!list) continue
      const rows = async () => valueAt(await send(list), list.list?.items ?? [])
      expect(await rows()).toEqual([])
      await send(operation)
      await send(operation)
      expect(await rows()).toHaveLength(2)
    }
  })
})

test('memory is bounded', () => {
  const records = new Records()
  for (let index = 0; index < 10_100; index++) records.add('/a', String(index), {})
  expect(records.list('/a')).toHaveLength(10_000)
  expect(records.find('/a', 'id', '99')).toBeUndefined()
  records.clear()
  for (let index = 0; index < 100; index++) records.add('/a', String(index), { text: 'x'.repeat(1_000_000) })
  expect(records.list('/a').length).toBeLessThan(70)
})

test('what is asked for stays, however much is added below it', () => {
  const records = new Records()
  records.add('/a', '1', {})
  for (let index = 0; index < 10_100; index++) {
    expect(records.find('/a', 'id', '1')).toBeDefined()
    records.add('/a/1/b', String(index), {})
  }
  expect(records.list('/a/1/b')).toHaveLength(9999)
})

test('responses to idempotency keys take no more than 16 MB', async () => {
  const { call, baseUrls } = await stateful()
  const create = (key: number) =>
    call(
      'POST',
      `${baseUrls.agenfleet}/agents`,
      { name: 'A', role: 'x'.repeat(4_000_000) },
      { 'idempotency-key': `k${key}` },
    )
  const first = (await create(0)).body.id
  expect((await create(0)).body.id).toBe(first)
  for (let key = 1; key < 5; key++) await create(key)
  expect((await create(0)).body.id).not.toBe(first)
})

test('what lies below an item goes with it, so that another of the same name begins anew', () => {
  const records = new Records()
  const item = records.add('/a', '1', {})
  records.add('/a/1/b', 'x', {})
  records.add('/a/10/b', 'x', {})
  records.delete(item)
  expect([records.list('/a/1/b').length, records.list('/a/10/b').length]).toEqual([0, 1])
})
