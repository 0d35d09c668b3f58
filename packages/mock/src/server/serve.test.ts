import { createServer } from 'node:net'
import { once } from 'node:events'
import { specOf } from '@agent-clients/generator/model'
import { expect, test } from 'vitest'
import { StartError } from '@agent-clients/generator/server'
import { compileSpec } from '../engine/compile-spec.ts'
import { serve } from './serve.ts'
import { acmeDocument } from '../testing/acme-spec.ts'
import { serveAcme } from '../testing/serve-acme.ts'

test('a base URL has the path of the first server, variables filled in', async () => {
  await using mock = await serveAcme()
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(mock.baseUrls).toEqual({ acme: `${mock.url}/acme/api/v2` })
})

test('a server without a path adds none', async () => {
  await using mock = await serveAcme({ servers: [{ url: 'https://acme.test' }] })
  expect(mock.baseUrls).toEqual({ acme: `${mock.url}/acme` })
  expect((await mock.call('/things')).status).toBe(200)
})

test('serves the chosen platforms only', async () => {
  const specs = await Promise.all(['one', 'two'].map((name) => compileSpec(specOf(name, acmeDocument))))
  await using mock = await serve(specs, { platforms: ['two'] })
  expect(Object.keys(mock.baseUrls)).toEqual(['two'])
  await expect(serve(specs, { platforms: ['two', 'three'] })).rejects.toThrow(
    'Unknown platform: three. Known platforms: one, two.',
  )
})

test('the journal has the request and what became of it, without the key', async () => {
  await using mock = await serveAcme()
  await mock.post('/things?x=1&x=2&y=3', { name: 'Anvil' }, { authorization: 'Bearer s3cret', 'x-trace': 't' })
  await mock.call('/things/a%20b', { headers: { prefer: 'code=404' } })
  await mock.post('/things', { name: 'x' })
  await fetch(`${mock.url}/nowhere`)
  const [created, missing, refused, lost] = mock.requests
  expect(created).toMatchObject({
    platform: 'acme',
    operationId: 'things.create',
    method: 'POST',
    path: '/acme/api/v2/things',
    pathParams: {},
    query: { x: ['1', '2'], y: '3' },
    headers: { authorization: 'Bearer [redacted]', 'x-trace': 't' },
    body: { name: 'Anvil' },
    status: 201,
    violations: [],
  })
  expect(missing).toMatchObject({
    operationId: 'things.get',
    pathParams: { id: 'a b' },
    body: undefined,
    status: 404,
    violations: [],
  })
  expect(refused).toMatchObject({ status: 400, violations: [{ location: ['body', 'name'], code: 'minLength' }] })
  expect(lost).toMatchObject({ path: '/nowhere', status: 404 })
  expect(lost).not.toHaveProperty('platform')
  expect(JSON.stringify(mock.requests)).not.toContain('s3cret')
  mock.reset()
  expect(mock.requests).toEqual([])
})

test('onRequest is told of every request', async () => {
  const statuses: number[] = []
  await using mock = await serveAcme({}, { onRequest: ({ status }) => statuses.push(status) })
  await mock.call('/things')
  await mock.call('/nowhere')
  expect(statuses).toEqual([200, 404])
})

test('once plans the responses to the next valid requests, in order', async () => {
  await using mock = await serveAcme()
  mock.once('acme', 'things.get', { code: 404, example: 'gone' })
  mock.once('acme', 'things.get', { code: 503, unchecked: true })
  mock.once('acme', 'things.get', { body: { id: 'z', name: 'Z' }, headers: { 'x-own': '1', 'x-ratelimit-limit': '0' } })
  mock.once('acme', 'things.get', { code: 200, body: 'no json', unchecked: true })
  expect((await fetch(`${mock.base}/things/a1`)).status).toBe(401)
  expect((await mock.call('/things/%21')).status).toBe(400)

  const gone = await mock.call('/things/a1')
  expect([gone.status, await gone.json()]).toEqual([404, { error: { code: 'gone', message: 'It was here once.' } }])
  const down = await mock.call('/things/a1', { headers: { prefer: 'code=401' } })
  expect([down.status, await down.json()]).toEqual([
    503,
    { error: { code: 'service_unavailable', message: 'Service Unavailable', status: 503 } },
  ])
  const own = await mock.call('/things/a1')
  expect([own.status, own.headers.get('x-own'), own.headers.get('x-ratelimit-limit'), await own.json()]).toEqual([
    200,
    '1',
    '0',
    { id: 'z', name: 'Z' },
  ])
  expect(await (await mock.call('/things/a1')).text()).toBe('no json')
  expect(await (await mock.call('/things/a1')).json()).toEqual({ id: 'a1', name: 'Anvil' })
})

