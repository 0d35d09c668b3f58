import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createAgenfleetClient } from '../src/index.ts'

/** What reaches a server that fails every time: one entry per request, with its idempotency key. */
async function requestsOf(call: (client: ReturnType<typeof createAgenfleetClient>) => Promise<unknown>) {
  const keys: (string | string[] | undefined)[] = []
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key'])
    response.writeHead(503, { 'retry-after': '0' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = createAgenfleetClient({ apiKey: 'key', baseUrl: `http://127.0.0.1:${port}` })
  await expect(call(client)).rejects.toMatchObject({ status: 503 })
  await new Promise((resolve) => server.close(resolve))
  return keys
}

// The overview documents the key "for POST requests that create resources", and nothing says that a message is one.
test('a message is sent once: the platform documents no key that would make repeating it safe', async () => {
  expect(await requestsOf((client) => client.sessions.messages.send('s', { message: 'hi' }))).toEqual([undefined])
})

test('what creates a resource is repeated with one key', async () => {
  const keys = await requestsOf((client) => client.sessions.create({ agentId: 'a' }, { maxRetries: 1 }))
  expect(keys).toEqual([keys[0], keys[0]])
  expect(keys[0]).toMatch(/^[\w-]{8,}$/)
})
