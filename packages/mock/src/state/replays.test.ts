import { expect, test } from 'vitest'
import { statefulMock } from '../testing/stateful-mock.ts'

test('two requests with one idempotency key at a time create one thing', async () => {
  const { call, baseUrls } = await statefulMock()
  const agents = `${baseUrls.agenfleet}/agents`
  const create = () => call('POST', agents, { name: 'Par' }, { 'idempotency-key': 'k2' })
  const [first, second] = await Promise.all([create(), create()])
  expect(second?.body).toEqual(first?.body)
  expect((await call('GET', agents)).body.data).toHaveLength(1)
  // What was refused is asked anew.
  expect((await call('POST', agents, {}, { 'idempotency-key': 'k3' })).status).toBe(400)
  expect((await call('POST', agents, { name: 'B' }, { 'idempotency-key': 'k3' })).status).toBe(201)
  const html = { 'idempotency-key': 'k4', accept: 'text/html' }
  expect((await call('POST', agents, { name: 'C' }, html)).status).toBe(406)
  expect((await call('POST', agents, { name: 'C' }, { 'idempotency-key': 'k4' })).status).toBe(201)
})

test('responses to idempotency keys take no more than 16 MB', async () => {
  const { call, baseUrls } = await statefulMock()
  const create = (key: number) =>
    call(
      'POST',
      `${baseUrls.agenfleet}/agents`,
      { name: 'A', role: 'x'.repeat(4_000_000) },
      { 'idempotency-key': `k${key}` },
    )
  const first = (await create(0)).body.id
  expect((await create(0)).body.id).toBe(first)
  for (let key = 1; key < 5; key++) await create(key)
  expect((await create(0)).body.id).not.toBe(first)
})
