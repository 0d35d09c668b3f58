import { expect, test } from 'vitest'
import { now, statefulMock } from '../testing/stateful-mock.ts'

test('AgenFleet: pages, filters, and the response to a known idempotency key', async () => {
  let time = now
  const { call, baseUrls } = await statefulMock({ now: () => time })
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
  const { call, baseUrls } = await statefulMock()
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
  const { call, baseUrls } = await statefulMock({ listen: true })
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
  const mock = await statefulMock()
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

test('AgenFleet: the reply to a message is that of its session and its agent', async () => {
  const { call, baseUrls } = await statefulMock()
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
  const { fetch: send, call, baseUrls, requests } = await statefulMock()
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
  const { call, baseUrls } = await statefulMock()
  const agents = `${baseUrls.make}/ai-agents/v1/agents`
  const body = { name: 'M', teamId: 1, makeConnectionId: 1, defaultModel: 'gpt', systemPrompt: 'Be brief.' }
  const { agentId } = (await call('POST', `${agents}?teamId=1`, body)).body
  const createdAt = '2030-01-01T00:00:00.000Z'
  expect((await call('GET', `${agents}/${agentId}?teamId=1`)).body).toMatchObject({ createdAt })
  expect((await call('GET', `${agents}?teamId=1`)).body).toMatchObject([{ createdAt }])
})

test.each(['1.5', 'NaN', 'x', '1e999'])('Make: there is no provider %s', async (id) => {
  const { call, baseUrls } = await statefulMock()
  const { status } = await call('GET', `${baseUrls.make}/ai-agents/v1/llm-providers/${id}?teamId=1`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test("Fleek: what passes on to an agent's own server is none of the state's", async () => {
  const { call, baseUrls } = await statefulMock()
  const { id } = (await call('POST', `${baseUrls.fleek}/api/v2/ai-agents`, { name: 'F', config: '{}', projectId: 'p' }))
    .body
  const own = (agent: string) => call('GET', `${baseUrls.fleek}/api/v1/ai-agents/${agent}/api/agents/x`)
  expect((await own(id)).status).toBe(200)
  expect((await own('another')).status).toBe(404)
})

test('Agento: since leaves out the older messages', async () => {
  let time = now
  const { call, baseUrls } = await statefulMock({ now: () => time })
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
  const { call, baseUrls } = await statefulMock()
  expect((await call('GET', `${baseUrls.make}/ai-agents/v1/llm-providers/7?teamId=1`)).body).toMatchObject([{ id: 7 }])
})

test('Agento: the history has the message, whatever stands before it; a part is what the response to its last change showed', async () => {
  const { call, baseUrls } = await statefulMock()
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
  const { call, baseUrls } = await statefulMock()
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
