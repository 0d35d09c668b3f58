import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HostileServer, startHostileServer } from '../../test/hostile-server.ts'
import { createTestClient, type TestClient, testPlatform } from '../../test/test-client.ts'
import { createClient } from './create-client.ts'
import { ApiError, ConnectionError } from '../index.ts'

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

const apiKey = 'very-secret-key'
const everything = { depth: Infinity, showHidden: true, getters: true }

test('inspect shows the key neither in the client nor in its calls, responses and errors', async () => {
  const client = createTestClient({ apiKey, baseUrl: `${server.url}/inspect` })
  await fetch(`${server.url}/control/inspect/responses`, {
    method: 'POST',
    body: JSON.stringify([{ status: 401, headers: { echo: apiKey }, body: { key: apiKey } }]),
  })
  const call = client.things.get('a')
  const error = await call.catch((thrown) => thrown)
  expect(error).toBeInstanceOf(ApiError)
  const lost = await createTestClient({ apiKey, baseUrl: 'http://127.0.0.1:1', maxRetries: 0 })
    .things.get('a')
    .catch((thrown) => thrown)
  expect(lost).toBeInstanceOf(ConnectionError)
  for (const value of [client, client.things, client.http, call, error, lost])
    expect(inspect(value, everything)).not.toContain(apiKey)
  expect(JSON.stringify([client, error, lost])).not.toContain(apiKey)
})

test('leaves no listener on the caller’s signal that Node could count', async () => {
  const { signal } = new AbortController()
  const client = createTestClient({ apiKey, baseUrl: `${server.url}/listeners` })
  await fetch(`${server.url}/control/listeners/responses`, {
    method: 'POST',
    body: JSON.stringify([{ body: { data: {} } }]),
  })
  for (let call = 0; call < 50; call++) {
    await client.things.get('a', { signal })
    await client.http.GET('/v1/things/{id}', { params: { path: { id: 'a' } }, signal })
  }
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('leaves headers away that are undefined', async () => {
  let headers: Headers | undefined
  const fetch = async (_: unknown, init?: RequestInit) => {
    headers = new Headers(init?.headers)
    return Response.json({ data: {} })
  }
  const absent = { accept: undefined, 'x-trace': undefined }
  await createTestClient({ apiKey, baseUrl: 'https://api.test', fetch, headers: absent }).things.get('a', {
    headers: absent,
  })
  expect([...(headers ?? [])].map(([name]) => name)).toEqual(['accept', 'x-api-key'])
})

test('a header that a call leaves undefined stays as the client has it', async () => {
  let headers: Headers | undefined
  const fetch = async (_: unknown, init?: RequestInit) => {
    headers = new Headers(init?.headers)
    return Response.json({ data: {} })
  }
  const client = createTestClient({
    apiKey,
    baseUrl: 'https://api.test',
    fetch,
    headers: { 'X-Trace': 'client', Accept: 'text/x-own' },
  })
  const absent = { 'X-Trace': undefined, accept: undefined }
  await client.things.get('a', { headers: absent })
  expect(headers?.get('x-trace')).toBe('client')
  expect(headers?.get('accept')).toBe('text/x-own')
  await client.things.get('a', { headers: { 'x-trace': 'call' } })
  expect(headers?.get('x-trace')).toBe('call')
  const path = { params: { path: { id: 'a' } } }
  await client.http.GET('/v1/things/{id}', { ...path, headers: absent })
  expect(headers?.get('x-trace')).toBe('client')
  await client.http.GET('/v1/things/{id}', { ...path, headers: [['x-trace', 'call']] })
  expect(headers?.get('x-trace')).toBe('call')
})

test('client.http refuses options that would do nothing for the operation', async () => {
  const { http } = createTestClient({
    apiKey,
    baseUrl: 'https://api.test',
    fetch: () => Promise.reject(new Error('sent')),
  })
  const path = { params: { path: { id: 'a' } } }
  await expect(http.GET('/v1/things/{id}', { ...path, idempotencyKey: 'k' } as typeof path)).rejects.toThrow(
    'GET /v1/things/{id} takes no idempotencyKey',
  )
  for (const limit of ['idleTimeout', 'readTimeout'])
    await expect(http.GET('/v1/things/{id}', { ...path, [limit]: 5 } as typeof path)).rejects.toThrow(
      `GET /v1/things/{id} takes no ${limit}`,
    )
})

test('does not mind a response whose body cannot be cancelled', async () => {
  const fetch = async () =>
    new Response(
      new ReadableStream({
        cancel: () => {
          throw new Error('no')
        },
      }),
      { status: 302, headers: { location: 'https://evil.test' } },
    )
  await expect(createTestClient({ apiKey, baseUrl: 'https://api.test', fetch }).things.get('a')).rejects.toThrow(
    'https://evil.test',
  )
})

test('knows where a response comes from that a custom fetch has made', async () => {
  const fetch = async () => Response.json({ data: [], next_page: '?cursor=x' })
  const { response } = await createTestClient({ apiKey, baseUrl: 'https://api.test', fetch })
    .pages.link()
    .withResponse()
  expect(response.url).toBe('https://api.test/v1/link')
  const failing = createTestClient({
    apiKey,
    baseUrl: 'https://api.test',
    fetch: async () => new Response('none', { status: 404 }),
  })
  const missing = await failing.http.GET('/v1/things/{id}', { params: { path: { id: 'a' } } })
  expect(missing.response.url).toBe('https://api.test/v1/things/a')
})

test('explains errors that have no message of their own', async () => {
  const noMessage = String()
  const errors = [
    Object.assign(new AggregateError([], noMessage), { code: 'ECONNREFUSED' }),
    new AggregateError([], noMessage),
    new TypeError('outer', { cause: 'text' }),
  ]
  const messageFor = (error: Error): Promise<unknown> => {
    const fetch = async () => {
      throw error
    }
    return createTestClient({ apiKey, baseUrl: 'https://api.test', maxRetries: 0, fetch }).things.get('a').catch(String)
  }
  const messages = await Promise.all(errors.map(messageFor))
  expect(messages.map((message) => String(message).split(': ')[2])).toEqual([
    'ECONNREFUSED.',
    'AggregateError.',
    'outer.',
  ])
})

test('puts the platform’s word before the key', async () => {
  let authorization: string | null = ''
  const fetch = async (_: unknown, init?: RequestInit) => {
    authorization = new Headers(init?.headers).get('authorization')
    return Response.json({ data: {} })
  }
  const { parameters: _, ...platform } = testPlatform
  const client = createClient<TestClient>({ ...platform, auth: { header: 'Authorization', prefix: 'Token' } }, [], {
    apiKey,
    baseUrl: 'https://api.test',
    fetch,
  })
  await client.things.get('a')
  expect(authorization).toBe('Token very-secret-key')
})

test('refuses a redirect that a browser has hidden', async () => {
  const hidden = Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } })
  const error = await createTestClient({ apiKey, baseUrl: 'https://api.test', fetch: async () => hidden })
    .things.get('a')
    .catch((thrown) => thrown)
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 0,
    message:
      'GET /v1/things/{id} responded with a redirect to an address that cannot be read here. Check the baseUrl option.',
  })
})

