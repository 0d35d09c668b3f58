import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandPath } from './path.ts'
import { pathTemplate } from './path-template.ts'

/** Strings in which what is dangerous in a path is common. */
const nasty = fc.string({
  unit: fc.constantFrom(
    '.',
    '/',
    '\\',
    '%',
    '2',
    '5',
    'e',
    'E',
    'f',
    'F',
    'c',
    'a',
    '?',
    '#',
    '{',
    '}',
    '\t',
    '\n',
    'ä',
    '🙂',
    '$',
    '&',
    ':',
    '@',
  ),
})
const any = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** Decodes as a careless server would: everything, again and again. */
function decodedToTheEnd(value: string): string {
  let current = value
  for (let next = ''; ; current = next) {
    next = current.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (next === current) return current
  }
}

/** A dot segment, for whoever takes both slashes for slashes. */
const dots = /(^|[/\\])\.\.?($|[/\\])/

function isRefused(value: string): boolean {
  try {
    expandPath('/v1/things/{id}/parts', { id: value })
    return false
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return true
  }
}

test('either refuses a value or makes it one segment that decodes to the value (20,000 cases)', () => {
  let refused = 0
  fc.assert(
    fc.property(any, (value) => {
      if (isRefused(value)) {
        refused++
        const dangerous = value === '' || /\p{Surrogate}/u.test(value) || dots.test(decodedToTheEnd(value))
        expect(dangerous).toBe(true)
        return
      }
      const url = new URL(`https://api.test/base${expandPath('/v1/things/{id}/parts', { id: value })}?q=1`)
      const [, ...segments] = url.pathname.split('/')
      const arrived = segments.map((segment, index) => (index === 3 ? decodeURIComponent(segment) : segment))
      expect([...arrived, url.search]).toEqual(['base', 'v1', 'things', value, 'parts', '?q=1'])
      // Not even a server that decodes before it resolves sees another path.
      expect(dots.test(decodedToTheEnd(value))).toBe(false)
    }),
    { numRuns: 20_000 },
  )
  expect(refused).toBeGreaterThan(500)
})

test('keeps the segments of a tail, and refuses it when one of them is unsafe (10,000 cases)', () => {
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (parts) => {
      const segments = parts.flatMap((part) => part.split('/'))
      const path = () => expandPath('/api/{key}', { key: parts.join('/') }, { multiSegment: 'key' })
      if (segments.some(isRefused)) return void expect(path).toThrow(TypeError)
      expect(new URL(path(), 'https://api.test').pathname.split('/').slice(2).map(decodeURIComponent)).toEqual(segments)
    }),
    { numRuns: 10_000 },
  )
})

test('takes no value from a prototype, and only strings', () => {
  expect(() => expandPath('/v1/{constructor}', {})).toThrow(
    'Path parameter "constructor" of /v1/{constructor} is undefined',
  )
  expect(() => expandPath('/v1/{id}', { id: Object('a') })).toThrow('is object, not a string')
  expect(() => expandPath('/v1/{id}', { id: null })).toThrow('is null')
})

test('names the parameters in order', () => {
  expect(pathTemplate('/v1/{a}/x/{b}').names).toEqual(['a', 'b'])
  expect(pathTemplate('/v1').names).toEqual([])
})
