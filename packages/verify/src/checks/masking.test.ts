import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { expect, test } from 'vitest'
import { always, thing, verifyShop } from '../testing/verify-shop.ts'

const limit = { 'x-limit': '60' }

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
  expect(report.deviations.map(({ pointer, seen }) => [pointer, seen]).toSorted()).toEqual([
    ['/id', '"My [redacted]"'],
    ['/login/password', '[redacted] (a string)'],
    ['/made', '[redacted]'],
    ['/name', '5'],
    ['/secrets', '[redacted] (a number)'],
    ['/state', '[redacted]'],
  ])
  expect(report.infos.map(({ pointer }) => pointer)).toEqual(['/[redacted]'])
})

test('a text in place of an object with secrets is not shown', async () => {
  await using shop = await verifyShop(always(200, { ...thing, login: 'user:pw' }))
  await (await shop.call('/things/a1')).text()
  expect(shop.verify.report().deviations).toMatchObject([
    { pointer: '/login', expected: 'object', seen: '[redacted] (a string)' },
  ])
})

test('every one of several credentials is masked', async () => {
  await using shop = await verifyShop(always(200, {}))
  const sent = ['host', 'x', 'authorization', 'Bearer first-key', 'authorization', 'Bearer second-key']
  const headers = [...sent, 'x-api-key', 'third-key', 'x-api-key', 'fourth-key']
  await once(
    httpRequest(`${shop.verify.url}/nothing/first-key/second-key/third-key/fourth-key`, { headers }).end(),
    'response',
  )
  expect(shop.verify.report().deviations).toMatchObject([
    { path: '/nothing/[redacted]/[redacted]/[redacted]/[redacted]' },
  ])
})

test('a key with signs that a JSON pointer escapes is masked where it is the name of a field', async () => {
  const key = 'S3cret/key~with+signs=='
  await using shop = await verifyShop(always(200, { ...thing, [key]: 1, counts: { [`of ${key}`]: 'many' } }, limit))
  await shop.call('/things/a1', { headers: { authorization: `Bearer ${key}` } })
  const report = shop.verify.report()
  expect([...report.deviations, ...report.infos].map(({ pointer }) => pointer)).toEqual([
    '/counts/of [redacted]',
    '/[redacted]',
  ])
  expect(JSON.stringify(report)).not.toMatch(/S3cret/)
})
