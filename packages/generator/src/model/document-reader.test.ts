import { expect, test } from 'vitest'
import { DocumentReader } from './document-reader.ts'
import type { OpenApiDocument, SchemaObject } from './document.ts'

const agent: SchemaObject = { type: 'object' }
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1.0.0', 'x-status': { state: 'live', note: '' } },
  servers: [],
  'x-error': { message: '/message' },
  paths: { '/a/{b}': { get: { operationId: 'a.get', responses: { '200': { description: 'Found.' } } } } },
  components: { securitySchemes: {}, schemas: { Agent: agent, Alias: { $ref: '#/components/schemas/Agent' } } },
}
const reader = new DocumentReader(document)

test.for(['Agent', 'Alias'])(
  'a reference to %s is followed to its end, the very node, and tells where that stands',
  (name) => {
    const located = reader.locate<SchemaObject>({ $ref: `#/components/schemas/${name}` }, ['somewhere'])
    expect(located.node).toBe(agent)
    expect(located).toMatchObject({ pointer: ['components', 'schemas', 'Agent'], component: 'Agent' })
  },
)

test('a node that is no reference is itself, where it stands', () => {
  const located = reader.locate(agent, ['somewhere'])
  expect(located.node).toBe(agent)
  expect(located).toMatchObject({ pointer: ['somewhere'], component: undefined })
})

test('slashes and braces in a reference are read as RFC 6901 and URIs write them', () => {
  const { node, pointer } = reader.locate({ $ref: '#/paths/~1a~1%7Bb%7D/get/responses/200' }, [])
  expect(node).toEqual({ description: 'Found.' })
  expect(pointer).toEqual(['paths', '/a/{b}', 'get', 'responses', '200'])
})

test.for(['#/components/schemas/Missing', 'other.yaml#/Agent', '#/openapi'])('%s leads nowhere', ($ref) => {
  expect(() => reader.locate({ $ref }, [])).toThrow(`$ref leads nowhere: ${$ref}`)
})
