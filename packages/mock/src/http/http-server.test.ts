import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'

let mock: MockServer
beforeAll(async () => void (mock = await startMock({ platforms: ['agento'] })))
afterAll(() => mock.close())

/** Sends text and gives back all that comes until the server ends the connection. */
async function raw(text: string): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString('latin1')))
  socket.write(text)
  await new Promise((resolve) => socket.on('close', resolve))
  return received
}

test('garbage in the middle of a stream ends the connection, and no response stands in it', async () => {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  let received = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    if (received === '') socket.write('GARBAGE\r\n\r\n')
    received += chunk.toString('latin1')
  })
  const path = '/agento/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages'
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\nprefer: loop, delay=5\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"message":"x"}`,
  )
  await new Promise((resolve) => socket.on('close', resolve))
  expect(received).toMatch(/^HTTP\/1\.1 200 /)
  expect(received.split('HTTP/1.1 ')).toHaveLength(2)
})

test.each([
  ['at once', 'x-api-key: k', /^HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*HTTP\/1\.1 400 /s],
  ['after a delay', 'x-api-key: k\r\nprefer: delay=60', /^HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*HTTP\/1\.1 400 /s],
  ['refused', 'x: y', /^HTTP\/1\.1 401 .*HTTP\/1\.1 401 .*HTTP\/1\.1 400 /s],
  ['the last', 'x-api-key: k\r\nconnection: close', /^HTTP\/1\.1 200 /s],
])('requests before garbage get their own responses: %s', async (_, headers, expected) => {
  const request = `GET /agento/v1/agents HTTP/1.1\r\nhost: x\r\n${headers}\r\n\r\n`
  const received = await raw(`${request}${request}GARBAGE\r\n\r\n`)
  expect(received).toMatch(expected)
  expect(received.match(/HTTP\/1\.1 /g)?.length).toBe(expected.source.match(/HTTP/g)?.length)
})

test.each([
  ['a body that is no HTTP', 'POST /agento/v1/agents HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
  ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nhost: a:1\r\n\r\n'],
])('a request before %s gets its own response', async (_, malformed) => {
  const request = 'GET /agento/v1/agents HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\n\r\n'
  const received = await raw(request + malformed)
  expect(received).toMatch(/^HTTP\/1\.1 200 .*HTTP\/1\.1 4\d\d /s)
  expect(received.match(/HTTP\/1\.1 /g)).toHaveLength(2)
})
