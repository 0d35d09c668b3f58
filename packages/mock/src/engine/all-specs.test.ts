import type { Operation } from '@agent-clients/generator/model'
import { exampleRequests } from '@agent-clients/generator/traffic'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { eventText } from '../responses/event-text.ts'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { allSpecs } from './all-specs.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let mock: MockServer
beforeAll(async () => void (mock = await startMock()))
afterAll(() => mock.close())

describe.for(await allSpecs())('$name', ({ name: platform, spec }) => {
  const { operations } = spec
  const base = () => mock.baseUrls[platform] ?? ''
  const errorBody = spec.schemas.get('ErrorBody')
  const problems = validatorFor(spec)

  test.for(operations.map((operation) => [operation.id, operation] as const))('%s', async ([id, operation]) => {
    const response = await send(operation)
    const text = await response.text()
    expect(response.headers.get('x-mock-violations')).toBeNull()
    expect(String(response.status)).toBe(operation.success.status)
    const isJson = operation.success.contents[0]?.mediaType.endsWith('json') === true
    expect(isJson ? JSON.parse(text) : text).toEqual(expectedBody(operation))
    expect(mock.requests.at(-1)).toMatchObject({ platform, operationId: id, violations: [] })
  })

  test('every declared error can be had, with its first example', async () => {
    for (const operation of operations) {
      for (const { status, contents } of operation.errors) {
        const response = await send(operation, { prefer: `code=${status}` })
        const found = { id: operation.id, status: String(response.status), body: await response.json() }
        expect(found).toEqual({ id: operation.id, status, body: contents[0]?.examples[0]?.value })
      }
    }
  })

  test('every refusal has the shape of an error', async () => {
    const [operation] = operations
    if (!operation) throw new Error(`${platform} has no operations.`)
    const refused = [
      await fetch(`${base()}/no/such/path`),
      await fetch(`${mock.url}/${platform}/%zz`),
      await fetch(request(operation).url),
      await fetch(request(operation).url, { method: 'PROPFIND' }),
      await send(operation, { accept: 'application/xml' }),
      await send(operation, { prefer: 'code=299' }),
      await send(operation, { prefer: 'code=no' }),
    ]
    for (const response of refused) {
      const body: unknown = await response.json()
      expect({
        url: response.url,
        status: response.status,
        errors: errorBody ? problems(errorBody, body) : ['The spec has no ErrorBody.'],
      }).toMatchObject({
        errors: [],
      })
    }
    expect(refused.map(({ status }) => status)).toEqual([404, 400, 401, 405, 406, 404, 422])
  })

  /** The request that the spec's own examples make, or one to another method. */
  function request(operation: Operation) {
    const [first] = exampleRequests(operation, base())
    if (!first) throw new Error('There is no request.')
    // The response to a request for a later page would be the last one.
    if (operation.list?.parameter !== undefined) first.url.searchParams.delete(operation.list.parameter)
    return first
  }

  function send(operation: Operation, headers: Record<string, string> = {}): Promise<Response> {
    const { url, init } = request(operation)
    for (const [name, value] of Object.entries({ prefer: 'delay=0', ...headers })) init.headers.set(name, value)
    return fetch(url, init)
  }
})

test('a parameter is called what the spec calls it', async () => {
  const response = await fetch(`${mock.baseUrls.make}/ai-agents/v1/agents/!?teamId=1`, {
    headers: { authorization: 'Token k' },
  })
  const [violation] = JSON.parse(response.headers.get('x-mock-violations') ?? '')
  expect(violation).toMatchObject({ location: ['path', 'agentId'], message: expect.stringContaining('agentId') })
})

function expectedBody({ events, success }: Operation): unknown {
  const [content] = success.contents
  if (!content) return ''
  if (events && content.isEventStream)
    return content.examples.map((example) => eventText(events.data, example)).join('')
  return content.examples[0]?.value
}
