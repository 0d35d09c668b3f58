import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Operation } from '@agent-clients/generator/model'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { allSpecs } from '../engine/all-specs.ts'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const total = 10_000
const operations = (await allSpecs()).flatMap(({ name, spec }) =>
  spec.operations.map((operation) => ({ platform: name, operation })),
)

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

let mock: MockServer
beforeAll(async () => void (mock = await startMock({ stateful: true, strict: true })))
afterAll(() => mock.close())

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '.',
    '..',
    '%',
    '%E0%A4%A',
    '/',
    '\u0000',
    '__proto__',
    'constructor',
    '静か',
    '\ud800',
    '1e999',
    '-1',
    '{',
    'a\r\nb: c',
  ),
)
const headerText = text.map((value) => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim())
const request = fc.record({
  index: fc.nat(operations.length - 1),
  pathValues: fc.array(text, { minLength: 3, maxLength: 3 }),
  keepsPath: fc.boolean(),
  query: fc.array(fc.tuple(text, text), { maxLength: 3 }),
  headers: fc.array(
    fc.tuple(
      fc.constantFrom(
        'accept',
        'content-type',
        'prefer',
        'last-event-id',
        'idempotency-key',
        'content-encoding',
        'origin',
        'cookie',
      ),
      fc.oneof(
        headerText,
        fc.constantFrom(
          'application/json',
          'text/event-stream',
          'garbage',
          'application/xml,',
          '*/*;q=0',
          'code=404',
          'dynamic=true',
          'example=x',
          'code=999',
          'application/json; charset=x',
        ),
      ),
    ),
    { maxLength: 3 },
  ),
  hasKey: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PROPFIND', 'PUT', 'DELETE') },
  ),
  body: fc.oneof(
    fc.constant('example'),
    fc.json({ maxDepth: 3 }),
    text,
    fc.constantFrom('{', '[[[[', 'null', '{"__proto__":{"x":1}}', `{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`),
  ),
})

type Fuzzed = typeof request extends fc.Arbitrary<infer T> ? T : never

/** The request's bytes: `fetch` would refuse to send half of them. */
function bytesOf({ index, pathValues, keepsPath, query, headers, hasKey, method, body }: Fuzzed): Buffer {
  const { platform, operation } = operations[index] ?? { platform: '', operation: undefined }
  if (!operation) throw new Error('No such operation.')
  let value = 0
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    keepsPath ? encodeURIComponent(exampleOf(operation, name)) : asciiPath(pathValues[value++ % 3] ?? ''),
  )
  const search = query.map(([name, part]) => `${asciiPath(name)}=${asciiPath(part)}`).join('&')
  const sent = method ?? operation.method
  const payload =
    body === 'example' ? (JSON.stringify(operation.requestBody?.contents[0]?.examples[0]?.value) ?? '') : body
  const length = Buffer.byteLength(payload)
  const lines = [
    `${sent} ${new URL(mock.baseUrls[platform] ?? '').pathname.replace(/\/$/, '')}${path}${search && `?${search}`} HTTP/1.1`,
    'host: x',
    ...(hasKey ? ['x-api-key: k', `authorization: ${platform === 'make' ? 'Token' : 'Bearer'} k`] : []),
    ...(sent === 'GET' || sent === 'HEAD' ? [] : [`content-length: ${length}`, 'content-type: application/json']),
    ...headers.filter(([name]) => name !== 'prefer').map(([name, part]) => `${name}: ${part}`),
    `prefer: ${['delay=0', ...headers.flatMap(([name, part]) => (name === 'prefer' && !/code=5|loop|cut|delay/.test(part) ? [part] : []))].join(', ')}`,
  ]
  return Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
    Buffer.from(sent === 'GET' || sent === 'HEAD' ? '' : payload),
  ])
}

/** What a URL may not hold is left to the test of malformed HTTP. */
function asciiPath(value: string): string {
  return value.replaceAll(/[^\x21-\x7e]|[?#]/g, (char) => encodeURIComponent(char.toWellFormed()))
}

function exampleOf({ parameters }: Operation, name: string): string {
  return String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example ?? name)
}

/** Sends requests one after another over one connection and gives back their statuses. */
async function statuses(requests: Buffer[]): Promise<number[]> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  const found: number[] = []
  let received = ''
  socket.setEncoding('latin1')
  const chunks: AsyncIterator<string> = socket[Symbol.asyncIterator]()
  for (const bytes of requests) {
    socket.write(bytes)
    const isHead = bytes.subarray(0, 5).toString() === 'HEAD '
    for (let end = -1; end < 0; end = endOfResponse(received, isHead)) {
      const { done, value } = await chunks.next()
      if (done) throw new Error(`The connection was closed on: ${bytes.toString('latin1')}`)
      received += value
    }
    found.push(Number(/^HTTP\/1\.1 (\d+)/.exec(received)?.[1]))
    received = received.slice(endOfResponse(received, isHead))
  }
  socket.destroy()
  return found
}

