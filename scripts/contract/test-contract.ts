import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StreamError } from '@agent-clients/core'
import { type MockServer, startMock } from '@agent-clients/mock'
import { type Operation, operationsOf, readSpec, type Spec, specsFolder, valueAt } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Coverage, formatCoverage } from './coverage.ts'
import { exampleCalls } from './example-call.ts'
import { accepting, credentialHeader, errorPart, exampleBody, expectBody, expectedValue } from './expected.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { startStockPrism } from './stock-prism.ts'

const key = 'key-of-the-contract-tests-0123456789'

const errorNames: Record<string, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'BadRequestError',
  429: 'RateLimitError',
}

/** A server that is made from a spec. */
interface Target {
  name: string
  /** Whether it can answer event streams and takes slashes in a tail parameter. */
  complete: boolean
  start(): Promise<{ url: string; close(): unknown }>
}

/** What the tests need of a client; which methods it has, the spec tells. */
type CreateClient = (options: { apiKey: string; baseUrl: string; maxRetries: number }) => object

/**
 * Declares the contract tests of a platform: for every operation of its spec, what the typed method sends and what it
 * makes of each documented answer. They run against our mock and against the stock Prism, which knows nothing of us.
 */
export function testContract(platform: string, createClient: CreateClient): void {
  testSpec(readSpec(join(specsFolder, `${platform}.yaml`)), createClient, () => startMock({ platforms: [platform] }))
}

/** The same for a spec that stands elsewhere, which the mock server has to be given. */
export function testSpec(
  { platform, document, file }: Pick<Spec, 'platform' | 'document' | 'file'>,
  createClient: CreateClient,
  serve: () => Promise<Pick<MockServer, 'close'> & { baseUrls: Record<string, string> }>,
): void {
  const operations = operationsOf(document)
  const credential = credentialHeader(document, key)

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
    const tested = operations.filter((operation) => target.complete || !operation.eventStream)
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
      const { success } = operation
      const calls = exampleCalls(document, operation, target.complete)
      const args = calls[0]?.args ?? []
      const errors = operation.responses.filter(({ status }) => !status.startsWith('2'))

      const cases = calls.map((call) => ({ kind: call.body?.mediaType ?? 'no body', call }))
      test.each(cases)('sends what the spec says ($kind) and resolves to its example', async ({ call }) => {
        const before = proxy.sent.length
        const result = await invoke(client, operation.id, call.args)
        const value = operation.eventStream ? await readAll(result) : result

        expect(proxy.sent.length - before).toBe(1)
        const sent = proxy.sent.at(-1)
        if (!sent) throw new Error('Nothing was sent.')
        const url = new URL(sent.url, proxy.url)
        const base = target.complete ? new URL(server.url).pathname : ''
        expect(sent.method).toBe(call.method)
        expect(url.pathname).toBe(`${base.replace(/\/$/, '')}${call.path}`)
        expect([...url.searchParams].sort(([a], [b]) => a.localeCompare(b))).toEqual(call.query)
        expect(sent.headers[credential.name]).toBe(credential.value)
        expect(sent.headers.accept).toMatch(accepting(success.contents[0]?.mediaType ?? 'application/json'))
        const idempotency = operation.parameters.find((parameter) => parameter['x-idempotency-key'])
        if (idempotency) expect(sent.headers[idempotency.name.toLowerCase()]).toMatch(/^[0-9a-f-]{36}$/)
        await expectBody(sent, call.body)

        expect(value).toEqual(expectedValue(operation))
        covered.operations.add(operation.id)
        covered.statuses.add(`${operation.id} ${success.status}`)
        if (Array.isArray(value) && operation.eventStream) covered.events += value.length
      })

      // Only the mock answers a later page with the spec's last one; Prism would go on for ever.
      const { pagination } = operation
      if (target.complete && pagination?.parameter) {
        test('walks all pages', async () => {
          const examples = success.contents[0]?.examples ?? []
          const pages = [examples[0], examples.find(({ name }) => name === 'last_page')].filter(
            (page) => page !== undefined,
          )
          const rows = []
          for await (const row of iterable(client, operation.id, args)) rows.push(row)
          expect(rows).toEqual(pages.flatMap(({ value }) => valueAt(value, pagination.items)))
        })
      }

      if (operation.eventStream) {
        test('turns an error event into an error, whichever way it is read', async () => {
          const failing = [...args, { headers: { prefer: 'fail=1' } }]
          const readings = [
            readAll(await invoke(client, operation.id, failing)),
            readAll({ events: () => iterable(client, operation.id, failing) }),
          ]
          for (const reading of readings) {
            const error = await reading.catch((reason: unknown) => reason)
            if (!(error instanceof StreamError)) throw new Error('It was not rejected.', { cause: error })
            expect(error.code).toEqual(errorPart(document, 'code', error.body))
            expect(error.message).toContain(String(errorPart(document, 'message', error.body)))
          }
        })
      }

      test.each(errors.map(({ status }) => status))('turns %s into its error', async (status) => {
        const example = exampleBody(operation, status)
        const result = await safely(client, operation.id, [...args, { headers: { prefer: `code=${status}` } }])
        expect(result).toMatchObject({ ok: false })
        expect(result.error).toMatchObject({
          name: errorNames[status] ?? (status.startsWith('5') ? 'ServerError' : 'ApiError'),
          status: Number(status),
          method: operation.method.toUpperCase(),
          path: operation.path,
        })
        expect(result.error?.body).toEqual(example)
        expect(result.error?.code).toEqual(errorPart(document, 'code', example))
        expect(result.error?.message).toContain(String(errorPart(document, 'message', example)))
        covered.statuses.add(`${operation.id} ${status}`)
      })
    })

    // Derived from the spec and counted apart from the tests above: an operation that nobody called shows here.
    test('covers every operation and every documented status', () => {
      expect([...covered.operations].sort()).toEqual(tested.map(({ id }) => id).sort())
      const declared = tested.flatMap((operation) =>
        operation.responses.map(({ status }) => `${operation.id} ${status}`),
      )
      expect([...covered.statuses].sort()).toEqual(declared.sort())
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
  const found = valueAt(client, `/${id.replaceAll('.', '/')}`)
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
  writeFileSync(`test-results/contract-${target.replace(/\W+/g, '-')}.json`, `${JSON.stringify(row)}\n`)
}
