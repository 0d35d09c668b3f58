import { expect, test } from 'vitest'
import { parsePrefer } from './prefer.ts'

test('reads every preference, quoted or not, and leaves those of others alone', () => {
  const { choice, pacing, violations } = parsePrefer(
    'respond-async; wait=9, Code=404, example="not, found"; dynamic=true, seed=s, delay=0, chunk=7, cut=2, loop',
  )
  expect(choice).toEqual({ code: 404, example: 'not, found', dynamic: true, seed: 's' })
  expect(pacing).toEqual({ delay: 0, chunk: 7, cut: 2, loop: true })
  expect(violations).toEqual([])
})

test('no header prefers nothing', () => {
  expect(parsePrefer(undefined)).toEqual({ choice: {}, pacing: {}, violations: [] })
})

test.each(['code=abc', 'code=99', 'code=600', 'code=', 'chunk=0', 'delay=-1', 'cut=1.5', 'dynamic=maybe', 'loop=2'])(
  'refuses %s',
  (header) => {
    const { choice, pacing, violations } = parsePrefer(header)
    expect(violations).toHaveLength(1)
    expect({ ...choice, ...pacing }.code).toBeUndefined()
  },
)