test('once sets the pace and faults of a stream', async () => {
  await using mock = await serveAcme()
  mock.once('acme', 'chat.send', { cut: 1, delay: 0 })
  await expect((await mock.post('/chat', {})).text()).rejects.toThrow('terminated')
  mock.once('acme', 'chat.send', { body: 'data: broken' })
  const response = await mock.post('/chat', {})
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/event-stream', 'data: broken'])
})

test('a request that is refused after all gives back what it took from the queue', async () => {
  await using mock = await serveAcme()
  mock.once('acme', 'things.get', { body: { id: 'z', name: 'Z' } })
  expect((await mock.call('/things/a1', { headers: { accept: 'application/xml' } })).status).toBe(406)
  expect(await (await mock.call('/things/a1')).json()).toEqual({ id: 'z', name: 'Z' })
})

test('a test can say what type and caching a response has, a stream too', async () => {
  await using mock = await serveAcme()
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'x' }
  const init = {
    method: 'POST',
    body: '{}',
    headers: { authorization: 'Bearer k', 'content-type': 'application/json', prefer: 'delay=0' },
  }
  for (const send of [fetch, mock.fetch]) {
    mock.once('acme', 'chat.send', { headers })
    const stream = await send(`${mock.base}/chat`, init)
    await stream.text()
    expect([stream.headers.get('content-type'), stream.headers.get('cache-control')]).toEqual(['text/plain', 'x'])
  }
})

test("neither what a test's function does nor what it returns as a secret is in the journal", async () => {
  await using mock = await serveAcme()
  mock.on('acme', 'things.create', ({ body, query }) => {
    Object.assign(Object(body), { name: 'changed' })
    query['q'] = 'x'
    return { headers: { 'set-cookie': 'session=hidden' } }
  })
  await mock.post('/things', { name: 'Anvil' })
  expect(mock.requests[0]).toMatchObject({
    body: { name: 'Anvil' },
    query: {},
    response: { headers: { 'set-cookie': '[redacted]' } },
  })
})

test('what a test changes after it planned a response changes nothing', async () => {
  await using mock = await serveAcme()
  const body = { id: 'z', name: 'Z' }
  const headers = { 'x-a': '1' }
  mock.on('acme', 'things.get', { body, headers })
  body.name = 'changed'
  headers['x-a'] = 'changed'
  const response = await mock.call('/things/a1')
  expect([await response.json(), response.headers.get('x-a')]).toEqual([{ id: 'z', name: 'Z' }, '1'])
})

const circular: { itself?: unknown } = {}
circular.itself = circular
test.each<[message: string, planned: unknown]>([
  ['a response must be an object such as { code: 404 }, not 404.', 404],
  ['a response must be an object such as { code: 404 }, not null.', null],
  ['a response has no "status"; it has: code, example,', { status: 429 }],
  ['chunk must be a whole number from 1 to 1000000, not 0.', { chunk: 0 }],
  ['heartbeat must be a whole number from 1 to 600000, not 0.', { heartbeat: 0 }],
  ['cut must be a whole number from 0 to 1000000, not 1.5.', { cut: 1.5 }],
  ['delay must be a whole number from 0 to 600000, not x.', { delay: 'x' }],
  ['a body has to be JSON, text or bytes: Converting circular structure to JSON', { body: circular, unchecked: true }],
  ['a body has to be JSON, text or bytes, not function.', { body: () => 1, unchecked: true }],
  ['a body has to be JSON, text or bytes: Do not know how to serialize a BigInt', { body: 1n, unchecked: true }],
  ['Invalid character in header content ["x-a"].', { headers: { 'x-a': 'a\r\nb: c' } }],
  ['Content-Length says how long a body is', { headers: { 'Content-Length': '3' } }],
  ['Header name must be a valid HTTP token ["x-ä"].', { headers: { 'x-ä': 'a' } }],
  ['the response of things.get with 404 is not an event stream.', { code: 404, events: [] }],
  ['cut breaks a body, and this response of things.get has none.', { code: 205, unchecked: true, cut: 0 }],
])('once refuses: %s', async (message, planned) => {
  await using mock = await serveAcme()
  expect(() => Reflect.apply(mock.once, mock, ['acme', 'things.get', planned])).toThrow(message)
})

