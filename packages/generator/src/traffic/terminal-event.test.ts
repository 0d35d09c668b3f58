import { expect, test } from 'vitest'
import { isTerminal } from './terminal-event.ts'

test.each([
  [undefined, { value: 1, event: undefined }, false],
  [{ event: 'done' }, { value: 1, event: { event: 'done' } }, true],
  [{ event: 'message' }, { value: 1, event: undefined }, true],
  [{ data: { type: 'done' } }, { value: { type: 'done', tokens: 12 }, event: undefined }, true],
  [{ data: { type: 'done' } }, { value: 'done', event: undefined }, false],
  [{ event: 'end', data: { at: { x: 1 } } }, { value: { at: { x: 1, y: 2 } }, event: { event: 'end' } }, true],
  [{ event: 'end', data: { at: { x: 1 } } }, { value: { at: { x: 2 } }, event: { event: 'end' } }, false],
])('%j ended by %j: %s', (terminal, event, is) => {
  expect(isTerminal({ terminal }, event)).toBe(is)
})
