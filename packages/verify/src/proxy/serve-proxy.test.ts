import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startVerify } from './start-verify.ts'
import { always, type CallInit, thing, verifyShop } from '../testing/verify-shop.ts'

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

const get = { operation: 'things.get', method: 'GET', path: '/things/{id}', status: 200, count: 1 }
test.for<[what: string, body: unknown, finding: object]>([
  [
    'a missing field',
    { id: 'a1' },
    { pointer: '/name', rule: 'required', expected: 'the required field "name"', seen: 'nothing' },
  ],
  ['another type', { ...thing, name: 5 }, { pointer: '/name', rule: 'type', expected: 'string', seen: '5' }],
  [
    'another type where values are listed',
    { ...thing, level: 5 },
    { pointer: '/level', rule: 'type', expected: 'string', seen: '5' },
  ],
  [
    'an unknown value',
    { ...thing, state: 'idle' },
    { pointer: '/state', rule: 'enum', expected: 'one of "on", "off"', seen: '"idle"' },
  ],
  [
    'another format',
    { ...thing, made: 'now' },
    { pointer: '/made', rule: 'format', expected: 'format "date-time"', seen: '"now"' },
  ],
  ['a number as text', { ...thing, counts: { total: '5' } }, { pointer: '/counts/total', rule: 'type', seen: '"5"' }],
  ['null', { ...thing, name: null }, { pointer: '/name', rule: 'type', expected: 'string', seen: 'null' }],
  ['another pattern', { ...thing, id: 'A' }, { pointer: '/id', rule: 'pattern', seen: '"A"' }],
  ['a fault in an alternative', { ...thing, owner: {} }, { pointer: '/owner/email', rule: 'required' }],
  ['a value in a map', { ...thing, counts: { 'a/b': 'x' } }, { pointer: '/counts/a~1b', rule: 'type', seen: '"x"' }],
  ['an array for an object', [thing], { pointer: '', rule: 'type', expected: 'object', seen: 'an array of 1' }],
  [
    'text that is no JSON',
    '{"id": s3cret',
    { pointer: '', rule: 'content', expected: 'application/json', seen: 'text that is not JSON' },
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from('{"id":"a1","name":"\xff"}', 'latin1'),
    { pointer: '', rule: 'content', expected: 'application/json', seen: 'bytes that are not UTF-8' },
  ],
  ['no body', '', { pointer: '', rule: 'required', expected: 'application/json', seen: 'no body' }],
])('one deviation: %s', async ([, body, finding]) => {
  const type = { 'content-type': 'application/json' }
  await using shop = await verifyShop(
    Buffer.isBuffer(body) ? (_, response) => response.writeHead(200, type).end(body) : always(200, body),
  )
  await (await shop.call('/things/a1')).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([expect.objectContaining({ ...get, in: 'response.body', ...finding })])
  expect(infos).toEqual([])
})

test.for<[what: string, status: number, headers: Record<string, string>, finding: object]>([
  ['status', 418, {}, { in: 'response.status', status: 418, rule: 'undeclared', expected: '200, 401', seen: '418' }],
  [
    'redirect',
    302,
    { location: '/elsewhere' },
    { in: 'response.status', status: 302, rule: 'undeclared', seen: '302' },
  ],
  [
    'content type',
    200,
    { 'content-type': 'text/html' },
    { in: 'response.body', rule: 'content-type', expected: 'application/json', seen: 'text/html' },
  ],
  [
    'header',
    200,
    { 'x-limit': '0' },
    { in: 'response.header', pointer: '/x-limit', rule: 'minimum', expected: '>= 1', seen: '0' },
  ],
  [
    'header type',
    200,
    { 'x-limit': 'many' },
    { in: 'response.header', pointer: '/x-limit', rule: 'type', expected: 'integer', seen: '"many"' },
  ],
])('one deviation: %s', async ([, status, headers, finding]) => {
  await using shop = await verifyShop(always(status, { data: [] }, { ...limit, ...headers }))
  await (await shop.call('/things')).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([
    expect.objectContaining({ operation: 'things.list', status: 200, pointer: '', ...finding }),
  ])
  expect(infos).toEqual([])
})