test('once takes any body where the spec says nothing of it, and none where there is none', async () => {
  const responses = { '200': { description: 'Fine.', content: { 'application/json': { example: 1 } } } }
  const get = { operationId: 'open.get', responses }
  await using mock = await serveAcme({ paths: { ...acmeDocument.paths, '/open': { get } } })
  mock.once('acme', 'open.get', { body: { any: ['thing'] } })
  expect(await (await mock.call('/open')).json()).toEqual({ any: ['thing'] })
  expect(() => mock.once('acme', 'things.delete', { body: {} })).toThrow('the 204 of things.delete has no body.')
})

test('once refuses what cannot be sent, and reset forgets the rest', async () => {
  await using mock = await serveAcme()
  expect(() => mock.once('other', 'things.get', {})).toThrow('once: other is not served; only these are: acme.')
  expect(() => mock.once('acme', 'things.paint', {})).toThrow('once: acme has no operation things.paint')
  expect(() => mock.once('acme', 'things.get', { code: 42 })).toThrow('whole number from 200 to 599')
  expect(() => mock.once('acme', 'things.get', { code: 206 })).toThrow('things.get declares 200, 401, 404, not 206.')
  expect(() => mock.once('acme', 'things.get', { code: 404, example: 'small' })).toThrow(
    'it has: thing_not_found, gone',
  )
  mock.once('acme', 'things.get', { code: 404 })
  mock.reset()
  expect((await mock.call('/things/a1')).status).toBe(200)
})

test('a taken port, an impossible one and a foreign host are explained', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const specs = [await compileSpec(specOf('acme', acmeDocument))]
  await expect(serve(specs, { port })).rejects.toThrow(
    new StartError(`Port ${port} on 127.0.0.1 is taken. Choose another one; 0 takes any that is free.`),
  )
  await expect(serve(specs, { port: 65_536 })).rejects.toThrow(
    'The port must be a whole number from 0 to 65535, not 65536.',
  )
  await expect(serve(specs, { port: -1 })).rejects.toThrow('The port must be a whole number from 0 to 65535, not -1.')
  await expect(serve(specs, { port: 1.5 })).rejects.toThrow('The port must be a whole number from 0 to 65535, not 1.5.')
  await expect(serve(specs, { maxRequests: -1 })).rejects.toThrow(
    'maxRequests must be a whole number of at least 1, not -1.',
  )
  await expect(serve(specs, { delay: -1 })).rejects.toThrow(
    'delay must be a whole number of milliseconds from 0 to 600000, not -1.',
  )
  await expect(serve(specs, { host: '192.0.2.1' })).rejects.toThrow('192.0.2.1 is not an address of this machine.')
  other.close()
})

test('close ends what runs in this process, too', async () => {
  const mock = await serveAcme()
  mock.once('acme', 'chat.send', { loop: true, delay: 5 })
  const init = {
    method: 'POST',
    body: '{}',
    headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
  }
  const endless = (await mock.fetch(`${mock.base}/chat`, init)).text()
  const waiting = mock.waitFor('acme', 'things.get')
  const ends = Promise.allSettled([endless, waiting, mock.close()])
  expect(await ends).toMatchObject([
    { reason: { message: 'The mock server was closed.' } },
    {
      reason: {
        message: 'waitFor: no request for acme things.get before the server was closed. Seen: acme chat.send.',
      },
    },
    { status: 'fulfilled' },
  ])
  await expect(mock.fetch(`${mock.base}/things`)).rejects.toThrow('The mock server was closed.')
})

test('a fetch without a socket can be left, and is at the end, while its response is not known', async () => {
  const mock = await serveAcme()
  mock.on('acme', 'things.get', () => new Promise<never>(() => {}))
  const headers = { authorization: 'Bearer k' }
  await expect(mock.fetch(`${mock.base}/things/a1`, { headers, signal: AbortSignal.timeout(20) })).rejects.toThrow(
    'timeout',
  )
  const waiting = mock.fetch(`${mock.base}/things/a1`, { headers })
  const ends = Promise.allSettled([waiting, mock.waitFor('acme', 'things.get', { timeout: 1 })])
  await mock.close()
  expect(await ends).toMatchObject([{ reason: { message: 'The mock server was closed.' } }, { status: 'rejected' }])
})

test('waitFor takes no count that there cannot be', async () => {
  await using mock = await serveAcme()
  await expect(mock.waitFor('acme', 'things.get', { count: 0 })).rejects.toThrow(
    'waitFor: count must be a whole number of at least 1, not 0.',
  )
})

test('close may come twice', async () => {
  const mock = await serveAcme()
  await Promise.all([mock.close(), mock.close()])
  await mock.close()
  await expect(fetch(mock.url)).rejects.toThrow('fetch failed')
})
