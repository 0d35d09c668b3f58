import { expect, test } from 'vitest'
import { maskEvent, maskForm, maskHeaders, type Masking, maskPath, maskQuery, maskText, maskValue } from './mask.ts'

const masking: Masking = {
  isSecretField: (name) => name === 'apiKey',
  text: (text) => text.replaceAll('s3cret', '[redacted]').replaceAll('1234', '[redacted]'),
}

test('fields by their name, known secrets wherever they stand; that there is one is told', () => {
  expect(maskValue({ apiKey: 'x', list: ['a s3cret', 1234, 5], s3cret: null }, masking)).toEqual({
    apiKey: '[redacted]',
    list: ['a [redacted]', '[redacted]', 5],
    '[redacted]': null,
  })
  expect(maskValue({ apiKey: { first: 'x', second: 'y' } }, masking)).toEqual({
    apiKey: { first: '[redacted]', second: '[redacted]' },
  })
  expect(maskValue({ apiKey: true }, masking)).toEqual({ apiKey: true })
})

test('what is nested deeper than the stack is masked as a whole', () => {
  let deep: unknown = []
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(maskValue(deep, masking)).toBe('[redacted]')
})

test.each([
  ['apiKey=x&b=y', '[redacted]'],
  ['{"apiKey": "x"', '[redacted]'],
  ['content-disposition: form-data; name="apiKey"', '[redacted]'],
  ['a=s3cret', 'a=[redacted]'],
  ['plain', 'plain'],
])('the text %j is shown as %j', (text, shown) => {
  expect(maskText(text, masking)).toBe(shown)
})

test('a form', () => {
  const file = { name: 'a.txt', type: 'text/plain', size: 3 }
  expect(maskForm({ apiKey: 'x', json: '{"apiKey":"x"}', more: ['s3cret', file] }, masking)).toEqual({
    apiKey: '[redacted]',
    json: '[redacted]',
    more: ['[redacted]', file],
  })
})

test('an event keeps its form unless something in it is secret', () => {
  expect(maskEvent('event: a\ndata: { "b":  1 }\n\n', masking)).toBe('event: a\ndata: { "b":  1 }\n\n')
  expect(maskEvent('id: s3cret\ndata: {"apiKey":"x"}\ndata: {broken\n\n', masking)).toBe(
    'id: [redacted]\ndata: {"apiKey":"[redacted]"}\ndata: {broken\n\n',
  )
})

test('a path, whichever of its signs are percent-encoded', () => {
  expect(maskPath('/a%20b/s3cret/%73%33cret/%zz', masking)).toBe('/a%20b/[redacted]/[redacted]/%zz')
})

test('headers keep the word before a key; queries', () => {
  const isSecret = (name: string) => name !== 'x'
  expect(maskHeaders({ authorization: 'Bearer k', 'x-api-key': 'k', x: 's3cret' }, isSecret, masking)).toEqual({
    authorization: 'Bearer [redacted]',
    'x-api-key': '[redacted]',
    x: '[redacted]',
  })
  expect(maskQuery({ key: ['a', 'b'], x: ['s3cret', 'c'] }, isSecret, masking)).toEqual({
    key: '[redacted]',
    x: ['[redacted]', 'c'],
  })
})
