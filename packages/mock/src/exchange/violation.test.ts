import { expect, test } from 'vitest'
import { inWords, violationsHeader } from './violation.ts'

test('is JSON in ASCII, whatever the messages hold', () => {
  const violations = [{ location: ['body', 'モード'], code: 'enum', message: 'one of 静か,\n😀' }]
  const header = violationsHeader(violations)
  expect(header).toMatch(/^[ -~]*$/)
  expect(JSON.parse(header)).toEqual(violations)
})

test('stays small and says how many are left out', () => {
  const violations = Array.from({ length: 5000 }, (_, index) => ({
    location: ['body', String(index)],
    code: 'type',
    message: 'x'.repeat(500),
  }))
  const header = violationsHeader(violations)
  expect(header.length).toBeLessThan(4200)
  const listed: unknown[] = JSON.parse(header)
  expect(listed.at(-1)).toEqual({ location: [], code: 'more', message: `${5000 - listed.length + 1} more` })
})

test('one violation of any size does not make it large', () => {
  expect(violationsHeader([{ location: [], code: 'x', message: 'y'.repeat(100_000) }]).length).toBeLessThan(4200)
})

test('in words the first few are told, and how many more there are', () => {
  const reasons = (...messages: string[]) => messages.map((message) => ({ location: [], code: 'x', message }))
  expect(inWords(reasons('One.'))).toBe('One.')
  expect(inWords(reasons('One.', 'two'))).toBe('One; two')
  expect(inWords(reasons('1', '2', '3', '4', '5'))).toBe('1; 2; 3; and 2 more')
  expect(inWords(reasons('x'.repeat(10_000)))).toHaveLength(501)
})
