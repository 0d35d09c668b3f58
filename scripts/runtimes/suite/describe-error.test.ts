import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'

test('shows message and causes whether or not the stack has them', () => {
  const error = new RangeError('outer', { cause: new TypeError('inner') })
  error.stack = 'at somewhere'
  expect(describeError(error)).toMatch(/^RangeError: outer\nat somewhere\ncaused by TypeError: inner\n/)
  expect(describeError('text')).toBe('thrown: text')
})
