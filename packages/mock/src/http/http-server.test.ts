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
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')))
  socket.write(text)
  await new Promise((resolve) => socket.on('close', resolve))
  return answer
}

test('garbage in the middle of a stream ends the connection, and is not answered into the stream', async () => {
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
  let answer = ''
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    if (answer === '') socket.write('GARBAGE\r\n\r\n')
    answer += chunk.toString('latin1')
  })
  const path = '/agento/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages'
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\nprefer: loop, delay=5\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"message":"x"}`,
  )
  await new Promise((resolve) => socket.on('close', resolve))
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer.split('HTTP/1.1 ')).toHaveLength(2)
})

test.each([
  ['at once', 'x-api-key: k', /^HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*HTTP\/1\.1 400 /s],
  ['after a delay', 'x-api-key: k\r\nprefer: delay=60', /^HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*HTTP\/1\.1 400 /s],
  ['refused', 'x: y', /^HTTP\/1\.1 401 .*HTTP\/1\.1 401 .*HTTP\/1\.1 400 /s],
  ['the last', 'x-api-key: k\r\nconnection: close', /^HTTP\/1\.1 200 /s],
])('requests before garbage get their own responses: %s', async (_, headers, expected) => {
  const request = `GET /agento/v1/agents HTTP/1.1\r\nhost: x\r\n${headers}\r\n\r\n`
  const answer = await raw(`${request}${request}GARBAGE\r\n\r\n`)
  expect(answer).toMatch(expected)
  expect(answer.match(/HTTP\/1\.1 /g)?.length).toBe(expected.source.match(/HTTP/g)?.length)
})
