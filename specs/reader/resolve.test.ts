import { expect, test } from 'vitest'
import type { OpenApiDocument, Schema } from './document.ts'
import { componentName, resolve } from './resolve.ts'

const agent: Schema = { type: 'object' }
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1.0.0', 'x-status': { state: 'live', note: '' } },
  servers: [],
  'x-error': { message: '/message' },
  paths: { '/a/{b}': { get: { operationId: 'a.get', responses: { '200': { description: 'Found.' } } } } },
  components: { securitySchemes: {}, schemas: { Agent: agent, Alias: { $ref: '#/components/schemas/Agent' } } },
}
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })

test('a reference is followed to its component, the very node', () => {
  expect(resolve<Schema>(document, schema('Agent'))).toBe(agent)
})

test('a reference to a reference is followed to its end', () => {
  expect(resolve<Schema>(document, schema('Alias'))).toBe(agent)
})

test('a node that is no reference is itself', () => {
  expect(resolve(document, agent)).toBe(agent)
})

test('slashes and braces in a reference are read as RFC 6901 and URIs write them', () => {
  expect(resolve(document, { $ref: '#/paths/~1a~1%7Bb%7D/get/responses/200' })).toEqual({ description: 'Found.' })
})

test.for(['#/components/schemas/Missing', 'other.yaml#/Agent', '#/openapi'])('%s leads nowhere', ($ref) => {
  expect(() => resolve(document, { $ref })).toThrow(`$ref leads nowhere: ${$ref}`)
})

test('a component is known by the name in its reference', () => {
  expect(componentName(schema('Agent'))).toBe('Agent')
  expect(componentName(agent)).toBeUndefined()
  expect(componentName(undefined)).toBeUndefined()
})
