import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readSpecs, specOf } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { serveAcme } from '../testing/serve-acme.ts'
import { html } from './html.ts'
import { pageAssets } from './page-files.ts'
import type { JournalPage } from './journal-view.ts'

const specs = readSpecs(specsFolder)
const names = specs.map(({ name }) => name)
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

let mock: MockServer
beforeAll(async () => void (mock = await startMock()))
beforeEach(() => mock.reset())
afterAll(() => mock.close())

function open(path: string, headers: Record<string, string> = {}) {
  return fetch(`${mock.url}${path}`, { headers })
}

/** Status, headers and bytes as they come: fetch sets its own Host and unpacks. */
async function raw(path: string, headers: Record<string, string>) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${mock.url}${path}`, { headers }, resolve).on('error', reject)
  })
  return { headers: response.headers, body: Buffer.concat(await response.toArray()) }
}

async function journal(after = 0): Promise<JournalPage> {
  return (await open(`/-/journal.json?after=${after}`)).json() as Promise<JournalPage>
}

test('a browser gets a page that may run and load nothing but its own files', async () => {
  const response = await open('/', browser)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('vary')).toBe('Accept')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'; script-src 'self'; ")
  expect(policy).not.toContain('unsafe')
  const page = await response.text()
  expect(page).not.toMatch(/<script[^>]*>[^<]|\son[a-z]+=|\sstyle=/)
  for (const { spec } of specs) {
    expect(page).toContain(spec.title)
    expect(page).toContain(`<dd>${spec.operations.length}</dd>`)
  }
  expect(page).toContain(`curl -H &#39;Authorization: Token any-key&#39; &#39;${mock.baseUrls.make}/`)
})

test.each([
  [{}, "Started with no options. Responses are the spec's examples, and nothing is kept."],
  [
    { stateful: true, strict: true, rateLimit: true, delay: 20, seed: '<1>' },
    'Started with stateful (what requests create, change and delete is kept), strict (what the spec does not declare is refused), rateLimit (too many requests are refused), delay 20 ms, seed <1>.',
  ],
])('says how the server was started: %j', async (options, sentence) => {
  await using own = await serveAcme({}, options)
  const page = await (await fetch(own.url, { headers: browser })).text()
  expect(page).toContain(html`<p>${sentence}</p>`.text)
})

test('shows the same call by the typed client', async () => {
  const { platforms } = (await (await open('/')).json()) as { platforms: { platform: string; typescript: string }[] }
  const call = (name: string) => platforms.find(({ platform }) => platform === name)?.typescript
  expect(call('agento')).toBe(`import { createAgentoClient } from '@agent-clients/agento'

const agento = createAgentoClient({ apiKey: 'any-key', baseUrl: '${mock.baseUrls.agento}' })
console.log(await agento.agents.list())`)
  expect(call('make')).toContain(
    `baseUrl: '${mock.baseUrls.make}', teamId: 1 })\nconsole.log(await make.agents.list())`,
  )
  expect(await (await open('/', browser)).text()).toContain('aria-label="TypeScript call to Agento')
})

