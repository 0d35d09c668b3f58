import { specOf } from '@agent-clients/generator/model'
import { misfitFinderFor } from '@agent-clients/generator/model/validate'
import { expect, test } from 'vitest'
import { bestMisfits } from './best-misfits.ts'

const text = { type: 'string', maxLength: 3 }
const number = { type: 'integer', maximum: 9 }
const size = {
  oneOf: [{ type: 'object', required: ['wide', 'high'], properties: { wide: number } }, text],
}
const schemas: Record<string, object> = {
  Size: size,
  Twice: { type: 'object', properties: { name: text, both: { $ref: '#/components/schemas/Both' } } },
  Sized: {
    type: 'object',
    required: ['name'],
    properties: { name: text, size, sizes: { type: 'array', items: { anyOf: [size, number] } } },
  },
  Key: {
    type: 'object',
    anyOf: [
      { required: ['a'] },
      { required: ['b'] },
      { required: ['c', 'd'] },
      { required: ['a'], properties: { a: text } },
    ],
  },
  Id: { type: 'object', oneOf: [{ required: ['id'] }, { required: ['id'], properties: { b: number } }] },
  Pair: { type: 'object', oneOf: [{ required: ['a', 'b'] }, { required: ['c', 'd'] }] },
  Both: {
    oneOf: [
      { type: 'object', required: ['a'] },
      { type: 'object' },
      { type: 'object', properties: { b: number } },
      text,
    ],
  },
}
const spec = specOf('sizes', {
  openapi: '3.1.0',
  info: { title: 'Sizes', version: '1', 'x-status': { state: 'live', note: 'A fixture.' } },
  servers: [{ url: 'https://sizes.test' }],
  'x-error': { message: '/message' },
  paths: {},
  components: { securitySchemes: {}, schemas },
})
const misfits = misfitFinderFor(spec)
const told = (name: string, value: unknown) => {
  const schema = spec.schemas.get(name)
  if (!schema) throw new Error(`There is no ${name}.`)
  return bestMisfits(misfits, schema, value).map(({ keyword, instancePath, params }) =>
    [instancePath, keyword, ...[params['missingProperty'] ?? params['missing'] ?? []].flat()].join(' '),
  )
}

test.for<[name: string, value: unknown, told: string[]]>([
  ['Size', 'abc', []],
  ['Size', 'abcd', [' maxLength']],
  ['Size', { wide: 10 }, [' required high', '/wide maximum']],
  ['Size', 5, [' type']],
  ['Sized', { size: { wide: 10, high: 1 } }, [' required name', '/size/wide maximum']],
  [
    'Sized',
    { name: 'abcd', size: 'abcd', sizes: [1, 'abcd', { wide: 1 }, 10] },
    ['/name maxLength', '/size maxLength', '/sizes/1 maxLength', '/sizes/2 required high', '/sizes/3 maximum'],
  ],
  ['Key', {}, [' anyOf "a" "b"']],
  ['Key', { c: 1 }, [' anyOf "a" "b" "d"']],
  ['Id', {}, [' required id']],
  ['Pair', {}, [' oneOf "a" and "b" "c" and "d"']],
  ['Both', { b: 1 }, [' oneOf']],
  ['Both', { a: 1 }, [' oneOf']],
  ['Twice', { name: 'abcd', both: { b: 1 } }, ['/name maxLength', '/both oneOf']],
])('%s: %j', ([name, value, expected]) => {
  expect(told(name, value)).toEqual(expected)
})
