import { expect, test } from 'vitest'
import { declaredHeaders, headerValue } from './declared-headers.ts'

test('takes the examples and leaves what belongs to the host', () => {
  const headers = {
    'X-Limit': { schema: {}, example: 5 },
    'X-None': { schema: {} },
    'Content-Length': { schema: {}, example: 3 },
  }
  expect(declaredHeaders({ status: '200', object: { description: '' }, headers, contents: [] })).toEqual({
    'X-Limit': '5',
  })
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
