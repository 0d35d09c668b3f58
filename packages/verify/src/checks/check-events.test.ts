import { once } from 'node:events'
import { type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { verifyShop } from '../testing/verify-shop.ts'

const word = (text: unknown) => `event: word\ndata: ${JSON.stringify({ type: 'word', text })}\n\n`
const done = 'data: {"type":"done","tokens":2}\n\n'

function stream(...parts: string[]) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    for (const part of parts) response.write(part)
    response.end()
  }
}

test('a stream that fits the spec, in any pieces, with comments and carriage returns', async () => {
  const text = `\ufeff: hello\r\n\r\n${word('Grüße')}data:\n\n${word('x').replaceAll('\n', '\r')}${done}`
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const byte of Buffer.from(text)) response.write(Buffer.of(byte))
    response.end()
  })
  const response = await shop.post('/chat', {})
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(text)
  expect(shop.verify.report()).toMatchObject({ deviations: [], infos: [], failures: [] })
})

test.for<[what: string, parts: string[], finding: object]>([
  ['data by another schema', [word(5), done], { pointer: '/text', rule: 'type', expected: 'string', seen: '5' }],
  [
    'data of no kind',
    ['data: {"type":"end"}\n\n', done],
    { pointer: '/type', rule: 'enum', expected: 'one of "word", "done"', seen: '"end"' },
  ],
  [
    'another name',
    ['event: chunk\ndata: {"type":"word","text":""}\n\n', done],
    { rule: 'event', expected: 'an event named "message" or "word"', seen: '"chunk"' },
  ],
  ['no JSON', ['data: hello\n\n', done], { rule: 'content', expected: 'JSON', seen: 'text that is not JSON' }],
  ['no end', [word('a')], { rule: 'terminal', seen: 'the end of the stream without it' }],
  ['more after the end', [done, word('a')], { rule: 'terminal', seen: 'another event (word)' }],
])('one deviation: %s', async ([, parts, finding]) => {
  await using shop = await verifyShop(stream(...parts))
  await (await shop.post('/chat', {})).text()
  const { deviations, infos, failures } = shop.verify.report()
  expect(deviations).toEqual([
    expect.objectContaining({
      operation: 'chat.send',
      status: 200,
      in: 'response.event',
      pointer: '',
      count: 1,
      ...finding,
    }),
  ])
  expect([infos, failures]).toEqual([[], []])
})

test('events without blank lines are for information', async () => {
  const line = 'data: {"type":"word","text":"a"}\n'
  await using shop = await verifyShop(stream(line, line, 'data: {"type":"done"}'))
  await (await shop.post('/chat', {})).text()
  const { deviations, infos } = shop.verify.report()
  expect(deviations).toEqual([])
  expect(infos).toMatchObject([{ rule: 'blank-line', expected: 'a blank line after each event', count: 2 }])
})

test('a field that only another kind of event has is undeclared', async () => {
  await using shop = await verifyShop(stream('data: {"type":"word","text":"a","tokens":1}\n\n', done))
  await (await shop.post('/chat', {})).text()
  expect(shop.verify.report()).toMatchObject({ deviations: [], infos: [{ pointer: '/tokens', rule: 'undeclared' }] })
})

test.for<[what: string, parts: string[]]>([
  ['in the place of the rest', [word('a'), 'event: error\ndata: {"message":"overloaded"}\n\n']],
  ['that is no JSON, before the end', ['event: error\ndata: overloaded\n\n', done]],
  ['without data', ['event: error\ndata:\n\n']],
])('an event called "error" is for information, because clients read it as an error: %s', async ([, parts]) => {
  await using shop = await verifyShop(stream(...parts))
  await (await shop.post('/chat', {})).text()
  const { deviations, infos, failures } = shop.verify.report()
  expect([deviations, failures]).toEqual([[], []])
  expect(infos).toMatchObject([{ in: 'response.event', rule: 'event', seen: 'an event named "error"', count: 1 }])
})

