import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument, SchemaObject } from '../model/document.ts'
import { specOf } from '../model/index.ts'
import { add } from '../testing/generate-acme.ts'
import { mockTypes } from './mock-types.ts'

const source = readFileSync(new URL('../testing/acme.yaml', import.meta.url), 'utf8')

function typesOf(change: (document: OpenApiDocument) => void): string {
  const document: OpenApiDocument = parse(source)
  change(document)
  return mockTypes([specOf('acme', document)]).get('acme.ts') ?? ''
}

/** The type of an operation's 200, the operation's own part of the file. */
function responseOf(content: object): string {
  const responses = { 200: { description: '', content } }
  const types = typesOf((document) => add(document, '/probes', 'get', { operationId: 'probes.get', responses }))
  return /"probes\.get": \{\n {4}success: 200\n {4}responses: \{\n {6}200: (.*?)\n {4}\}/s.exec(types)?.[1] ?? types
}

test.each<[SchemaObject, string]>([
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ enum: ['a', 1, null] }, "'a' | 1 | null"],
  [{ type: 'array', items: { oneOf: [{ type: 'integer' }, { const: true }] } }, 'readonly (number | true)[]'],
  [{ $ref: '#/components/schemas/Agent', description: 'x' }, 'Agent'],
  [
    { allOf: [{ $ref: '#/components/schemas/Agent' }, { anyOf: [{ type: 'string' }, { type: 'null' }] }] },
    'Agent & (string | null)',
  ],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'Record<string, string>'],
  [{}, 'unknown'],
])('a body of %j is %s', (schema, type) => {
  expect(responseOf({ 'application/json': { schema } })).toBe(`{ body: ${type}; example: never; event: never }`)
})

test('examples by name, text that is no JSON, and the events of a stream', () => {
  const schema = { type: 'string' }
  const examples = { first: { value: 'a' }, 'the-second': { value: 'b' } }
  expect(responseOf({ 'text/plain': { schema, examples } })).toBe(
    "{ body: string | Uint8Array; example: 'first' | 'the-second'; event: never }",
  )
  expect(responseOf({ 'text/event-stream': { schema, examples: { only: { value: 'a' } } } })).toBe(
    "{ body: string; example: 'only'; event: string }",
  )
})

test('a response that several operations refer to is declared once, and what only requests use is not', () => {
  const types = typesOf((document) => {
    document.components.schemas['OnlySent'] = { type: 'string' }
    Object.assign((document.components.responses ??= {}), { Gone: { description: 'It is gone.' } })
    const requestBody = { content: { 'application/json': { schema: { $ref: '#/components/schemas/OnlySent' } } } }
    const responses = { 204: { description: '' }, 410: { $ref: '#/components/responses/Gone' } }
    add(document, '/one', 'post', { operationId: 'one.create', requestBody, responses })
    add(document, '/two', 'delete', { operationId: 'two.delete', responses })
  })
  expect(types.match(/410: GoneResponse\n/g)).toHaveLength(2)
  expect(types.match(/^type GoneResponse = \{ body: never; example: never; event: never \}$/gm)).toHaveLength(1)
  expect(types).toMatch(/^(type|interface) Agent\b/m)
  expect(types).not.toContain('OnlySent')
})

test('platforms by name', () => {
  const spec = specOf('acme-two', parse(source))
  expect(mockTypes([spec]).get('platforms.ts')).toContain('  "acme-two": AcmeTwo\n')
})
