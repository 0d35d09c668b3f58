import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { formatCoverage } from '../journal/coverage.ts'
import { serveAcme } from '../testing/serve-acme.ts'

test('on plans until reset, after what once planned', async () => {
  await using mock = await serveAcme()
  const get = async (id: string) => {
    const response = await mock.call(`/things/${id}`)
    return [response.status, await response.json()]
  }
  mock.on('acme', 'things.get', { code: 404 })
  mock.once('acme', 'things.get', { example: 'small' })
  expect(await get('a')).toEqual([200, { id: 'a2', name: 'Nail' }])
  expect([(await get('a'))[0], (await get('b'))[0]]).toEqual([404, 404])
  mock.on('acme', 'things.get', async ({ pathParams: { id = '' }, headers }) =>
    id === 'a' ? { body: { id, name: headers['authorization'] ?? '' } } : undefined,
  )
  expect(await get('a')).toEqual([200, { id: 'a', name: 'Bearer k' }])
  expect(await get('b')).toEqual([200, { id: 'a1', name: 'Anvil' }])
  mock.reset()
  expect(await get('a')).toEqual([200, { id: 'a1', name: 'Anvil' }])
})

test('a function that throws or returns nonsense is a 500 that says so', async () => {
  await using mock = await serveAcme()
  mock.on('acme', 'things.get', () => ({ body: { id: 1 } }))
  const response = await mock.call('/things/a')
  expect([response.status, await response.json()]).toMatchObject([500, { error: { status: 500 } }])
  expect(response.headers.get('x-mock-violations')).toContain('on: the body does not fit the 200 of things.get')
})

test('events of a test are sent in place of the examples, and a stream can fail', async () => {
  await using mock = await serveAcme()
  mock.once('acme', 'chat.send', { events: [{ type: 'own' }], delay: 0 })
  expect(await (await mock.post('/chat', {})).text()).toBe('data: {"type":"own"}\n\n')
  const failed = await (await mock.post('/chat', {}, { prefer: 'fail=1, delay=0' })).text()
  expect(failed).toMatch(
    /^id: 1\n.*\ndata: .*\n\nevent: error\ndata: \{"error":\{"message":"The stream failed\.".*\}\n\n$/s,
  )
  const silent = await (await mock.post('/chat', {}, { prefer: 'delay=70, heartbeat=30' })).text()
  expect(silent.match(/^: heartbeat$/gm)).toHaveLength(4)
})

test('a stream goes on after the last event that a client has seen', async () => {
  await using mock = await serveAcme()
  const after = async (id: string) => (await mock.post('/chat', {}, { 'last-event-id': id, prefer: 'delay=0' })).text()
  expect(await after('1')).toMatch(/^id: 2\n/)
  expect(await after('2')).toBe('data: {"type":"done","tokens":2}\n\n')
  expect(await after('unknown')).toMatch(/^id: 1\n/)
})

test('a thousand streams at a time', async () => {
  await using mock = await serveAcme()
  const streams = Array.from({ length: 1000 }, async () =>
    (await mock.post('/chat', {}, { prefer: 'delay=30' })).text(),
  )
  const texts = await Promise.all(streams)
  expect(texts.filter((text) => text.endsWith('data: {"type":"done","tokens":2}\n\n'))).toHaveLength(1000)
}, 30_000)

test('clients that hang up leave no timer and no connection', async () => {
  await using mock = await serveAcme()
  const before = process.getActiveResourcesInfo().length
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const leave = new AbortController()
      const response = await mock.call('/chat', {
        method: 'POST',
        headers: { prefer: 'loop, delay=1000' },
        signal: leave.signal,
      })
      leave.abort()
      await response.text().catch(() => {})
    }),
  )
  await setTimeout(100)
  expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 5)
})

test('delays of a request, a test and the server', async () => {
  await using mock = await serveAcme({}, { delay: 60 })
  const took = async (headers: Record<string, string> = {}) => {
    const started = performance.now()
    await (await mock.call('/things', { headers })).text()
    return performance.now() - started
  }
  expect(await took()).toBeGreaterThan(55)
  expect(await took({ prefer: 'delay=150' })).toBeGreaterThan(145)
  expect(await took({ prefer: 'delay=0' })).toBeLessThan(55)
})

test('waitFor knows what has come, waits for what has not, and says what came instead', async () => {
  await using mock = await serveAcme()
  const waiting = mock.waitFor('acme', 'things.list', { count: 2 })
  await mock.call('/things?tag=1')
  await mock.call('/things?tag=2')
  expect((await waiting).query).toEqual({ tag: '2' })
  expect((await mock.waitFor('acme', 'things.list')).query).toEqual({ tag: '1' })
  await expect(mock.waitFor('acme', 'things.get', { timeout: 20 })).rejects.toThrow(
    'waitFor: no request for acme things.get within 20 ms. Seen: acme things.list, acme things.list.',
  )
  await expect(mock.waitFor('acme', 'things.gett')).rejects.toThrow('waitFor: acme has no operation things.gett')
})

test('coverage counts over resets, as data and as a table', async () => {
  await using mock = await serveAcme()
  await mock.call('/things/a')
  mock.reset()
  await mock.call('/things/a', { headers: { prefer: 'code=404, example=gone' } })
  await mock.post('/chat', {}, { prefer: 'delay=0' })
  const coverage = mock.coverage()
  expect(coverage['acme']?.find(({ operationId }) => operationId === 'things.get')).toEqual({
    operationId: 'things.get',
    requests: 2,
    statuses: { touched: ['200', '404'], declared: ['200', '401', '404'] },
    examples: {
      touched: ['200 default', '404 gone'],
      declared: ['200 default', '200 small', '401 unauthorized', '404 thing_not_found', '404 gone'],
    },
  })
  expect(coverage['acme']?.find(({ operationId }) => operationId === 'chat.send')?.examples.touched).toHaveLength(3)
  expect(formatCoverage(coverage)).toMatch(/^ {2}things\.get +2 +2\/3 +2\/5 +401$/m)
  expect(formatCoverage(coverage)).toMatch(/^ {2}file\.get +0 /m)
})