test.for<[what: string, method: string, path: string, init: CallInit, finding: object]>([
  [
    'no key',
    'GET',
    '/things',
    { headers: { authorization: '' } },
    { in: 'request.header', pointer: '/authorization', rule: 'credential', expected: 'Bearer <key>', seen: 'nothing' },
  ],
  [
    'another form of key',
    'GET',
    '/things',
    { headers: { authorization: 's3cret-key' } },
    { in: 'request.header', rule: 'credential', seen: 'another form' },
  ],
  [
    'query parameter',
    'GET',
    '/things?limit=500',
    {},
    { in: 'request.query', pointer: '/limit', rule: 'maximum', expected: '<= 100', seen: '500' },
  ],
  ['query type', 'GET', '/things?limit=x', {}, { in: 'request.query', pointer: '/limit', rule: 'type', seen: '"x"' }],
  [
    'item of a query list',
    'GET',
    '/things?tag=a&tag=long',
    {},
    { in: 'request.query', pointer: '/tag/1', rule: 'maxLength', seen: '"long"' },
  ],
  [
    'header',
    'GET',
    '/things',
    { headers: { 'x-team': 'x' } },
    { in: 'request.header', pointer: '/x-team', rule: 'type' },
  ],
  [
    'path parameter',
    'GET',
    '/things/A%20b',
    {},
    { in: 'request.path', pointer: '/id', rule: 'pattern', seen: '"A b"' },
  ],
  [
    'missing parameter',
    'POST',
    '/things',
    { body: '{"name":"Anvil"}' },
    { in: 'request.query', pointer: '/team', rule: 'required' },
  ],
  [
    'missing field',
    'POST',
    '/things?team=1',
    { body: '{}' },
    { in: 'request.body', pointer: '/name', rule: 'required' },
  ],
  [
    'missing body',
    'POST',
    '/things?team=1',
    {},
    { in: 'request.body', pointer: '', rule: 'required', expected: 'a body' },
  ],
  [
    'content type',
    'POST',
    '/things?team=1',
    { body: 'x', headers: { 'content-type': 'text/plain' } },
    { in: 'request.body', rule: 'content-type', seen: 'text/plain' },
  ],
  [
    'undeclared body',
    'DELETE',
    '/things/a1',
    { body: '{}' },
    { in: 'request.body', rule: 'undeclared', expected: 'no body', seen: '2 bytes' },
  ],
])('one deviation of the request: %s', async ([, method, path, { headers, ...init }, finding]) => {
  const responses: Record<string, [number, unknown]> = {
    GET: [200, path.startsWith('/things/') ? thing : { data: [] }],
    POST: [201, thing],
  }
  await using shop = await verifyShop(always(...(responses[method] ?? [204, undefined]), limit))
  await (await shop.call(path, { method, ...init, headers: { 'content-type': 'application/json', ...headers } })).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([expect.objectContaining(finding)])
  expect(deviations[0]).not.toHaveProperty('status')
  expect(infos).toEqual([])
})

test('a body where the spec has none', async () => {
  await using shop = await verifyShop(always(202, { note: 1 }))
  await (await shop.call('/things/a1', { method: 'DELETE' })).text()
  expect(shop.verify.report().deviations).toMatchObject([
    { in: 'response.body', rule: 'undeclared', expected: 'no body', seen: '10 bytes' },
  ])
})

test('a status falls under its range', async () => {
  await using shop = await verifyShop(always(422, { error: { message: 5 } }))
  await (await shop.post('/things?team=1', { name: 'Anvil' })).text()
  expect(shop.verify.report().deviations).toMatchObject([
    { status: 422, in: 'response.body', pointer: '/error/message', rule: 'type' },
  ])
})

test('a form is read as its fields', async () => {
  await using shop = await verifyShop(always(201, thing))
  const form = new FormData()
  form.set('name', '42')
  form.set('size', 'big')
  form.append('tags', 'a')
  form.append('tags', 'long')
  await (await shop.call('/things?team=1', { method: 'POST', body: form })).text()
  expect(shop.verify.report().deviations).toEqual([
    expect.objectContaining({ in: 'request.body', pointer: '/size', rule: 'type' }),
    expect.objectContaining({ in: 'request.body', pointer: '/tags/1', rule: 'maxLength' }),
  ])
})

test('an operation that the spec lacks', async () => {
  await using shop = await verifyShop(always(200, {}))
  await shop.call('/nothing/s3cret-key?x=1')
  await shop.call('/things', { method: 'PATCH' })
  await shop.call('/things/%zz')
  const finding = {
    status: 200,
    in: 'request',
    pointer: '',
    rule: 'undeclared',
    expected: 'an operation of the spec',
    seen: 'another one',
    count: 1,
  }
  expect(shop.verify.report().deviations).toEqual([
    { ...finding, method: 'GET', path: '/nothing/***' },
    { ...finding, method: 'PATCH', path: '/things' },
    { ...finding, method: 'GET', path: '/things/%zz' },
  ])
})

