import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { serveAcme } from '../testing/serve-acme.ts'
import { isLoopback } from './own-paths.ts'

interface Told {
  status: number | undefined
  headers: NodeJS.Dict<string | string[]>
  text: string
}

/** A request as a browser sends it that takes another name for this machine: `fetch` lets nobody set Host. */
function send(mock: { url: string }, path: string, headers: Record<string, string>, method = 'GET'): Promise<Told> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(mock.url)
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
    sent.on('error', reject).end()
  })
}

const corsNames = ({ headers }: Told) => Object.keys(headers).filter((name) => name.startsWith('access-control-'))
const own = [
  '/-/journal.json',
  '/-/acme/openapi.yaml',
  '/-/acme/openapi.json',
  '/-/acme/postman.json',
  '/-/nowhere',
  '/-',
]

test.each([
  'localhost',
  'LocalHost:80',
  'x.localhost:4010',
  '127.0.0.1',
  '127.8.9.1:1',
  '[::1]',
  '[::1]:4010',
  'localhost.',
])('below /-/ the Host %s is responded to', async (host) => {
  await using mock = await serveAcme()
  expect((await send(mock, '/-/journal.json', { host })).status).toBe(200)
})

test.each([
  'evil.test',
  'evil.test:4010',
  'localhost.evil.test',
  '127.0.0.1.evil.test',
  '1.2.3.4',
  '[::2]',
  'evillocalhost',
  'a b',
  'u@localhost',
])('below /-/ the Host %s is not', async (host) => {
  await using mock = await serveAcme()
  await mock.call('/things')
  for (const path of own) {
    const told = await send(mock, path, { host })
    expect([path, told.status, corsNames(told)]).toEqual([path, 421, []])
    expect(told.text).toContain('--allow-host')
  }
  expect(mock.requests).toHaveLength(1)
  // What a browser may not see of the mock it may see of a platform.
  expect((await send(mock, '/acme/api/v2/things', { host, authorization: 'Bearer k' })).status).toBe(200)
})

test('a website of another origin is refused below /-/, whatever it sends, and gets no leave to read', async () => {
  await using mock = await serveAcme()
  const { host } = new URL(mock.url)
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-private-network': 'true' }
  for (const origin of ['https://evil.test', 'null', 'http://localhost:1', `http://${host}.evil.test`]) {
    for (const path of own) {
      const told = [
        await send(mock, path, { host, origin }),
        await send(mock, path, { host, origin }, 'POST'),
        await send(mock, path, { host, origin, ...preflight }, 'OPTIONS'),
      ]
      expect(told.map(({ status }) => status)).toEqual([403, 403, 403])
      expect(told.flatMap(corsNames)).toEqual([])
    }
  }
  const allowed = await send(mock, '/-/journal.json', { host, origin: mock.url })
  expect([allowed.status, corsNames(allowed)]).toEqual([200, []])
  expect((await send(mock, '/-/journal.json', { host }, 'OPTIONS')).status).toBe(404)
})

test('the platforms stay open to every origin, private network included', async () => {
  await using mock = await serveAcme()
  const headers = { host: 'x.test', origin: 'https://app.test', 'access-control-request-method': 'GET' }
  const told = await send(mock, '/acme/api/v2/things', headers, 'OPTIONS')
  expect(told.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-private-network': 'true',
  })
  expect((await send(mock, '/', { host: 'x.test', accept: 'text/html' })).text).toContain('<html')
})

test('names can be allowed, and the addresses are that it listens on', async () => {
  await using named = await serveAcme({}, { allowedHosts: ['mock', 'Mock.Test', '[fd00::1]'] })
  const status = async (mock: Pick<MockServer, 'url'>, host: string, origin?: string) =>
    (await send(mock, '/-/journal.json', { host, ...(origin && { origin }) })).status
  expect(await status(named, 'mock:4010')).toBe(200)
  expect(await status(named, 'mock.test', 'https://mock.test')).toBe(200)
  expect(await status(named, '[fd00::1]:4010')).toBe(200)
  expect(await status(named, 'x.mock.test')).toBe(421)

  await using everywhere = await serveAcme({}, { host: '0.0.0.0' })
  const [address = '127.0.0.1'] = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.map((one) => one.address),
  )
  expect(await status(everywhere, address.includes(':') ? `[${address}]` : address)).toBe(200)
  expect(await status(everywhere, '192.0.2.1')).toBe(421)
})

test.each(['http://mock.test', 'mock.test:4010', '', 'a/b', '*:1'])('%j is no name to allow', async (name) => {
  await expect(startMock({ listen: false, allowedHosts: [name] })).rejects.toThrow(
    'allowedHosts (--allow-host) takes names',
  )
})

test('mock.fetch reads what lies below /-/', async () => {
  for (const listen of [true, false]) {
    await using mock = await serveAcme({}, { listen })
    expect((await mock.fetch(`${mock.url}/-/journal.json`)).status).toBe(200)
  }
})

test.each([
  ['localhost', true],
  ['a.localhost', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['host', false],
])('%s leads to this machine: %s', (name, leads) => {
  expect(isLoopback(name)).toBe(leads)
})
