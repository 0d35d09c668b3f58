import { expect, test } from 'vitest'
import { inferencesTable } from './inferences-table.ts'

const inferences = [
  { place: 'parameter `teamId`', reason: 'Shared.' },
  { place: '`Agent`', reason: 'Its own.' },
  { place: '`Agent.same`', reason: 'Shared.' },
]

test('places with the same reason share a row', () => {
  expect(inferencesTable({ inferences })).toBe(
    '| where | why |\n|---|---|\n| parameter `teamId`; `Agent.same` | Shared. |\n| `Agent` | Its own. |\n',
  )
})

test('what is long is folded', () => {
  const more = Array.from({ length: 19 }, (_, index) => ({
    place: `\`Agent.part${index}\``,
    reason: `Reason ${index}.`,
  }))
  expect(inferencesTable({ inferences: [...inferences, ...more] })).toMatch(
    /^<details>\n<summary>22 places, 21 reasons<\/summary>\n\n\| where/,
  )
  expect(inferencesTable({ inferences: [...inferences, ...more.slice(1)] })).not.toContain('<details>')
})

test('a spec that infers nothing says so', () => {
  expect(inferencesTable({ inferences: [] })).toBe('Nothing.')
})
