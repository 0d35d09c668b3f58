import { expect, test } from 'vitest'
import type { OpenApiDocument } from './document.ts'
import type { Schema } from './schema.ts'
import { type Spec, specOf } from './spec.ts'
import { validatorFor } from './validate.ts'

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1.0.0', 'x-status': { state: 'live', note: '' } },
  servers: [{ url: 'https://api.acme.test' }],
  'x-error': { message: '/message' },
  paths: {
    '/v1/{a~b}': {
      get: {
        operationId: 'agents.list',
        parameters: [{ name: 'a~b', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          '200': {
            description: '',
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Agent' } } },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {},
    schemas: {
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
    },
  },
}
const spec = specOf('acme', document)
const id = 'a5b1c2d3-e4f5-4a6b-8c7d-e8f901234567'

test('a value that fits', () => {
  expect(validatorFor(spec)(listOf(spec), [{ id, parent: { id, note: null }, more: 1 }])).toEqual([])
})

test('every misfit is told, with its place, through references', () => {
  expect(validatorFor(spec)(listOf(spec), [{ id: 'a1' }, { id, parent: { note: 1 } }])).toEqual([
    '/0/id must match format "uuid"',
    `/1/parent must have required property 'id'`,
    '/1/parent/note must be string,null',
  ])
})

test('a schema of another spec is refused', () => {
  const other = specOf('other', { ...document, paths: {} })
  expect(() => validatorFor(other)(listOf(spec), [])).toThrow('is of another spec')
})

test('a format that nobody checks is an error', () => {
  expect(() => validatorFor(spec)(existing(spec.schemas.get('Odd')), 'x')).toThrow('unknown format "no-such-format"')
})

function listOf({ operations }: Spec): Schema {
  return existing(operations[0]?.success.json?.schema)
}

function existing(schema: Schema | undefined): Schema {
  if (!schema) throw new Error('There is no such schema.')
  return schema
}
