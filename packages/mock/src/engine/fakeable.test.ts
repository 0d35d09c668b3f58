import { readSpecs } from '@agent-clients/generator/model'
import { exampleRequests } from '@agent-clients/generator/traffic'
import { validatorFor } from '@agent-clients/generator/model/validate'
import { specsFolder } from '@agent-clients/specs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'
import { acmeDocument } from '../testing/acme-spec.ts'
import { serveAcme } from '../testing/serve-acme.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let mock: MockServer
beforeAll(async () => void (mock = await startMock({ listen: false })))
afterAll(() => mock.close())

describe.for(readSpecs(specsFolder))('$name', ({ name, spec }) => {
  const check = validatorFor(spec)

  test.for(spec.operations.map((operation) => [operation.id, operation] as const))(
    '%s: every made-up response is valid by the spec, and no note of it is data',
    async ([, operation]) => {
      const [request] = exampleRequests(operation, mock.baseUrls[name] ?? '')
      if (!request) throw new Error('There is no request.')
      const bodies = operation.responses.flatMap(({ status, contents }) =>
        contents.flatMap(({ schema, mediaType }) => (schema ? [{ status, schema, mediaType }] : [])),
      )
      for (const { status, schema, mediaType } of bodies) {
        for (const seed of [1, 2, 3]) {
          request.init.headers.set('prefer', `code=${status}, dynamic=true, seed=${seed}, delay=0`)
          const response = await mock.fetch(request.url, request.init)
          const text = await response.text()
          expect(String(response.status)).toBe(status)
          expect(text).not.toContain('"x-')
          for (const value of valuesIn(text, mediaType, operation.events?.data)) {
            expect([text, check(schema, value)]).toEqual([text, []])
          }
        }
      }
    },
  )
})

function valuesIn(text: string, mediaType: string, stream: string | undefined): unknown[] {
  if (!mediaType.startsWith('text/event-stream')) return mediaType.endsWith('json') ? [JSON.parse(text)] : [text]
  const events = text.split('\n\n').filter((event) => event.includes('data: '))
  const data = events.map((event) => [...event.matchAll(/^data: ?(.*)$/gm)].map(([, line]) => line).join('\n'))
  return stream === 'json' ? data.map((json): unknown => JSON.parse(json)) : data
}

test('a schema that says nothing but notes is a text, in a map, a list, a choice and one that refers to itself', async () => {
  const open = { title: 'Any', description: 'Anything.', 'x-inferred': 'Nothing is said of it.' }
  const Tree = {
    type: 'object',
    required: ['title', 'map', 'list', 'choice', 'children'],
    properties: {
      // A property called as a note is a property.
      title: open,
      map: { type: 'object', additionalProperties: open },
      list: { type: 'array', minItems: 1, maxItems: 1, items: open },
      choice: { oneOf: [open] },
      children: { type: 'array', maxItems: 1, items: { $ref: '#/components/schemas/Tree' } },
    },
  }
  const { components } = acmeDocument
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } }
  const get = { operationId: 'trees.get', responses: { '200': { description: 'A tree.', content } } }
  const changed = { ...components, schemas: { ...components.schemas, Tree } }
  await using own = await serveAcme({ paths: { '/tree': { get } }, components: changed })
  const response = await own.call('/tree', { headers: { prefer: 'dynamic=true, seed=1' } })
  const text = expect.any(String)
  expect(await response.json()).toMatchObject({ title: text, list: [text], choice: text, children: expect.any(Array) })
})
