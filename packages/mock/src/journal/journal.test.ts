import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startMock } from '../start-mock.ts'
import { serveAcme } from '../testing/serve-acme.ts'

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
  expect(mock.requests.at(-1)?.body).toEqual({ name: 'A', secrets: { anthropicApiKey: '[redacted]' } })
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
  expect(mock.requests.at(-2)?.response.body).toMatchObject({ name: 'K', key: '[redacted]' })
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

test('what is sent counts, too, unless it is an example that is there anyway', async () => {
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
  expect(mock.requests.at(-1)?.body).toBe('[redacted]')
})

test('what bodies are when they are parsed takes no memory: a small process keeps many large ones', async () => {
  const script = join(import.meta.dirname, '..', 'testing', 'fill-journal.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=250', script])
  expect(stdout).toBe('30 kept, 30 whole')
}, 60_000)

test('what names and headers take counts, too', async () => {
  await using mock = await startMock({ listen: false, platforms: ['fleece'] })
  const many = Array.from({ length: 20_000 }, (_, index) => `p${index}`).join('&')
  const headers = { authorization: 'Bearer k' }
  for (let sent = 0; sent < 50; sent++) await mock.fetch(`${mock.url}/nowhere?${many}`, { headers })
  expect(mock.requests.length).toBeLessThan(45)
}, 60_000)

const key = 's3cret/key~"1'
const forms = [
  key,
  encodeURIComponent(key),
  's3cret~1key~0"1',
  JSON.stringify(key).slice(1, -1),
  Buffer.from(key).toString('base64'),
  Buffer.from(key).toString('base64url'),
]

test('what was sent as the key is hidden wherever it stands, in every form', async () => {
  const seen: string[] = []
  await using mock = await serveAcme({}, { onRequest: (request) => seen.push(JSON.stringify(request)) })
  const authorization = `Bearer ${key}`
  for (const form of forms) {
    await mock.post(
      `/things?note=${encodeURIComponent(`<${form}>`)}&${encodeURIComponent(form)}=1`,
      { name: `A ${form}`, [form]: 1, list: [{ deep: form }] },
      { authorization, 'x-echo': `(${form})` },
    )
    // As a parameter of the path, in each sign percent-encoded, and where nothing is.
    await mock.call(`/things/${encodeURIComponent(form)}`, { headers: { authorization } })
    await mock.call(`/${Buffer.from(form).toString('hex').replaceAll(/../g, '%$&')}/x`, { headers: { authorization } })
    mock.once('acme', 'things.get', { body: { id: form, name: 'N' }, headers: { 'x-own': form } })
    await mock.call('/things/a1', { headers: { authorization } })
    mock.once('acme', 'chat.send', { events: [{ type: form }], delay: 0 })
    await (await mock.post('/chat', {}, { authorization })).text()
    // As the name of a field that is none: it is in the reason.
    await mock.post('/things', { [form]: 1 }, { authorization })
    await mock.call('/things', { method: 'POST', body: form, headers: { authorization, 'content-type': 'text/plain' } })
  }
  // Of an earlier request, with another key.
  await mock.post('/things', { name: key })
  expect(mock.requests).toHaveLength(7 * forms.length + 1)
  for (const text of [JSON.stringify(mock.requests), inspect(mock.requests, { depth: 9 }), ...seen]) {
    for (const form of forms) {
      expect(text).not.toContain(form)
      expect(text).not.toContain(JSON.stringify(form).slice(1, -1))
    }
  }
  expect(mock.requests[0]).toMatchObject({
    query: { note: '<[redacted]>', '[redacted]': '1' },
    body: { name: 'A [redacted]', '[redacted]': 1 },
  })
})

test('so is a key of digits in a number, and one that many others came after', async () => {
  await using mock = await serveAcme()
  await mock.post('/things', { name: 'A', size: 1234567890 }, { authorization: 'Bearer 1234567890' })
  for (let sent = 0; sent < 200; sent++)
    await mock.call('/file', { headers: { authorization: `Bearer other-${sent}.` } })
  expect(mock.requests[0]?.body).toEqual({ name: 'A', size: '[redacted]' })
})