test('new fields, new values of an open set and absent headers are for information', async () => {
  await using shop = await verifyShop(always(200, { data: [{ ...thing, mood: 'new', shade: 'secret?' }] }))
  await (await shop.call('/things?more=1')).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([])
  expect(infos.map(({ in: part, pointer, rule, seen }) => [part, pointer, rule, seen])).toEqual([
    ['request.query', '/more', 'undeclared', 'a string'],
    ['response.header', '/x-limit', 'absent', 'nothing'],
    ['response.body', '/data/0/shade', 'undeclared', 'a string'],
    ['response.body', '/data/0/mood', 'x-extensible-enum', '"new"'],
  ])
})

test('what is seen again is counted; each unknown value of a set is told', async () => {
  const states = ['x', 'y', 'x']
  await using shop = await verifyShop(list(...states.map((state) => ({ id: 'a1', state }))))
  await (await shop.call('/things')).text()
  await (await shop.call('/things')).text()
  expect(shop.verify.report().deviations.map(({ pointer, seen, count }) => [pointer, seen, count])).toEqual([
    ['/data/0/name', 'nothing', 6],
    ['/data/0/state', '"x"', 4],
    ['/data/1/state', '"y"', 2],
  ])
})

test('secrets and keys are never written, wherever they turn up', async () => {
  const leaks = {
    id: 'My s3cret-key',
    name: 5,
    secrets: { OPENAI: 77_881_234 },
    login: { user: 'pass-word-that-is-too-long', password: 'pass-word-that-is-too-long' },
    state: 'pass-word-that-is-too-long',
    's3cret-key': 1,
    made: '77881234',
  }
  await using shop = await verifyShop(always(200, leaks))
  await (await shop.call('/things/a1')).text()
  const report = shop.verify.report()
  const text = JSON.stringify(report)
  for (const secret of ['s3cret-key', '77881234', 'pass-word', 'OPENAI']) expect(text).not.toContain(secret)
  expect(report.deviations.map(({ pointer, seen }) => [pointer, seen]).sort()).toEqual([
    ['/id', '"My ***"'],
    ['/login/password', '*** (a string)'],
    ['/made', '***'],
    ['/name', '5'],
    ['/secrets', '*** (a number)'],
    ['/state', '***'],
  ])
  expect(report.infos.map(({ pointer }) => pointer)).toEqual(['/***'])
})

test('a text in place of an object with secrets is not shown', async () => {
  await using shop = await verifyShop(always(200, { ...thing, login: 'user:pw' }))
  await (await shop.call('/things/a1')).text()
  expect(shop.verify.report().deviations).toMatchObject([
    { pointer: '/login', expected: 'object', seen: '*** (a string)' },
  ])
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

test('ten thousand faults in one response are counted within seconds', async () => {
  await using shop = await verifyShop(
    list(...Array<unknown>(10_000).fill({ ...thing, name: 5, shade: 1, secrets: { k: 'v' } })),
  )
  const start = performance.now()
  await (await shop.call('/things')).text()
  expect(performance.now() - start).toBeLessThan(4000)
  const { deviations, infos } = shop.verify.report()
  expect([...deviations, ...infos].map(({ pointer, count }) => [pointer, count])).toEqual([
    ['/data/0/name', 10_000],
    ['/data/0/shade', 10_000],
  ])
})

test('every one of several credentials is hidden', async () => {
  await using shop = await verifyShop(always(200, {}))
  const sent = ['host', 'x', 'authorization', 'Bearer first-key', 'authorization', 'Bearer second-key']
  const headers = [...sent, 'x-api-key', 'third-key', 'x-api-key', 'fourth-key']
  await once(
    httpRequest(`${shop.verify.url}/nothing/first-key/second-key/third-key/fourth-key`, { headers }).end(),
    'response',
  )
  expect(shop.verify.report().deviations).toMatchObject([{ path: '/nothing/***/***/***/***' }])
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
  expect((await (await shop.post('/things?team=1', { name: body })).text()).length).toBe(body.length)
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

test('a key with signs that a JSON pointer escapes is hidden where it is the name of a field', async () => {
  const key = 'S3cret/key~with+signs=='
  await using shop = await verifyShop(always(200, { ...thing, [key]: 1, counts: { [`of ${key}`]: 'many' } }, limit))
  await shop.call('/things/a1', { headers: { authorization: `Bearer ${key}` } })
  const report = shop.verify.report()
  expect([...report.deviations, ...report.infos].map(({ pointer }) => pointer)).toEqual(['/counts/of ***', '/***'])
  expect(JSON.stringify(report)).not.toMatch(/S3cret/)
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
