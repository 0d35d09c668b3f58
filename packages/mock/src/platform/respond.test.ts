import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

let mock: Awaited<ReturnType<typeof serveAcme>>
beforeAll(async () => void (mock = await serveAcme()))
afterAll(() => mock.close())

test('an unknown path is a 404 in the shape of the platform', async () => {
  const response = await mock.call('/nowhere')
  expect(response.status).toBe(404)
  expect(response.headers.get('x-ratelimit-limit')).toBe('60')
  expect(await response.json()).toEqual({
    error: { code: 'not_found', message: 'acme has no such path.', status: 404 },
  })
})

test('an empty path parameter is an unknown path', async () => {
  expect((await mock.call('/things/')).status).toBe(404)
})

test('a path outside the base path says where it is', async () => {
  const response = await fetch(`${mock.url}/acme/api/v1/things`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    error: { message: 'Nothing here: the paths of acme begin with /acme/api/v2/' },
  })
  expect((await fetch(`${mock.url}/acme/api/v2things`)).status).toBe(404)
})

test('a path of no platform lists those that there are', async () => {
  const response = await fetch(`${mock.url}/other/x`)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ message: 'Nothing here. Served: /acme/api/v2' })
})

test('a wrong method is a 405 that names the right ones', async () => {
  const response = await mock.call('/things', { method: 'PATCH' })
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  expect(await response.json()).toMatchObject({ error: { code: 'method_not_allowed', status: 405 } })
})

test('a path whose percent-encoding is broken is a 400', async () => {
  const response = await mock.call('/things/%E0%A4%A')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { status: 400 } })
})
