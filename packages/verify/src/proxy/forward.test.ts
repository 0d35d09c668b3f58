import { once } from 'node:events'
import { createServer, type IncomingMessage, request as httpRequest } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { shopSpec } from '../testing/shop-spec.ts'
import { verifyShop } from '../testing/verify-shop.ts'
import { serveProxy } from './serve-proxy.ts'

interface Seen {
  method: string | undefined
  url: string | undefined
  rawHeaders: string[]
  body: string
}

/** A proxy whose upstream says what reached it. */
async function echo(headers: [string, string][] = [], base = '/api') {
  const seen: Seen[] = []
  const shop = await verifyShop(async (request: IncomingMessage, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    seen.push({ method: request.method, url: request.url, rawHeaders: request.rawHeaders, body })
    for (const [name, value] of headers) response.appendHeader(name, value)
    response.writeHead(307, 'Over There', { 'content-type': 'application/json' }).end('{"to":1}')
  }, base)
  return Object.assign(shop, { seen })
}

const thing = '{"id":"a1","name":"Anvil"}'
const open = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
const ok = `${open}Content-Length: ${thing.length}\r\n`
const key = 'Authorization: Bearer k'

/** What reaches an upstream that responds with these bytes, and the client that sends those; both as Latin-1. */
async function exchanged(request: string, response: string, host = '127.0.0.1') {
  const seen = { upstream: '', client: '' }
  const server = createTcpServer((socket) => {
    socket
      .on('error', () => {})
      .on('data', (chunk) => {
        if (seen.upstream === '') socket.end(response, 'latin1')
        seen.upstream += chunk.toString('latin1')
      })
  }).listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const upstream = new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}/api/`)
  await using verify = await serveProxy(shopSpec, upstream)
  const client = connect(Number(new URL(verify.url).port), '127.0.0.1')
  client.on('data', (chunk) => (seen.client += chunk.toString('latin1'))).write(request, 'latin1')
  await once(client, 'close')
  server.close()
  return { ...seen, port, report: verify.report() }
}

test('what concerns one connection stays there, in both directions', async () => {
  const hop = 'Keep-Alive: timeout=7\r\nProxy-Connection: a\r\nConnection: close, X-Hop\r\nconnection: X-Hip\r\n'
  const named = 'X-Hop: 1\r\nx-hip: 2\r\nX-Stays: 3\r\n'
  const { upstream, client, port } = await exchanged(
    `GET /things/a1 HTTP/1.1\r\nHost: x\r\n${key}\r\n${hop}${named}TE: trailers\r\nProxy-Authorization: Basic eA==\r\n\r\n`,
    `${ok}${hop}${named}Proxy-Authenticate: Basic\r\n\r\n${thing}`,
  )
  expect(upstream.split('\r\n')).toEqual([
    'GET /api/things/a1 HTTP/1.1',
    key,
    'X-Stays: 3',
    `Host: 127.0.0.1:${port}`,
    'Connection: keep-alive',
    '',
    '',
  ])
  expect(client).toBe(`${ok}X-Stays: 3\r\nConnection: close\r\n\r\n${thing}`)
})

test('a body stays framed, also when its length is called bound to the connection', async () => {
  const inner = 'GET /evil HTTP/1.1\r\nHost: x\r\n\r\n'
  const { upstream } = await exchanged(
    `GET /things/a1 HTTP/1.1\r\nHost: x\r\nConnection: close, content-length\r\nContent-Length: ${inner.length}\r\n\r\n${inner}`,
    `${ok}\r\n${thing}`,
  )
  expect(upstream).toContain(`\r\nContent-Length: ${inner.length}\r\n`)
})

test('bytes of heads that are no ASCII pass unchanged', async () => {
  // As UTF-8, each of its letters read as Latin-1.
  const word = Buffer.from('Größe €').toString('latin1')
  const { upstream, client } = await exchanged(
    `GET /things/a1 HTTP/1.1\r\nHost: x\r\n${key}\r\nConnection: close\r\nX-Word: ${word}\r\n\r\n`,
    `${ok.replace('OK', word)}X-Word: ${word}\r\n\r\n${thing}`,
  )
  expect(upstream).toContain(`\r\nX-Word: ${word}\r\n`)
  expect(client).toContain(`HTTP/1.1 200 ${word}\r\n`)
  expect(client).toContain(`\r\nX-Word: ${word}\r\n`)
})

const chunked = `1a\r\n${thing}\r\n0\r\n`
const plain = `GET /things/a1 HTTP/1.1\r\nHost: x\r\n${key}\r\nConnection: close\r\n\r\n`
test.for<[what: string, response: string, seen: string]>([
  ['status 000', 'HTTP/1.1 000 x\r\n\r\n', 'a status line that HTTP does not allow'],
  ['status 101', 'HTTP/1.1 101 x\r\n\r\n', 'a status line that HTTP does not allow'],
  ['a control character after the status', 'HTTP/1.1 200 \x1b[2J\r\n\r\n', 'a status line that HTTP does not allow'],
  ['another protocol', 'HTTP/1.1 101 x\r\nConnection: upgrade\r\nUpgrade: y\r\n\r\nhello', 'a change of protocol'],
  ['a control character in a header', 'HTTP/1.1 200 OK\r\nX: \x01\r\n\r\n', 'HPE_INVALID_HEADER_TOKEN'],
  ['something else than HTTP', 'hello\r\n\r\n', 'HPE_INVALID_CONSTANT'],
  ['nothing', '', 'ECONNRESET'],
])('a response that cannot be passed on is a failure: %s', async ([, response, seen]) => {
  const { client, report } = await exchanged(plain, response)
  expect(client).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n[^]*got no response from the upstream/)
  expect(report).toMatchObject({
    deviations: [],
    failures: [{ operation: 'things.get', rule: 'unreachable', seen, count: 1 }],
  })
})

test.for<[what: string, response: string, client: string]>([
  [
    'informational responses first',
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nLink: y\r\n\r\n${ok}\r\n${thing}`,
    thing,
  ],
  ['more bytes than announced', `${ok}\r\n${thing}EXTRA`, thing],
  ['trailers', `${open}Transfer-Encoding: chunked\r\nTrailer: X\r\n\r\n${chunked}X: 1\r\n\r\n`, `${chunked}\r\n`],
  ['the end of the connection as the end of the body', `${open}\r\n${thing}`, `${chunked}\r\n`],
])('a response that HTTP allows passes: %s', async ([, response, body]) => {
  const { client, report } = await exchanged(plain, response)
  expect(client.slice(client.indexOf('\r\n\r\n') + 4)).toBe(body)
  expect(report).toMatchObject({ operations: { 'things.get': { '200': 1 } }, deviations: [], infos: [], failures: [] })
})

