import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

let mock: Awaited<ReturnType<typeof serveAcme>>
beforeAll(async () => void (mock = await serveAcme()))
afterAll(() => mock.close())

/** Sends bytes as they are and gives back the status line. */
async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  socket.end(request.replaceAll('\n', '\r\n'))
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString()))
  await once(socket, 'close')
  return received.split('\r\n')[0] ?? ''
}

const inChunks = 'transfer-encoding: chunked'
const key = 'host: x\nauthorization: Bearer k\nconnection: close'

// Each of the first five ends the process of Prism's own server.
test.each([
  ['an Accept header that is no media type', `GET /acme/api/v2/things HTTP/1.1\n${key}\naccept: garbage\n\n`, 200],
  [
    'an Accept header with a trailing comma',
    `GET /acme/api/v2/things HTTP/1.1\n${key}\naccept: application/xml,\n\n`,
    406,
  ],
  ['a path with broken percent-encoding', `GET /acme/api/v2/things/%E0%A4%A HTTP/1.1\n${key}\n\n`, 400],
  [
    'a violation that is not Latin-1',
    `PUT /acme/api/v2/mode HTTP/1.1\n${key}\ncontent-type: application/json\ncontent-length: 12\n\n{"mode":"x"}`,
    400,
  ],
  ['a header example that is a list', `GET /acme/api/v2/file HTTP/1.1\n${key}\n\n`, 200],
  ['broken percent-encoding outside all platforms', `GET /%zz HTTP/1.1\n${key}\n\n`, 404],
  [
    'a query with broken percent-encoding',
    `GET /acme/api/v2/things?limit=%E0%A4%A&%zz=%&__proto__=1 HTTP/1.1\n${key}\n\n`,
    400,
  ],
  ['a path that looks like a host', `GET //acme/api/v2/things HTTP/1.1\n${key}\n\n`, 404],
  ['a whole URL as path', `GET http://acme.test/acme/api/v2/things HTTP/1.1\n${key}\n\n`, 200],
  ['a method that nobody has', `PROPFIND /acme/api/v2/things HTTP/1.1\n${key}\n\n`, 405],
  ['OPTIONS of the server', `OPTIONS * HTTP/1.1\n${key}\n\n`, 204],
  ['a body where none is expected', `GET /acme/api/v2/file HTTP/1.1\n${key}\ncontent-length: 1\n\nx`, 200],
  [
    'a Content-Type that is none',
    `POST /acme/api/v2/things HTTP/1.1\n${key}\ncontent-type: garbage\ncontent-length: 2\n\n{}`,
    415,
  ],
  [
    'a compressed body',
    `POST /acme/api/v2/things HTTP/1.1\n${key}\ncontent-encoding: gzip\ncontent-length: 2\n\n{}`,
    415,
  ],
  [
    'a body in chunks',
    `POST /acme/api/v2/things HTTP/1.1\n${key}\n${inChunks}\ncontent-type: application/json\n\n10\n{"name":"Anvil"}\n0\n\n`,
    201,
  ],
  [
    'a body in chunks of a wrong type',
    `POST /acme/api/v2/things HTTP/1.1\n${key}\ncontent-type: text/plain\n${inChunks}\n\n1\nx\n0\n\n`,
    415,
  ],
  ['no HTTP at all', 'hello\n\n', 400],
])('%s gets a response', async (_, request, status) => {
  expect(await raw(request)).toContain(`HTTP/1.1 ${status} `)
  expect((await mock.call('/things')).status).toBe(200)
})

test('10 MB is the limit of a body, and the 413 reaches a client that is still sending', async () => {
  const bytes = 40 * 1024 * 1024
  expect(
    await raw(`POST /acme/api/v2/things HTTP/1.1\n${key}\ncontent-length: ${bytes}\n\n${'x'.repeat(bytes)}`),
  ).toContain(' 413 ')
  const response = await mock.post('/things', { name: 'x'.repeat(bytes) })
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ error: { code: 'payload_too_large', status: 413 } })
  const { status } = await mock.post('/things', { name: 'x'.repeat(9 * 1024 * 1024) })
  expect(status).toBe(201)
})

test('a body of exactly the limit is taken, one byte more is not, with a socket and without', async () => {
  const body = (bytes: number) => `{"name":"${'x'.repeat(bytes - 11)}"}`
  const limit = 10 * 1024 * 1024
  expect(body(limit)).toHaveLength(limit)
  const headers = { authorization: 'Bearer k', 'content-type': 'application/json' }
  for (const send of [fetch, mock.fetch]) {
    const status = async (bytes: number) =>
      (await send(`${mock.base}/things`, { method: 'POST', headers, body: body(bytes) })).status
    expect([await status(limit), await status(limit + 1)]).toEqual([201, 413])
  }
})

test('a client that leaves in the middle of its body harms nobody', async () => {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  socket.write('POST /acme/api/v2/things HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{')
  await once(socket, 'connect')
  socket.destroy()
  await once(socket, 'close')
  expect((await mock.call('/things')).status).toBe(200)
})

test('deep JSON is refused or taken, not fatal', async () => {
  const body = `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  const response = await mock.call('/things', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  expect(response.status).toBe(400)
})
