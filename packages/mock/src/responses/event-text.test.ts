import { expect, test } from 'vitest'
import { eventText } from './event-text.ts'

test('JSON goes on one line, without the name that is no name', () => {
  expect(eventText('json', { value: { a: 'x\ny' }, event: { event: 'message' } })).toBe('data: {"a":"x\\ny"}\n\n')
})

test('text goes as it is, a data line per line', () => {
  expect(eventText('text', { value: 'one\r\ntwo\rthree\n' })).toBe('data: one\ndata: two\ndata: three\ndata: \n\n')
})

test('all fields', () => {
  expect(eventText('text', { value: '', event: { id: '7', event: 'step', retry: 0 } })).toBe(
    'id: 7\nevent: step\nretry: 0\ndata: \n\n',
  )
})