test('the reference shows events as they are sent, the whole stream first', async () => {
  const reference = specOf('agento', (await (await open('/-/agento/reference.json')).json()) as object)
  const examples = reference.operations.find(({ id }) => id === 'chat.send')?.success.contents[0]?.examples ?? []
  const chat = await fetch(`${mock.baseUrls.agento}/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json', prefer: 'delay=0' },
    body: JSON.stringify({ message: 'Hello' }),
  })
  const [whole, ...each] = examples.map((example) => ('value' in example ? example.value : undefined))
  expect(whole).toBe(await chat.text())
  expect(each.join('')).toBe(whole)
  expect(await (await open('/-/agento/openapi.json')).json()).toEqual(
    specs.find(({ name }) => name === 'agento')?.spec.document,
  )
})

test.each(['/', ...names.map((name) => `/-/${name}/reference`)])(
  'all that %s links to is there and here',
  async (path) => {
    const page = await (await open(path, browser)).text()
    const links = [...page.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      expect(link).toMatch(/^\/(?!\/)/)
      expect({ link, status: (await open(link, browser)).status }).toEqual({ link, status: 200 })
    }
  },
)

test.each([
  ['/-/page.css', 'text/css; charset=utf-8'],
  ['/-/page.js', 'text/javascript; charset=utf-8'],
  ['/-/reference.js', 'text/javascript; charset=utf-8'],
  ['/-/renderer.js', 'text/javascript; charset=utf-8'],
  ['/-/icon.svg', 'image/svg+xml'],
  ['/-/journal.json', 'application/json'],
  ['/-/make/reference', 'text/html; charset=utf-8'],
  ['/-/make/openapi.yaml', 'application/yaml'],
  ['/-/make/openapi.json', 'application/json'],
  ['/-/make/postman.json', 'application/json'],
])('%s is %s, also for HEAD', async (path, mediaType) => {
  const response = await open(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType])
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
  const head = await fetch(`${mock.url}${path}`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, mediaType, ''])
})

test('the renderer is sent packed to who can unpack it', async () => {
  const packed = await raw('/-/renderer.js', { 'accept-encoding': 'br, gzip' })
  const plain = await raw('/-/renderer.js', {})
  expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined])
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
})

test.each(['*/*', 'application/json', 'text/html;q=0, */*', ''])(
  'who accepts %j gets an index as JSON',
  async (accept) => {
    const response = await open('/', { accept })
    expect(response.headers.get('content-type')).toBe('application/json')
    const { platforms } = (await response.json()) as { platforms: { platform: string; baseUrl: string }[] }
    expect(Object.fromEntries(platforms.map(({ platform, baseUrl }) => [platform, baseUrl]))).toEqual(mock.baseUrls)
    expect(platforms.find(({ platform }) => platform === 'agento')).toMatchObject({
      state: specs.find(({ name }) => name === 'agento')?.spec.status.state,
      version: 'v1',
      operations: 38,
      links: { openapiYaml: '/-/agento/openapi.yaml', postman: '/-/agento/postman.json' },
    })
  },
)

test.each(specs)('the spec of $name comes as it is, for everybody', async ({ name, source, spec }) => {
  const yaml = await open(`/-/${name}/openapi.yaml`)
  expect(await yaml.text()).toBe(source)
  expect(await (await open(`/-/${name}/openapi.json`)).json()).toEqual(spec.document)
})

test.each(names)('the collection of %s leads to this server', async (name) => {
  const collection = JSON.parse(await (await open(`/-/${name}/postman.json`)).text()) as { variable: unknown }
  const key = name === 'make' ? 'Token any-key' : 'any-key'
  const credential = { key: expect.stringMatching(/^(apiKey|bearerToken)$/), value: key }
  expect(collection.variable).toEqual([{ key: 'baseUrl', value: mock.baseUrls[name] }, credential])
})

test.each([
  ['localhost:1234', 'http://localhost:1234/agento'],
  ['[::1]:80', 'http://[::1]:80/agento'],
  ['a"><script>', '<own>/agento'],
  ['evil.test/path', '<own>/agento'],
])('reached as %s, it shows base URLs with that name or its own', async (host, baseUrl) => {
  const { body } = await raw('/', { host })
  expect(JSON.parse(body.toString()).platforms[1].baseUrl).toBe(baseUrl.replace('<own>', mock.url))
})

test('what the spec says is escaped', async () => {
  const evil = `</p><script>alert("1")</script>'&`
  const info = { title: evil, version: evil, summary: evil, 'x-status': { state: 'live' as const, note: evil } }
  await using acme = await serveAcme({ info })
  for (const path of ['/', '/-/acme/reference']) {
    const page = await (await fetch(`${acme.url}${path}`, { headers: browser })).text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)')
  }
})