const hasIpv6 = Object.values(networkInterfaces()).some((all = []) => all.some(({ address }) => address === '::1'))
test.runIf(hasIpv6)('an upstream with an IPv6 address, and a base path with a slash at its end', async () => {
  const { upstream, port } = await exchanged(plain, `${ok}\r\n${thing}`, '::1')
  expect(upstream).toMatch(/^GET \/api\/things\/a1 HTTP/)
  expect(upstream).toContain(`\r\nHost: [::1]:${port}\r\n`)
})

test.for<[when: string, request: string]>([
  ['before the response', plain],
  ['within its request', 'POST /things?team=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"na'],
])('a client that leaves %s leaves nothing behind at the upstream, which is not to blame', async ([, text]) => {
  let [arrived, gone] = [() => {}, () => {}]
  const reached = new Promise<void>((resolve) => (arrived = resolve))
  const left = new Promise<void>((resolve) => (gone = resolve))
  await using shop = await verifyShop((request) => {
    request.on('error', () => {}).socket.once('close', gone)
    arrived()
  })
  const client = connect(Number(new URL(shop.verify.url).port), '127.0.0.1')
  client.write(text)
  await reached
  client.destroy()
  await left
  // The proxy hears of the broken connection after the upstream.
  await setTimeout(50)
  expect(shop.verify.report().failures).toEqual([])
})

test('path, query, headers and body reach the upstream as they are', async () => {
  await using shop = await echo()
  const request = httpRequest(`${shop.verify.url}/things/%41//b?x=%20&x`, {
    method: 'DELETE',
    headers: {
      Authorization: 'Bearer k',
      'X-Twice': ['1', '2'],
      'Transfer-Encoding': 'chunked',
    },
  })
  request.end('hello')
  await once(request, 'response')
  expect(shop.seen).toMatchObject([{ method: 'DELETE', url: '/api/things/%41//b?x=%20&x', body: 'hello' }])
  const rawHeaders = shop.seen[0]?.rawHeaders ?? []
  const names = rawHeaders.filter((_, index) => index % 2 === 0)
  expect(names.filter((name) => name === 'X-Twice')).toHaveLength(2)
  expect(names).toContain('Authorization')
  expect(rawHeaders[names.findIndex((name) => name.toLowerCase() === 'host') * 2 + 1]).toBe(new URL(shop.upstream).host)
})

test('redirects pass through, with status text, repeated headers and no key for the other server', async () => {
  let calls = 0
  const other = createServer((_, response) => void response.end(String(calls++))).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const location = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  await using shop = await echo([
    ['location', location],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ])
  const response = await shop.call('/things')
  expect([response.status, response.statusText, response.headers.get('location')]).toEqual([
    307,
    'Over There',
    location,
  ])
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(response.headers.get('keep-alive')).not.toBe('timeout=1')
  expect(calls).toBe(0)
  other.close()
})

test('a whole URL in the request line does not lead anywhere else', async () => {
  await using shop = await echo()
  const socket = connect(Number(new URL(shop.verify.url).port), '127.0.0.1')
  socket.end('GET http://127.0.0.1:1/things HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
  await once(socket.resume(), 'close')
  expect(shop.seen.map(({ url }) => url)).toEqual(['/api/things'])
})

test('where the upstream was given without the path of the base URL, the paths of clients have it', async () => {
  await using shop = await echo([], '')
  await shop.call('/api/things')
  expect(shop.seen.map(({ url }) => url)).toEqual(['/api/things'])
  expect(shop.verify.report().operations['things.list']).toEqual({ '307': 1 })
})

test('a response that comes before the body has been sent reaches the client', async () => {
  await using shop = await verifyShop((request, response) => {
    request.resume()
    response.writeHead(413, { 'content-type': 'application/json' }).end('{"error":{"message":"Too much."}}')
  })
  const response = await shop.post('/things?team=1', { name: 'x'.repeat(5_000_000) })
  expect([response.status, await response.json()]).toEqual([413, { error: { message: 'Too much.' } }])
})

test('no connection to the upstream is used twice, and none is left', async () => {
  const sockets = new Set<unknown>()
  let connected = 0
  await using shop = await verifyShop((request, response) => {
    sockets.add(request.socket)
    connected++
    request.socket.once('close', () => connected--)
    response.writeHead(204).end()
  })
  for (let index = 0; index < 3; index++) await shop.call('/things/a1', { method: 'DELETE' })
  await vi.waitFor(() => expect([sockets.size, connected]).toEqual([3, 0]))
})
