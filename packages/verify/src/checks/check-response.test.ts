import { expect, test } from 'vitest'
import { always, thing, verifyShop } from '../testing/verify-shop.ts'

const limit = { 'x-limit': '60' }
const list = (...data: unknown[]) => always(200, { data }, limit)

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
])('one deviation of status or headers: %s', async ([, status, headers, finding]) => {
  await using shop = await verifyShop(always(status, { data: [] }, { ...limit, ...headers }))
  await (await shop.call('/things')).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([
    expect.objectContaining({ operation: 'things.list', status: 200, pointer: '', ...finding }),
  ])
  expect(infos).toEqual([])
})

test('a status falls under its range', async () => {
  await using shop = await verifyShop(always(422, { error: { message: 5 } }))
  await (await shop.post('/things?team=1', { name: 'Anvil' })).text()
  expect(shop.verify.report().deviations).toMatchObject([
    { status: 422, in: 'response.body', pointer: '/error/message', rule: 'type' },
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

test('ten thousand faults in one response are counted within seconds', async () => {
  await using shop = await verifyShop(
    list(...Array.from({ length: 10_000 }, () => ({ ...thing, name: 5, shade: 1, secrets: { k: 'v' } }))),
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
