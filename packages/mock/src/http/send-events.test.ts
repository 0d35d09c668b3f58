import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveAcme } from '../testing/serve-acme.ts'

let mock: Awaited<ReturnType<typeof serveAcme>>
beforeAll(async () => void (mock = await serveAcme()))
afterAll(() => mock.close())

const chat = (prefer: string, headers: Record<string, string> = {}, signal = new AbortController().signal) =>
  mock.call('/chat', { method: 'POST', headers: { accept: 'text/event-stream', prefer, ...headers }, signal })

const hello = 'id: 1\nretry: 500\ndata: {"type":"delta","text":"Grüße"}\n\n'
const world = 'id: 2\nevent: delta\ndata: {"type":"delta","text":"world"}\n\n'
const done = 'data: {"type":"done","tokens":2}\n\n'

test('sends the examples in their order', async () => {
  const response = await chat('delay=0')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('x-request-id')).toBe('req_1')
  expect(await response.text()).toBe(hello + world + done)
})

test('text is sent as it is', async () => {
  expect(await (await mock.call('/logs')).text()).toBe('data: one\ndata: two\n\ndata: three\n\n')
})

test('head and events come one by one', async () => {
  const started = performance.now()
  const response = await chat('delay=80')
  expect(performance.now() - started).toBeLessThan(80)
  const arrivals: number[] = []
  for await (const _ of response.body ?? []) arrivals.push(performance.now() - started)
  expect(arrivals).toHaveLength(3)
  expect((arrivals[2] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(140)
})

test('errors are JSON, also for a client that accepts nothing but a stream', async () => {
  const response = await chat('code=429')
  expect([response.status, response.headers.get('content-type'), response.headers.get('retry-after')]).toEqual([
    429,
    'application/json',
    '7',
  ])
  expect(await response.json()).toEqual({ error: { code: 'slow_down', message: 'Too fast.' } })
  expect((await fetch(`${mock.base}/chat`, { method: 'POST', headers: { accept: 'text/event-stream' } })).status).toBe(
    401,
  )
})

test('a client that does not accept a stream gets a 406', async () => {
  expect((await chat('', { accept: 'application/json' })).status).toBe(406)
})

test('one example, or a made-up one before the end', async () => {
  expect(await (await chat('example=world')).text()).toBe(world)
  const events = (await (await chat('dynamic=true')).text()).split('\n\n')
  expect(events).toHaveLength(3)
  expect(events[1]).toBe(done.trim())
})

test('chunk cuts through lines and characters', async () => {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await chat('chunk=5, delay=0')).body ?? []) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toBe(hello + world + done)
  expect(chunks.length).toBeGreaterThan(20)
})

test.each([
  [0, ''],
  [1, hello],
  [9, hello + world],
])('cut=%i breaks the connection inside the event after', async (cut, whole) => {
  let text = ''
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of (await chat(`cut=${cut}, delay=0`)).body ?? [])
      text += decoder.decode(chunk, { stream: true })
  })()
  await expect(reading).rejects.toThrow('terminated')
  expect(text.startsWith(whole)).toBe(true)
  expect(text.length).toBeGreaterThan(whole.length)
  expect((hello + world + done).startsWith(text)).toBe(true)
  expect(text.endsWith('\n\n')).toBe(false)
})

test('loop goes on until the client leaves, without the event that ends the stream', async () => {
  const leave = new AbortController()
  const response = await chat('loop=true, delay=0', {}, leave.signal)
  let text = ''
  const reading = (async () => {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString()
      if (text.length > 2000) leave.abort()
    }
  })()
  await expect(reading).rejects.toThrow('aborted')
  expect(text.startsWith(hello + world + hello + world)).toBe(true)
  expect(text).not.toContain('done')
})

test('a client that does not read stops the stream', async () => {
  const content = {
    'text/event-stream': { schema: { type: 'string' }, examples: { big: { value: 'x'.repeat(100_000) } } },
  }
  const responses = { '200': { description: 'Much.', content } }
  const get = { operationId: 'flood', 'x-event-stream': { data: 'text' as const, events: ['message'] }, responses }
  await using own = await serveAcme({ paths: { '/flood': { get } } })
  const before = process.memoryUsage().rss
  const socket = connect(Number(new URL(own.url).port), '127.0.0.1').pause()
  socket.write(
    `GET ${new URL(own.base).pathname}/flood HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\nprefer: loop, delay=0\r\n\r\n`,
  )
  await setTimeout(1000)
  expect(own.requests).toMatchObject([{ status: 200 }])
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  socket.destroy()
})

test('close ends open streams at once', async () => {
  const own = await serveAcme()
  const response = await own.post('/chat', {}, { prefer: 'loop=true, delay=50' })
  const reading = response.text()
  const started = performance.now()
  await Promise.all([own.close(), expect(reading).rejects.toThrow('terminated')])
  expect(performance.now() - started).toBeLessThan(500)
})
