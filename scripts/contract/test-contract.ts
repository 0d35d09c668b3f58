import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StreamError } from '@agent-clients/core'
import { apiErrorClass } from '@agent-clients/core/client'
import { type Operation, readSpec, type SpecFile, valueAt } from '@agent-clients/generator/model'
import { type MockServer, startMock } from '@agent-clients/mock'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Coverage, formatCoverage } from './coverage.ts'
import { exampleCalls } from './example-call.ts'
import { accepting, credentialHeader, errorPart, exampleBody, expectBody, expectedValue } from './expected.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { startStockPrism } from './stock-prism.ts'

const key = 'key-of-the-contract-tests-0123456789'

/** A server that is made from a spec. */
interface Target {
  name: string
  /** Whether it can send event streams and takes slashes in a tail parameter. */
  complete: boolean
  start(): Promise<{ url: string; close(): unknown }>
}

/** What the tests need of a client; which methods it has, the spec tells. */
type CreateClient = (options: { apiKey: string; baseUrl: string; maxRetries: number }) => object

/**
 * Declares the contract tests of a platform: for every operation of its spec, what the typed method sends and what it
 * makes of each documented response. They run against our mock and against the stock Prism, which knows nothing of us.
 */
export function testContract(platform: string, createClient: CreateClient): void {
  testSpec(readSpec(join(specsFolder, `${platform}.yaml`)), createClient, () => startMock({ platforms: [platform] }))
}

