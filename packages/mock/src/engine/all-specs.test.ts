import { type Operation, operationsOf } from '@agent-clients/specs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { credentialPlace } from '../responses/credentials.ts'
import { eventText } from '../responses/event-text.ts'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { allSpecs } from './all-specs.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let mock: MockServer
beforeAll(async () => void (mock = await startMock()))
afterAll(() => mock.close())

describe.for(await allSpecs())('$platform', ({ platform, document }) => {
  const operations = operationsOf(document)
  const base = () => mock.baseUrls[platform] ?? ''
  const validate = addFormats
    .default(new Ajv2020({ strict: false }))
    .compile({ ...document.components.schemas['ErrorBody'], components: document.components })

  test.for(operations.map((operation) => [operation.id, operation] as const))('%s', async ([id, operation]) => {
    const response = await send(operation)
    const text = await response.text()
    expect(response.headers.get('x-mock-violations')).toBeNull()
    expect(String(response.status)).toBe(operation.success.status)
    const [content] = operation.success.contents
    if (!content) expect(text).toBe('')
    else if (operation.eventStream && content.mediaType === 'text/event-stream') {
      const format = operation.eventStream.data
      expect(text).toBe(content.examples.map((example) => eventText(format, example)).join(''))
    } else if (content.mediaType.endsWith('json')) expect(JSON.parse(text)).toEqual(content.examples[0]?.value)
    else expect(text).toBe(content.examples[0]?.value)
    expect(mock.requests.at(-1)).toMatchObject({ platform, operationId: id, violations: [] })
  })

  test('every declared error is answered, with its first example', async () => {
    for (const operation of operations) {
      for (const { status, contents } of operation.responses.filter((response) => !response.status.startsWith('2'))) {
        const response = await send(operation, { prefer: `code=${status}` })
        const answered = { id: operation.id, status: String(response.status), body: await response.json() }
        expect(answered).toEqual({ id: operation.id, status, body: contents[0]?.examples[0]?.value })
      }
    }
  })

  test('every refusal has the shape of an error', async () => {
    const [operation] = operations
    if (!operation) throw new Error(`${platform} has no operations.`)
    const refused = [
      await fetch(`${base()}/no/such/path`),
      await fetch(`${mock.url}/${platform}/%zz`),
      await fetch(url(operation)),
      await fetch(url(operation), { method: 'PROPFIND' }),
      await send(operation, { accept: 'application/xml' }),
      await send(operation, { prefer: 'code=299' }),
      await send(operation, { prefer: 'code=no' }),
    ]
    for (const response of refused) {
      const body: unknown = await response.json()
      expect({
        url: response.url,
        status: response.status,
        errors: validate(body) ? [] : validate.errors,
      }).toMatchObject({
        errors: [],
      })
    }
    expect(refused.map(({ status }) => status)).toEqual([404, 400, 401, 405, 406, 404, 422])
  })

  function url({ path, parameters, pagination }: Operation): URL {
    const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
      const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
      const value = encodeURIComponent(String(parameter?.example))
      return parameter?.['x-multi-segment'] ? value.replaceAll('%2F', '/') : value
    })
    const address = new URL(base() + filled)
    for (const { name, example, ...parameter } of parameters) {
      // A request for a later page would be answered with the last one.
      if (parameter.in !== 'query' || example === undefined || name === pagination?.parameter) continue
      for (const value of [example].flat()) address.searchParams.append(name, String(value))
    }
    return address
  }

  /** Sends the spec's own examples, with a key where the spec wants it. */
  function send(operation: Operation, headers: Record<string, string> = {}): Promise<Response> {
    const address = url(operation)
    const all = new Headers({ prefer: 'delay=0', ...headers })
    for (const { name, example, in: place } of operation.parameters)
      if (place === 'header' && example !== undefined) all.set(name, String(example))
    for (const scheme of Object.keys(operation.security[0] ?? {}).map(
      (name) => document.components.securitySchemes[name],
    )) {
      if (!scheme) continue
      const { place, name } = credentialPlace(scheme)
      const word = scheme.type === 'http' ? 'Bearer' : scheme['x-auth-prefix']
      if (place === 'query') address.searchParams.set(name, 'key')
      else all.set(name, word ? `${word} key` : 'key')
    }
    const content = operation.body?.contents[0]
    if (content) all.set('content-type', content.mediaType)
    const body = content && { body: JSON.stringify(content.examples[0]?.value) }
    return fetch(address, { method: operation.method.toUpperCase(), headers: all, ...body })
  }
})

test('a parameter is called what the spec calls it', async () => {
  const response = await fetch(`${mock.baseUrls.make}/ai-agents/v1/agents/!?teamId=1`, {
    headers: { authorization: 'Token k' },
  })
  const [violation] = JSON.parse(response.headers.get('x-mock-violations') ?? '')
  expect(violation).toMatchObject({ location: ['path', 'agentId'], message: expect.stringContaining('agentId') })
})
