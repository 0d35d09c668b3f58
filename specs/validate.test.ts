import { expect, test } from 'vitest'
import type { OpenApiDocument, Schema } from './reader/index.ts'
import { validatorFor } from './validate.ts'

const list: Schema = { type: 'array', items: { $ref: '#/components/schemas/Agent' } }
const schemas: Record<string, Schema> = {
  Agent: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      parent: { $ref: '#/components/schemas/Agent' },
      note: { type: ['string', 'null'] },
    },
  },
  Odd: { type: 'string', format: 'no-such-format' },
}
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1.0.0', 'x-status': { state: 'live', note: '' } },
  servers: [],
  'x-error': { message: '/message' },
  paths: {
    '/v1/{a~b}': {
      get: {
        operationId: 'agents.list',
        responses: { '200': { description: '', content: { 'application/json': { schema: list } } } },
      },
    },
  },
  components: { securitySchemes: {}, schemas },
}
const id = 'a5b1c2d3-e4f5-4a6b-8c7d-e8f901234567'

test('a value that fits', () => {
  expect(validatorFor(document)(list, [{ id, parent: { id, note: null }, more: 1 }])).toEqual([])
})

test('every misfit is told, with its place, through references', () => {
  expect(validatorFor(document)(list, [{ id: 'a1' }, { id, parent: { note: 1 } }])).toEqual([
    '/0/id must match format "uuid"',
    `/1/parent must have required property 'id'`,
    '/1/parent/note must be string,null',
  ])
})

test('a schema that is a copy is refused, since its references would lead nowhere', () => {
  expect(() => validatorFor(document)({ ...list }, [])).toThrow('pass the very node')
})

test('a format that nobody checks is an error', () => {
  expect(() => validatorFor(document)(schemas['Odd'] ?? {}, 'x')).toThrow('unknown format "no-such-format"')
})
