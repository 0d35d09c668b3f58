import { expect, test } from 'vitest'
import { always, type CallInit, thing, verifyShop } from '../testing/verify-shop.ts'

const limit = { 'x-limit': '60' }

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
    seen: 'none with this method and path',
    count: 1,
  }
  expect(shop.verify.report().deviations).toEqual([
    { ...finding, method: 'GET', path: '/nothing/[redacted]' },
    { ...finding, method: 'PATCH', path: '/things' },
    { ...finding, method: 'GET', path: '/things/%zz' },
  ])
})
