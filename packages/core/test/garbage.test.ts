import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Case, CaseContext } from './case.ts'
import { type HostileServer, startHostileServer } from './hostile-server.ts'
import { runCase } from './run-case.ts'
import { collect, stream } from './stream.ts'
import type { TestClient } from './test-client.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let server: HostileServer
beforeAll(async () => {
  server = await startHostileServer()
})
afterAll(() => server.close())

const count = 20
const pieces = ['data: {"n":1}\n\n', 'data: {"n":2}\n\n']

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

async function collectedAll({ until }: CaseContext): Promise<void> {
  const timer = setInterval(collectGarbage, 20)
  try {
    await until('all connections close', (seen) => seen.length === count && seen.every(({ closed }) => closed))
  } finally {
    clearInterval(timer)
  }
}

/** A caller's signal, the time limits and the pending timers behind them must not keep a stream alive. */
const options = { idleTimeout: 60_000, readTimeout: 60_000, deadline: 60_000, signal: new AbortController().signal }

const abandoned: Record<string, (client: TestClient) => Promise<unknown>> = {
  'opened and never iterated': ({ events }) => events.open(options),
  'dropped with its response': ({ events }) => events.open(options).withResponse(),
  'dropped with its result': ({ events }) => events.open(options).safe(),
  'whose iterator was made and never asked': async ({ events }) => (await events.open(options))[Symbol.asyncIterator](),
  'dropped after one next()': ({ events }) => events.open(options)[Symbol.asyncIterator]().next(),
  'dropped after one next() of .events()': ({ events }) => events.open(options).events().next(),
  'dropped after one next() on the opened stream': async ({ events }) => (await events.open(options)).events().next(),
  'whose response is raw and that nobody reads': ({ events }) => events.open(options).asResponse(),
  'of client.http that nobody reads': ({ http }) => http.GET('/v1/things', { ...options, parseAs: 'stream' }),
}

for (const [what, abandon] of Object.entries(abandoned)) {
  test(`closes the connection of a stream ${what}, once it has been garbage-collected`, async () => {
    const one: Case = {
      name: what,
      async run(context) {
        await context.respondWith(stream(pieces, 'hang'))
        const client = context.createClient()
        for (let call = 0; call < count; call++) await abandon(client)
        await collectedAll(context)
      },
    }
    await runCase(one, server, 'node')
  })
}

test('works where there is no FinalizationRegistry', async () => {
  vi.stubGlobal('FinalizationRegistry', undefined)
  vi.resetModules()
  try {
    const { createTestClient } = await import('./test-client.ts')
    const fetch = async () => new Response(pieces.join(''), { headers: { 'content-type': 'text/event-stream' } })
    const { events } = createTestClient({ apiKey: 'any-key', fetch })
    expect(await collect(events.open())).toEqual({ events: [{ n: 1 }, { n: 2 }], error: undefined })
  } finally {
    vi.unstubAllGlobals()
    vi.resetModules()
  }
})

test('does not close a stream that can still be read, however often garbage is collected', async () => {
  const one: Case = {
    name: 'kept',
    async run({ respondWith, createClient, seen }) {
      await respondWith(stream([...pieces, { wait: 200 }, 'data: {"n":3}\n\n'], 'hang'))
      const { events } = createClient()
      const iterators = [
        events.open()[Symbol.asyncIterator](),
        events.open().events(),
        (await events.open())[Symbol.asyncIterator](),
        (await events.open()).events(),
      ]
      for (let event = 0; event < 3; event++) {
        for (let round = 0; round < 5; round++) {
          collectGarbage()
          await pause()
        }
        for (const iterator of iterators) expect((await iterator.next()).done).toBe(false)
      }
      for (const { closed } of await seen()) expect(closed).toBe(false)
      for (const iterator of iterators) await iterator.return()
    },
  }
  await runCase(one, server, 'node')
})