function endOfResponse(received: string, isHead: boolean): number {
  const head = received.indexOf('\r\n\r\n')
  if (head === -1) return -1
  const length = /^content-length: (\d+)/im.exec(received.slice(0, head))?.[1]
  if (isHead || / (204|304) /.test(received.slice(0, 15))) return head + 4
  if (length !== undefined) return received.length >= head + 4 + Number(length) ? head + 4 + Number(length) : -1
  const last = received.indexOf('\r\n0\r\n\r\n', head)
  return last === -1 ? -1 : last + 7
}

test('10,000 fuzzed requests over all operations get a response, none a failure, in flat memory', async () => {
  const requests = fc.sample(request, { numRuns: total, seed: 4 })
  // Every operation gets its share, whatever the generator prefers.
  const buffers = requests.map((fuzzed, index) => bytesOf({ ...fuzzed, index: index % operations.length }))
  const counts = new Map<number, number>()
  const memory: number[] = []
  const failures: string[] = []
  const stop = mock.onRequest(({ status, method, path, violations }) => {
    if (status >= 500) failures.push(`${status} ${method} ${path} ${JSON.stringify(violations)}`)
  })
  for (let start = 0; start < total; start += 500) {
    const batch = buffers.slice(start, start + 500)
    const received = await Promise.all(
      [0, 1, 2, 3, 4].map((part) => statuses(batch.slice(part * 100, part * 100 + 100))),
    )
    for (const status of received.flat()) counts.set(status, (counts.get(status) ?? 0) + 1)
    // What tests may look at is meant to be kept; what is not is not.
    mock.reset()
    if (start % 2500 !== 0) continue
    collectGarbage()
    memory.push(process.memoryUsage().heapUsed)
  }
  stop()
  expect(failures).toEqual([])
  expect([...counts.keys()].filter((status) => status >= 500)).toEqual([])
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total)
  expect([...counts.keys()]).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 404, 405, 406, 415]))
  expect(
    Object.values(mock.coverage())
      .flat()
      .filter(({ requests: count }) => count === 0),
  ).toEqual([])
  const [, early = 0] = memory
  expect(memory.at(-1)).toBeLessThan(early + 15_000_000)
})

/** Sends bytes and gives back what comes, empty when the connection is closed without a word. */
async function raw(bytes: Buffer): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  let received = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => (received += chunk.toString('latin1')))
  socket.end(bytes)
  await new Promise((resolve) => socket.on('close', resolve))
  return received
}

test.each([
  ['a NUL in the path', 'GET /agento/\0 HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['raw UTF-8 in the path', 'GET /agento/v1/静か HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['no Host', 'GET /agento/v1/agents HTTP/1.1\r\n\r\n'],
  ['HTTP/1.0', 'GET /agento/v1/agents HTTP/1.0\r\n\r\n'],
  ['two lengths', 'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
  [
    'a length and chunks',
    'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a length that is none', 'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n'],
  [
    'a chunk size that is none',
    'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  ],
  ['a header without a colon', 'GET / HTTP/1.1\r\nhost: x\r\nbroken\r\n\r\n'],
  ['a header of 100 KB', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`],
  ['a path of 60 KB', `GET /${'a/'.repeat(30_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
  ['an upgrade', 'GET /agento/v1/agents HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
  ['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nhost: x\r\n\r\n'],
  [
    'Expect',
    'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
  ],
  ['a TLS hello', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['half a request', 'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{'],
])('malformed HTTP does no harm: %s', async (_, bytes) => {
  const received = await raw(Buffer.from(bytes))
  expect(received).toMatch(/^(HTTP\/1\.1 (200|4\d\d) .*|$)/)
  expect(received).toMatch(/^$|\r\nx-request-id: /i)
  expect((await fetch(`${mock.baseUrls.agento}/v1/agents`, { headers: { 'x-api-key': 'k' } })).status).toBe(200)
})
