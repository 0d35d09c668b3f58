import { expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

test('refuses what the spec does not declare, and only when asked to', async () => {
  await using loose = await serveAcme()
  await using strict = await serveAcme({}, { strict: true })
  expect((await loose.post('/things?x=1', { name: 'Anvil', colour: 'grey' })).status).toBe(201)
  const refused = await strict.post('/things?x=1', { name: 'Anvil', colour: 'grey' })
  expect(refused.status).toBe(400)
  expect(JSON.parse(refused.headers.get('x-mock-violations') ?? '')).toMatchObject([
    { location: ['query', 'x'], code: 'undeclared' },
    { location: ['body', 'colour'], code: 'undeclared' },
  ])
  expect((await strict.post('/things', { name: 'Anvil', size: null })).status).toBe(201)
  expect((await strict.call('/things?tag=a&limit=3')).status).toBe(200)
  // A schema that names no property says nothing of the others.
  const many = await strict.post('/things', {
    name: 'Anvil',
    ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, 0])),
  })
  expect([many.status, strict.requests.at(-1)?.violations.length]).toEqual([400, 101])
  // A body where none is asked for is an unknown field, too.
  const stop = (mock: typeof loose) =>
    mock.call('/things/a1', { method: 'DELETE', body: '{}', headers: { 'content-type': 'application/json' } })
  expect([(await stop(loose)).status, (await stop(strict)).status]).toEqual([204, 415])
  expect((await strict.post('/chat', { any: 1 }, { prefer: 'delay=0' })).status).toBe(200)
})
