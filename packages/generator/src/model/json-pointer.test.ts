import { expect, test } from 'vitest'
import { formatPointer, parsePointer, valueAt } from './json-pointer.ts'

const body = { data: [{ id: 'a1' }], '': { 'a/b': 1, 'm~n': 2, '~1': 3 }, none: null }

test.for<[pointer: string, value: unknown]>([
  ['', body],
  ['/data/0/id', 'a1'],
  ['//a~1b', 1],
  ['//m~0n', 2],
  ['//~01', 3],
  ['/none', null],
])('%s leads to its value', ([pointer, value]) => {
  expect(valueAt(body, parsePointer(pointer))).toBe(value)
  expect(formatPointer(parsePointer(pointer))).toBe(pointer)
})

test.for(['/missing', '/data/1/id', '/none/deeper', '/data/0/id/deeper', '/constructor', '/data/map'])(
  '%s leads nowhere',
  (pointer) => {
    expect(valueAt(body, parsePointer(pointer))).toBeUndefined()
  },
)

test('text that is no pointer is refused', () => {
  expect(() => parsePointer('data')).toThrow('Not a JSON pointer: "data"')
})
