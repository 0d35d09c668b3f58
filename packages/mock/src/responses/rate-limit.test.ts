import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { serveAcme } from '../testing/serve-acme.ts'

const header = (example: number) => ({ schema: { type: 'integer' }, example })
const response = (description: string, headers = {}) => ({
  description,
  headers: { 'X-Limit': header(9), 'X-Remaining': header(8), 'X-Reset': header(1_770_000_000), ...headers },
  content: {
    'application/json': { schema: {}, examples: { default: { value: { error: { message: description } } } } },
  },
})
const changes = {
  'x-rate-limits': {
    headers: ['X-Limit', 'X-Remaining', 'X-Reset'],
    responses: 'all' as const,
    limits: [
      { plan: 'Small', requests: 3, seconds: 60 },
      { plan: 'Small', requests: 4, seconds: 3600 },
      { plan: 'Large', requests: 1, seconds: 1 },
    ],
  },
  paths: {
    '/x': {
      get: {
        operationId: 'x',
        responses: { 200: response('Fine.'), 429: response('Slow.', { 'Retry-After': header(9) }) },
      },
    },
  },
  components: acmeDocument.components,
}

async function counted(mock: Awaited<ReturnType<typeof serveAcme>>, headers: Record<string, string> = {}) {
  const received = await mock.call('/x', { headers })
  const numbers = ['x-limit', 'x-remaining', 'x-reset', 'retry-after'].map((name) => received.headers.get(name))
  return [received.status, ...numbers]
}

test('headers count, per credential, and nothing is refused', async () => {
  await using mock = await serveAcme(changes, { now: () => 1000 })
  expect(await counted(mock)).toEqual([200, '3', '2', '61', null])
  expect(await counted(mock)).toEqual([200, '3', '1', '61', null])
  expect(await counted(mock, { authorization: 'Bearer other' })).toEqual([200, '3', '2', '61', null])
  expect((await counted(mock))[2]).toBe('0')
  expect((await counted(mock))[2]).toBe('2')
  // A planned 429 looks like one, and its window ends when its Retry-After says.
  expect(await counted(mock, { prefer: 'code=429' })).toEqual([429, '3', '0', '10', '9'])
  mock.once('acme', 'x', { code: 429, headers: { 'Retry-After': '5', 'X-Remaining': '7' } })
  expect(await counted(mock)).toEqual([429, '3', '7', '6', '5'])
})

test('rateLimit refuses what is too much until the window ends', async () => {
  let now = 1000
  await using mock = await serveAcme(changes, { rateLimit: true, now: () => now })
  for (let sent = 0; sent < 3; sent++) expect((await counted(mock))[0]).toBe(200)
  now = 31_000
  expect(await counted(mock)).toEqual([429, '3', '0', '61', '30'])
  expect(mock.requests.at(-1)?.violations).toMatchObject([{ code: 'rate-limit' }])
  now = 61_000
  // What was refused has used up nothing of the hour.
  expect((await counted(mock))[0]).toBe(200)
  expect(await counted(mock)).toEqual([429, '4', '0', '3601', '3540'])
  now = 3_601_000
  expect((await counted(mock))[0]).toBe(200)
})