/** The same for a spec that stands elsewhere, which the mock server has to be given. */
export function testSpec(
  { name: platform, file, spec }: SpecFile,
  createClient: CreateClient,
  serve: () => Promise<Pick<MockServer, 'close'> & { baseUrls: Record<string, string> }>,
): void {
  const credential = credentialHeader(spec, key)

  const targets: Target[] = [
    {
      name: '@agent-clients/mock',
      complete: true,
      async start() {
        const mock = await serve()
        return { url: mock.baseUrls[platform] ?? '', close: () => mock.close() }
      },
    },
    { name: 'prism mock', complete: false, start: () => startStockPrism(file) },
  ]

  describe.each(targets)('$name', (target) => {
    const covered: Coverage = { operations: new Set(), statuses: new Set(), events: 0 }
    const tested = spec.operations.filter(({ events }) => target.complete || !events)
    let server: Awaited<ReturnType<Target['start']>>
    let proxy: RecordingProxy
    let client: object

    beforeAll(async () => {
      server = await target.start()
      proxy = await startRecordingProxy(server.url)
      const path = new URL(server.url).pathname.replace(/\/$/, '')
      client = createClient({ apiKey: key, baseUrl: `${proxy.url}${path}`, maxRetries: 0 })
    }, 60_000)

    afterAll(async () => {
      await proxy?.close()
      await server?.close()
      report(platform, target.name, tested, covered)
    })

    describe.each(tested.map((operation) => ({ id: operation.id, operation })))('$id', ({ operation }) => {
      const { success, errors, list, idempotencyKey } = operation
      const calls = exampleCalls(operation, target.complete)
      const args = calls[0]?.args ?? []

      const cases = calls.map((call) => ({ kind: call.body?.mediaType ?? 'no body', call }))
      test.each(cases)('sends what the spec says ($kind) and resolves to its example', async ({ call }) => {
        const before = proxy.sent.length
        const result = await invoke(client, operation.id, call.args)
        const value = operation.events ? await readAll(result) : result

        expect(proxy.sent.length - before).toBe(1)
        const sent = proxy.sent.at(-1)
        if (!sent) throw new Error('Nothing was sent.')
        const url = new URL(sent.url, proxy.url)
        const base = target.complete ? new URL(server.url).pathname : ''
        expect(sent.method).toBe(call.method)
        expect(url.pathname).toBe(`${base.replace(/\/$/, '')}${call.path}`)
        expect([...url.searchParams].toSorted(([a], [b]) => a.localeCompare(b))).toEqual(call.query)
        expect(sent.headers[credential.name]).toBe(credential.value)
        expect(sent.headers.accept).toMatch(accepting(success.contents[0]?.mediaType ?? 'application/json'))
        const keySent = idempotencyKey && sent.headers[idempotencyKey.name.toLowerCase()]
        expect(keySent ?? 'none').toMatch(idempotencyKey ? /^[0-9a-f-]{36}$/ : /^none$/)
        await expectBody(sent, call.body)

        expect(value).toEqual(expectedValue(operation))
        covered.operations.add(operation.id)
        covered.statuses.add(`${operation.id} ${success.status}`)
        if (Array.isArray(value) && operation.events) covered.events += value.length
      })

      // Only the mock serves a last page; Prism would go on for ever.
      if (target.complete && list?.parameter) {
        test('walks all pages', async () => {
          const examples = success.contents[0]?.examples ?? []
          const pages = [examples[0], examples.find(({ name }) => name === 'last_page')].filter(
            (page) => page !== undefined,
          )
          const rows = []
          for await (const row of iterable(client, operation.id, args)) rows.push(row)
          expect(rows).toEqual(pages.flatMap(({ value }) => valueAt(value, list.items)))
        })
      }

      if (operation.events) {
        test('turns an error event into an error, whichever way it is read', async () => {
          const failing = [...args, { headers: { prefer: 'fail=1' } }]
          const readings = [
            readAll(await invoke(client, operation.id, failing)),
            readAll({ events: () => iterable(client, operation.id, failing) }),
          ]
          for (const reading of readings) {
            const error = await reading.catch((reason: unknown) => reason)
            if (!(error instanceof StreamError)) throw new Error('It was not rejected.', { cause: error })
            expect(error.code).toEqual(errorPart(spec, 'code', error.body))
            expect(error.message).toContain(String(errorPart(spec, 'message', error.body)))
          }
        })
      }

      test.each(errors.map(({ status }) => status))('turns %s into its error', async (status) => {
        const example = exampleBody(operation, status)
        const result = await safely(client, operation.id, [...args, { headers: { prefer: `code=${status}` } }])
        expect(result).toMatchObject({ ok: false })
        expect(result.error).toMatchObject({
          name: apiErrorClass(Number(status)).kind,
          status: Number(status),
          method: operation.method,
          path: operation.path,
        })
        expect(result.error?.body).toEqual(example)
        expect(result.error?.code).toEqual(errorPart(spec, 'code', example))
        expect(result.error?.message).toContain(String(errorPart(spec, 'message', example)))
        covered.statuses.add(`${operation.id} ${status}`)
      })
    })

    // Derived from the spec and counted apart from the tests above: an operation that nobody called shows here.
    test('covers every operation and every documented status', () => {
      expect([...covered.operations].toSorted()).toEqual(tested.map(({ id }) => id).toSorted())
      const declared = tested.flatMap((operation) =>
        operation.responses.map(({ status }) => `${operation.id} ${status}`),
      )
      expect([...covered.statuses].toSorted()).toEqual(declared.toSorted())
    })
  })
}

interface Settled {
  ok: boolean
  data?: unknown
  error?: { body: unknown; code: unknown; message: string }
}

type Method = (...args: unknown[]) => Promise<unknown> & { safe(): Promise<Settled> }

function method(client: object, id: string): Method {
  const found = valueAt(client, id.split('.'))
  if (typeof found !== 'function') throw new Error(`The client has no method ${id}.`)
  return found as Method
}

async function invoke(client: object, id: string, args: unknown[]): Promise<unknown> {
  return method(client, id)(...args)
}

function safely(client: object, id: string, args: unknown[]): Promise<Settled> {
  return method(client, id)(...args).safe()
}

function iterable(client: object, id: string, args: unknown[]): AsyncIterable<unknown> {
  return method(client, id)(...args) as unknown as AsyncIterable<unknown>
}

async function readAll(stream: unknown): Promise<unknown[]> {
  const events = []
  for await (const event of (stream as { events(): AsyncIterable<unknown> }).events()) events.push(event)
  return events
}

/** Kept as a file for the table over all platforms at the end of `pnpm test`. */
function report(platform: string, target: string, tested: Operation[], covered: Coverage): void {
  const row = formatCoverage(platform, target, tested, covered)
  mkdirSync('test-results', { recursive: true })
  writeFileSync(`test-results/contract-${target.replaceAll(/\W+/g, '-')}.json`, `${JSON.stringify(row)}\n`)
}