test('a short key hides nothing but itself', async () => {
  await using mock = await serveAcme()
  await mock.post('/things', { name: 'Bookkeeper any' }, { authorization: 'Bearer any' })
  expect(mock.requests[0]).toMatchObject({
    headers: { authorization: 'Bearer [redacted]' },
    body: { name: 'Bookkeeper any' },
  })
})

test('fields, parameters, text and events are hidden by the names of credentials', async () => {
  await using mock = await serveAcme()
  const hidden = {
    bearerToken: 'hidden',
    userPassword: 1,
    env: { OPENAI_API_KEY: 'hidden' },
    secrets: { a: ['hidden'] },
  }
  const plain = { password: null, maxTokens: 5, tokenCount: 1, code: 'E1', requiresAuth: true }
  await mock.post('/things?sig=hidden&code=hidden&page=2', { name: 'A', ...hidden, ...plain })
  expect(mock.requests[0]).toMatchObject({
    query: { sig: '[redacted]', code: '[redacted]', page: '2' },
    body: {
      bearerToken: '[redacted]',
      userPassword: '[redacted]',
      env: { OPENAI_API_KEY: '[redacted]' },
      secrets: { a: '[redacted]' },
      ...plain,
    },
  })
  mock.once('acme', 'chat.send', { events: [{ type: 'x', accessToken: 'hidden', maxTokens: 1 }], delay: 0 })
  expect(await (await mock.post('/chat', {})).text()).toContain('hidden')
  expect(mock.requests[1]?.response.events).toEqual(['data: {"type":"x","accessToken":"[redacted]","maxTokens":1}\n\n'])
  const form = (body: string, type: string) =>
    mock.call('/chat', { method: 'POST', body, headers: { 'content-type': type } })
  await form('a=1&api_key=hidden', 'application/x-www-form-urlencoded')
  await form(
    '--b\r\nContent-Disposition: form-data; name="clientSecret"\r\n\r\nhidden\r\n--b--',
    'multipart/form-data; boundary=b',
  )
  await form('{"password": "hidden"}', 'text/plain')
  await form('a=1&max_tokens=2', 'application/x-www-form-urlencoded')
  await form('a=%7B%22password%22%3A%22hidden%22%7D', 'application/x-www-form-urlencoded')
  await form('api_key=hidden', 'multipart/form-data; boundary=b')
  expect(mock.requests.slice(2).map(({ body }) => body)).toEqual([
    { a: '1', api_key: '[redacted]' },
    { clientSecret: '[redacted]' },
    '[redacted]',
    { a: '1', max_tokens: '2' },
    { a: '[redacted]' },
    '[redacted]',
  ])
})

test('of a form the journal shows fields and files, not how they were written', async () => {
  await using mock = await serveAcme()
  const form = new FormData()
  form.append('tag', 'a')
  form.append('tag', 'b')
  form.append('name', 'Grüße')
  form.append('file', new Blob([new Uint8Array(1000)], { type: 'application/pdf' }), 'Übersicht.pdf')
  await mock.call('/chat', { method: 'POST', body: form })
  expect(mock.requests[0]?.body).toEqual({
    tag: ['a', 'b'],
    name: 'Grüße',
    file: { name: 'Übersicht.pdf', type: 'application/pdf', size: 1000 },
  })
})

test('a request is a plain object that can be printed, copied and compared', async () => {
  await using mock = await serveAcme()
  await mock.post('/things', { name: 'Anvil' })
  const [request] = mock.requests
  expect(inspect(request)).toContain("body: { name: 'Anvil' }")
  expect(structuredClone(request)).toStrictEqual(request)
  expect({ ...request }).toStrictEqual(request)
  const printed = JSON.stringify(request)
  expect(JSON.parse(printed)).toMatchObject({ body: { name: 'Anvil' }, response: { status: 201 } })
})
