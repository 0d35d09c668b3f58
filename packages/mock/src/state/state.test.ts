import { describe, expect, test } from 'vitest'
import { statefulMock } from '../testing/stateful-mock.ts'

describe('Agento', () => {
  const newAgent = { name: 'Ada', region: 'us', secrets: { anthropicApiKey: 'sk-ant-x' } }

  test('create, list, get, update, start, stop, delete, 404', async () => {
    const { call, baseUrls } = await statefulMock()
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
    await call('POST', `${agents}/${id}/restart`)
    expect((await call('GET', `${agents}/${id}`)).body.data).toMatchObject({ status: 'running', needsRestart: false })
    await call('POST', `${agents}/${id}/stop`)
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
    const { call, baseUrls } = await statefulMock()
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
    expect((await call('GET', `${agent}/skills`)).body.data).toMatchObject([
      { skillId: 'web-search', isEnabled: true, installedAt: '2030-01-01T00:00:00.000Z' },
    ])
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
    const mock = await statefulMock()
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

test('a value that follows from another one does so: is it up, how long is it', async () => {
  const { call, baseUrls } = await statefulMock()
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

test('ids of a counter are as different as those of chance', async () => {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const { call, baseUrls } = await statefulMock({ newId })
  for (const name of ['A', 'B', 'C']) await call('POST', `${baseUrls.agenfleet}/agents`, { name })
  const { data } = (await call('GET', `${baseUrls.agenfleet}/agents`)).body
  expect(new Set(data.map(({ id }: { id: string }) => id)).size).toBe(3)
})

test('a request changes what it may say, and nothing else', async () => {
  const { call, baseUrls } = await statefulMock()
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

test('the same seed makes the same ids', async () => {
  const ids = async (seed: number) => {
    const { call, baseUrls } = await statefulMock({ seed })
    const { body, headers } = await call('POST', `${baseUrls.fleece}/keys`, { name: 'CI' })
    return [body.id, headers.get('x-request-id')]
  }
  expect(await ids(7)).toEqual(await ids(7))
  expect(await ids(7)).not.toEqual(await ids(8))
})