test('a response that has no body is none that stays open, even where it is given an empty one, as Chromium does', async () => {
  const empty = Object.defineProperty(new Response(''), 'status', { value: 204 })
  const client = createTestClient({ apiKey, baseUrl: 'https://api.test', fetch: async () => empty })
  const response = await client.things.get('a').asResponse()
  expect([response.status, response.body]).toEqual([204, null])
})

test('masks the key in the reason phrase that client.http gives with an error status', async () => {
  const fetch = async () => new Response('{}', { status: 401, statusText: `bad ${apiKey}` })
  const { http } = createTestClient({ apiKey, baseUrl: 'https://api.test', fetch })
  const { response } = await http.GET('/v1/things/{id}', { params: { path: { id: 'a' } } })
  expect(response.statusText).toBe('bad [redacted]')
})

test('names a middleware that resolves to no Response', async () => {
  for (const nothing of [undefined, 'x', { status: 200 }]) {
    const middleware = [async () => nothing as unknown as Response]
    const client = createTestClient({ apiKey, baseUrl: 'https://api.test', middleware })
    await expect(client.things.get('a')).rejects.toThrow(
      'A middleware of GET /v1/things/{id} resolved to something that is no Response.',
    )
  }
})

test('closes a stream of something else than bytes', async () => {
  let cancelled = 0
  const headers = { 'content-type': 'text/event-stream' }
  const source = () =>
    new ReadableStream({ pull: (controller) => controller.enqueue('data: 1\n\n'), cancel: () => void cancelled++ })
  const client = createTestClient({
    apiKey,
    baseUrl: 'https://api.test',
    fetch: async () => new Response(source(), { headers }),
  })
  const events = client.events.open()[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toThrow(TypeError)
  expect(await events.next()).toEqual({ done: true, value: undefined })
  expect(cancelled).toBe(1)
})

test('says of a stream without a body that it has none', async () => {
  const fetch = async () => new Response(null, { headers: { 'content-type': 'text/event-stream' } })
  const client = createTestClient({ apiKey, baseUrl: 'https://api.test', fetch })
  await expect(client.events.open()).rejects.toThrow('the response has no body')
})
