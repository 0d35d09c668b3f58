import { once } from 'node:events'
import { createServer, type IncomingMessage, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { verifyShop } from '../testing/verify-shop.ts'

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

test('path, query, headers and body reach the upstream as they are; hop-by-hop headers do not', async () => {
  await using shop = await echo()
  const request = httpRequest(`${shop.verify.url}/things/%41//b?x=%20&x`, {
    method: 'DELETE',
    headers: {
      Authorization: 'Bearer k',
      'X-Twice': ['1', '2'],
      Connection: 'close, X-Hop',
      'X-Hop': '1',
      TE: 'trailers',
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
  expect(names.map((name) => name.toLowerCase())).not.toContain('x-hop')
  expect(names.map((name) => name.toLowerCase())).not.toContain('te')
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
    ['keep-alive', 'timeout=1'],
  ])
  const response = await shop.call('/things')
  expect([response.status, response.statusText, response.headers.get('location')]).toEqual([307, 'Over There', location])
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

test('an answer that comes before the body has been sent reaches the client', async () => {
  await using shop = await verifyShop((request, response) => {
    request.resume()
    response.writeHead(413, { 'content-type': 'application/json' }).end('{"error":{"message":"Too much."}}')
  })
  const response = await shop.post('/things?team=1', { name: 'x'.repeat(5_000_000) })
  expect([response.status, await response.json()]).toEqual([413, { error: { message: 'Too much.' } }])
})

test('no connection to the upstream is used twice, and none is left', async () => {
  const sockets = new Set<unknown>()
  let open = 0
  await using shop = await verifyShop((request, response) => {
    sockets.add(request.socket)
    open++
    request.socket.once('close', () => open--)
    response.writeHead(204).end()
  })
  for (let index = 0; index < 3; index++) await shop.call('/things/a1', { method: 'DELETE' })
  await vi.waitFor(() => expect([sockets.size, open]).toEqual([3, 0]))
})
