import { expect, test } from 'vitest'
import { refuseUnknown } from './refuse-unknown.ts'

const hint = (name: string, known: string[]) => {
  try {
    refuseUnknown('There is no', name, known)
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return /Did you mean "(.*)"\?$/.exec((error as Error).message)?.[1] ?? 'none'
  }
}

test('takes a known name', () => {
  expect(hint('timeout', ['deadline', 'timeout'])).toBeUndefined()
})

test('names what is known, and of it the nearest where one is near', () => {
  const known = ['timeout', 'idleTimeout', 'maxRetries', 'headers', 'header2']
  for (const [mistyped, meant] of [
    ['timeOut', 'timeout'],
    ['timout', 'timeout'],
    ['tiemout', 'timeout'],
    ['idle_timeout', 'idleTimeout'],
    ['retries', 'maxRetries'],
    ['headrs', 'headers'],
    ['heeder2', 'header2'],
    ['colour', 'none'],
    ['', 'none'],
  ] as const)
    expect(hint(mistyped, known), mistyped).toBe(meant)
  expect(() => refuseUnknown('There is no', 'x', known)).toThrow(`There is no "x"; there are ${known.join(', ')}.`)
})
