import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSpecs, specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { operationTypes } from './operation-types.ts'
import { schemaType } from './schema-type.ts'

const folder = join(dirname(import.meta.dirname), 'src', 'generated')

test('what is committed is what the specs give; `pnpm generate` writes it', () => {
  const files = operationTypes(readSpecs(specsFolder))
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort())
  for (const [name, text] of files) expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

test.each([
  [{ type: ['string', 'null'] }, 'string | null'],
  [{ enum: ['a', 1, null] }, '"a" | 1 | null'],
  [{ type: 'string', 'x-extensible-enum': ['a'] }, 'string'],
  [{ type: 'array', items: { oneOf: [{ type: 'integer' }, { const: true }] } }, 'readonly (number | true)[]'],
  [{ $ref: '#/components/schemas/Thing', description: 'x' }, 'Thing'],
  [
    { allOf: [{ $ref: '#/components/schemas/A' }, { anyOf: [{ type: 'string' }, { type: 'null' }] }] },
    'A & (string | null)',
  ],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'Record<string, string>'],
  [{ properties: { 'a-b': { type: 'number' }, c: {} }, required: ['c'] }, '{\n  "a-b"?: number\n  "c": unknown\n}'],
  [{}, 'unknown'],
])('%j is %s', (schema, type) => {
  expect(schemaType(schema)).toBe(type)
})
