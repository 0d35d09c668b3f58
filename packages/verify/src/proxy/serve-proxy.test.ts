import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { always, thing, verifyShop } from '../testing/verify-shop.ts'
import { startVerify } from './start-verify.ts'

const limit = { 'x-limit': '60' }
const list = (...data: unknown[]) => always(200, { data }, limit)

test('what fits the spec passes without a word', async () => {
  const full = {
    ...thing,
    state: 'on',
    mood: 'good',
    made: null,
    owner: { email: 'a@b.test' },
    counts: { x: 1 },
    secrets: { k: 'v' },
  }
  await using shop = await verifyShop(list(full, thing))
  const response = await shop.call('/things?limit=5&tag=a&tag=b', { headers: { 'x-team': '4' } })
  expect([response.status, await response.json()]).toEqual([200, { data: [full, thing] }])
  expect(shop.verify.report()).toEqual({
    platform: 'shop',
    version: '7',
    upstream: `${shop.upstream}/api`,
    requests: 1,
    operations: {
      'things.list': { '200': 1 },
      'things.create': {},
      'things.get': {},
      'things.delete': {},
      'chat.send': {},
    },
    deviations: [],
    infos: [],
    failures: [],
    omitted: 0,
  })
})

test('compressed responses are checked and pass as they are', async () => {
  const bytes = gzipSync(JSON.stringify({ ...thing, name: 5 }))
  await using shop = await verifyShop((_, response) => {
    response
      .writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': bytes.length,
      })
      .end(bytes)
  })
  const request = httpRequest(`${shop.verify.url}/things/a1`, { headers: { authorization: 'Bearer k' } }).end()
  const [received] = await once(request, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of received) chunks.push(chunk)
  expect([received.headers['content-encoding'], Buffer.concat(chunks).equals(bytes)]).toEqual(['gzip', true])
  expect(shop.verify.report().deviations).toMatchObject([{ pointer: '/name', rule: 'type' }])
})

test('responses that are not coded as they say, or not to the end, and one coded in a way that nobody knows', async () => {
  let coding = 'gzip'
  let body: string | Buffer = '{}'
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(body)
  })
  const raw = async () => {
    const [received] = await once(
      httpRequest(`${shop.verify.url}/things/a1`, { headers: { authorization: 'Bearer k' } }).end(),
      'response',
    )
    await once(received.resume(), 'end')
  }
  await raw()
  body = gzipSync('{"id":"a1"}').subarray(0, -9)
  await raw()
  coding = 'rot13'
  await raw()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toMatchObject([{ rule: 'content-encoding', expected: 'the content encoding "gzip"', count: 2 }])
  expect(infos).toMatchObject([{ rule: 'not-checked', seen: 'the content encoding "rot13"' }])
})

test('more than 10 MB passes and is reported as not checked, also when it is small on the wire', async () => {
  const body = JSON.stringify({ ...thing, name: 5, note: 'x'.repeat(11 * 1024 * 1024) })
  await using shop = await verifyShop((request, response) => {
    const coded = request.url?.endsWith('a2') ? { 'content-encoding': 'gzip' } : {}
    request.resume().on('end', () => {
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json', ...coded })
      response.end('content-encoding' in coded ? gzipSync(body) : body)
    })
  })
  expect(await (await shop.call('/things/a1')).text()).toBe(body)
  expect(await (await shop.call('/things/a2')).text()).toBe(body)
  expect(await (await shop.post('/things?team=1', { name: body })).text()).toHaveLength(body.length)
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([])
  expect(infos.map(({ operation, in: part, rule, count }) => [operation, part, rule, count])).toEqual([
    ['things.get', 'response.body', 'not-checked', 2],
    ['things.create', 'request.body', 'not-checked', 1],
    ['things.create', 'response.body', 'not-checked', 1],
  ])
})

test('HEAD, 204 and preflights have no body to check', async () => {
  await using shop = await verifyShop((request, response) => {
    if (request.method === 'HEAD')
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 31 }).end()
    else response.writeHead(204).end()
  })
  expect((await shop.call('/things/a1', { method: 'HEAD' })).headers.get('content-length')).toBe('31')
  expect((await shop.call('/things/a1', { method: 'DELETE' })).status).toBe(204)
  await shop.call('/things/a1', { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } })
  const { requests, deviations, operations } = shop.verify.report()
  expect({ requests, deviations, get: operations['things.get'] }).toEqual({
    requests: 2,
    deviations: [],
    get: { '200': 1 },
  })
})

test('an upstream that is not there is a 502 in the shape of the platform, and a failure', async () => {
  await using shop = await verifyShop(always(200))
  shop.stopUpstream()
  const response = await shop.call('/things')
  expect([response.status, await response.json()]).toEqual([
    502,
    { error: { message: 'agent-verify got no response from the upstream (ECONNREFUSED).', code: 'bad_gateway' } },
  ])
  expect((await shop.call('/nothing')).status).toBe(502)
  const { deviations, failures } = shop.verify.report()
  expect(deviations).toEqual([])
  expect(failures).toMatchObject([
    { operation: 'things.list', rule: 'unreachable', seen: 'ECONNREFUSED', count: 1 },
    { method: 'GET', path: '/nothing', rule: 'unreachable' },
  ])
})

test('a response that breaks off breaks off for the client, too', async () => {
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{', () => response.destroy())
  })
  await expect((await shop.call('/things/a1')).text()).rejects.toThrow('terminated')
  expect(shop.verify.report()).toMatchObject({ deviations: [], failures: [{ rule: 'broken', status: 200 }] })
})

test('where any of several fields would do, all of them are named', async () => {
  await using verify = await startVerify({ platform: 'agento', upstream: 'http://127.0.0.1:1' })
  await fetch(`${verify.url}/v1/agents`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'A', secrets: {} }),
  })
  expect(verify.report().deviations).toMatchObject([
    {
      in: 'request.body',
      pointer: '/secrets',
      rule: 'anyOf',
      expected: 'one of the fields "anthropicApiKey", "openaiApiKey", "googleApiKey"',
    },
  ])
})