test.each([
  '/-',
  '/-/',
  '/-/nothing',
  '/-/page',
  '/-/renderer.js.gz',
  '/-/agento',
  '/-/agento/',
  '/-/agento/nothing',
  '/-/nobody/openapi.json',
  '/-/agento/openapi.json/x',
  '/-/..%2fpage.css',
  '/-/../create-page.ts',
  '/-/constructor/reference',
  '//',
  '/index.html',
])('%s is nothing', async (path) => {
  expect((await raw(path, {})).body.toString()).toContain('Nothing here. Served: ')
})

test('a platform without files of its own has no downloads of them', async () => {
  await using acme = await serveAcme()
  const status = async (what: string) => (await fetch(`${acme.url}/-/acme/${what}`)).status
  expect([await status('openapi.yaml'), await status('postman.json'), await status('openapi.json')]).toEqual([
    404, 404, 200,
  ])
})

test('looking at the page is no request; sending something to it is one that went wrong', async () => {
  for (const path of ['/', '/-/journal.json', '/-/agento/reference', '/-/agento/openapi.yaml'])
    await open(path, browser)
  expect(mock.requests).toEqual([])
  const response = await fetch(`${mock.url}/`, { method: 'POST', body: '{}' })
  expect(response.status).toBe(404)
  expect(mock.requests).toMatchObject([{ method: 'POST', path: '/', status: 404 }])
})

test('the journal tells what came since, why it was refused, and no secret', async () => {
  const { newest, run } = await journal()
  await open('/agento/v1/agents?limit=5', { 'x-api-key': 's3cret' })
  await open('/agento/v1/agents')
  const page = await journal(newest)
  expect(page.entries).toMatchObject([
    { method: 'GET', path: '/agento/v1/agents?limit=5', status: 200, operationId: 'agents.list', reasons: [] },
    { status: 401, reasons: ['The header X-Api-Key is missing; expected: <key>'] },
  ])
  expect(page.entries[0]?.details.map(({ title }) => title)).toEqual([
    'Request headers',
    'Response headers',
    'Response body',
  ])
  expect(JSON.stringify(page)).not.toContain('s3cret')
  expect(page).toMatchObject({ run, newest: newest + 2 })
  expect((await journal(page.newest)).entries).toEqual([])
})

test('a reset is seen: what is older is forgotten', async () => {
  await open('/agento/v1/agents')
  const { newest } = await journal()
  expect((await journal()).oldest).toBe(newest)
  mock.reset()
  expect(await journal()).toMatchObject({ oldest: newest + 1, newest, entries: [] })
  await open('/agento/v1/agents')
  expect(await journal(newest)).toMatchObject({ oldest: newest + 1, entries: [{ id: newest + 1 }] })
})

test('of many requests the last 100 are told, of long bodies the beginning', async () => {
  await fetch(`${mock.baseUrls.agento}/v1/agents`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'x'.repeat(100_000) }),
  })
  const [{ details } = { details: [] }] = (await journal()).entries
  expect(details.find(({ title }) => title === 'Request body')?.text).toMatch(/x\n… \(\d+ more characters\)$/)
  for (let count = 0; count < 120; count++) await mock.fetch(`${mock.url}/agento/v1/agents`)
  const { entries, newest } = await journal()
  expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => newest - 99 + index))
})

test('events are told as they were sent', async () => {
  const chat = await fetch(`${mock.baseUrls.agento}/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json', prefer: 'delay=0' },
    body: JSON.stringify({ message: 'Hello' }),
  })
  const sent = await chat.text()
  const details = (await journal()).entries.at(-1)?.details
  expect(details?.find(({ title }) => title === 'Events')?.text).toBe(sent)
})

test('no file of the page speaks of another host', () => {
  for (const name of pageAssets.filter((asset) => !asset.endsWith('.svg'))) {
    expect(readFileSync(join(import.meta.dirname, 'assets', name), 'utf8')).not.toMatch(/https?:\/\/|@import/)
  }
})
