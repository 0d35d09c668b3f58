import { specOf } from '@agent-clients/generator/model'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { declaredHeaders, headerValue } from './declared-headers.ts'

test('takes the examples and leaves what belongs to the host', () => {
  const headers = {
    'X-Limit': { schema: {}, example: 5 },
    'X-None': { schema: {} },
    'Content-Length': { schema: {}, example: 3 },
  }
  const get = { operationId: 'limits.get', responses: { '200': { description: '', headers } } }
  const [operation] = specOf('acme', { ...acmeDocument, paths: { '/limits': { get } } }).operations
  expect(operation && declaredHeaders(operation.success)).toEqual({ 'X-Limit': '5' })
})

test.each([
  [['a', 1], 'a, 1'],
  [{ a: 1 }, '{"a":1}'],
  ['one\r\ntwo', 'one two'],
  ['道\ud800', '%E9%81%93%EF%BF%BD'],
  ['ü', 'ü'],
])('%j is sent as %j', (example, value) => {
  expect(headerValue(example)).toBe(value)
})