test('an event called "error" excuses nothing that came before it', async () => {
  await using shop = await verifyShop(stream(word(5), 'event: error\ndata: {}\n\n'))
  await (await shop.post('/chat', {})).text()
  expect(shop.verify.report().deviations).toMatchObject([{ pointer: '/text', rule: 'type' }])
})

test('the head of a response does not wait for its body', async () => {
  let go = () => {}
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
    go = () => response.end(done)
  })
  const response = await shop.post('/chat', {})
  go()
  expect(await response.text()).toBe(done)
})

test('bytes reach the client as they come, and a deviation is known before the stream ends', async () => {
  let go = () => {}
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(word(5))
    go = () => response.end(done)
  })
  const response = await shop.post('/chat', {})
  const reader = response.body?.getReader()
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(word(5))
  expect(shop.verify.report().deviations).toMatchObject([{ in: 'response.event', pointer: '/text' }])
  go()
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(done)
})

test('a compressed stream is checked on its way, too', async () => {
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' })
    const gzip = createGzip()
    gzip.pipe(response)
    gzip.write(word(5))
    gzip.end(word('a'))
  })
  expect(await (await shop.post('/chat', {})).text()).toBe(word(5) + word('a'))
  expect(shop.verify.report().deviations.map(({ rule }) => rule)).toEqual(['type', 'terminal'])
})

const slices = (bytes: Buffer, count: number) => {
  const size = Math.ceil(bytes.length / count)
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
}
test.for<[what: string, coding: string, parts: Buffer[], rules: string[]]>([
  ['cut off', 'gzip', [gzipSync(done).subarray(0, 20)], ['content-encoding']],
  ['cut off, coded twice', 'gzip, br', [brotliCompressSync(gzipSync(done)).subarray(0, 20)], ['content-encoding']],
  ['coded twice', 'gzip, br', [brotliCompressSync(gzipSync(done))], []],
  ['in two parts', 'gzip', [gzipSync(word('a')), gzipSync(done)], []],
  ['with bytes after its end', 'br', [brotliCompressSync(done), Buffer.from('more')], []],
  ['of an event that is too large', 'gzip', slices(gzipSync(Buffer.alloc(24 * 1024 * 1024)), 20), []],
])('a compressed stream that is %s ends', async ([, coding, parts, rules]) => {
  await using shop = await verifyShop(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': coding })
    for (const part of parts) {
      response.write(part)
      await setTimeout(20)
    }
    response.end()
  })
  const init = { method: 'POST', headers: { authorization: 'Bearer k', 'content-type': 'application/json' } }
  const [received] = await once(httpRequest(`${shop.verify.url}/chat`, init).end('{}'), 'response')
  await once(received.resume(), 'end')
  expect(shop.verify.report().deviations.map(({ rule }) => rule)).toEqual(rules)
})

test('a client that leaves ends the stream at the upstream, and lacks no last event', async () => {
  let left: Promise<unknown> = Promise.resolve()
  await using shop = await verifyShop((_, response) => {
    left = once(response, 'close')
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(word('a'))
  })
  const response = await shop.post('/chat', {})
  await response.body?.cancel()
  await left
  expect(shop.verify.report()).toMatchObject({ deviations: [], failures: [] })
})

test('a stream that breaks off is a failure', async () => {
  await using shop = await verifyShop((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(word('a'), () => response.destroy())
  })
  await expect((await shop.post('/chat', {})).text()).rejects.toThrow('terminated')
  expect(shop.verify.report()).toMatchObject({ deviations: [], failures: [{ rule: 'broken' }] })
})

test('an event of more than 10 MB is not checked', async () => {
  await using shop = await verifyShop(stream(`data: "${'x'.repeat(11 * 1024 * 1024)}"\n\n`))
  await (await shop.post('/chat', {})).text()
  expect(shop.verify.report()).toMatchObject({ deviations: [], infos: [{ rule: 'not-checked', in: 'response.event' }] })
})
