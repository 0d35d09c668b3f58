import { expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

test('a browser may send its key and read everything, errors included', async () => {
  await using mock = await serveAcme()
  const preflight = await fetch(`${mock.base}/nowhere`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.test',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,x-api-key',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,x-api-key')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT')
  expect(preflight.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  const refused = await fetch(`${mock.base}/things`)
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  expect(refused.headers.get('access-control-expose-headers')).toBe('*')
})
