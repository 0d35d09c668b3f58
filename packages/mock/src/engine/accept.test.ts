import { expect, test } from 'vitest'
import { cleanAccept } from './accept.ts'

test.each([
  [undefined, undefined],
  ['garbage', undefined],
  ['application/xml,', 'application/xml'],
  ['text/event-stream, , */*;q=0.1', 'text/event-stream, */*;q=0.1'],
  ['application/json; charset="utf-8", text /html, a/b;q', 'application/json; charset="utf-8"'],
])('%j becomes %j', (accept, cleaned) => {
  expect(cleanAccept(accept)).toBe(cleaned)
})
