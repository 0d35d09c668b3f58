import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument } from './document.ts'
import { specOf } from './spec.ts'

const source = `
  info: { title: Acme API, version: '1' }
  servers: [{ url: 'https://acme.dev' }]
  x-error: { message: /message }
  security: [{ key: [] }]
  paths:
    /agents:
      get: { operationId: agents.list, responses: { '204': { description: None. } } }
  components:
    securitySchemes: { key: { type: http, scheme: bearer } }
    schemas: { Agent: { type: object, properties: { id: { type: string } } } }
`

test.for<[name: string, change: (document: OpenApiDocument) => unknown]>([
  [
    'without components',
    (document) => {
      for (const name of ['paths', 'security', 'components']) Reflect.deleteProperty(document, name)
    },
  ],
  ['with a server that is no URL', ({ servers }) => (servers[0]!.url = 'https://[')],
  [
    'with schemas that are true or false',
    ({ components }) => (components.schemas['Any'] = { properties: { a: true as never }, items: false as never }),
  ],
  [
    'with a reference that is no text',
    ({ components }) => (components.schemas['Any'] = { items: { $ref: null as never } }),
  ],
  ['with an operation that has no name', ({ paths }) => Reflect.deleteProperty(paths['/agents']!.get!, 'operationId')],
])('what the linter refuses is read as far as it goes: a document %s', ([, change]) => {
  const document = parse(source) as OpenApiDocument
  change(document)
  const { schemas, operations } = specOf('acme', document)
  expect([...schemas.values()].flatMap(({ all }) => all.map(({ kinds }) => kinds.size))).not.toContain(0)
  expect(operations.filter(({ id }) => id === '').length).toBeLessThan(2)
})
