import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Secrets } from './secrets.ts'

function secretsOf(...values: unknown[]): Secrets {
  const secrets = new Secrets()
  for (const value of values) secrets.add(value)
  return secrets
}

/** JSON with every character spelled by its number, as a hostile or just careful server may write it. */
function escaped(text: string): string {
  return `"${[...Array(text.length).keys()].map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')}"`
}

it('leaves no secret in a body, however JSON spells it (10,000 cases)', () => {
  const secret = fc
    .string({ unit: 'binary', minLength: 4, maxLength: 20 })
    .filter((text) => !'[redacted]'.includes(text))
  fc.assert(
    fc.property(secret, fc.jsonValue({ maxDepth: 2 }), fc.boolean(), (value, other, withEscapes) => {
      const spelled = withEscapes ? escaped(`x${value}y`) : JSON.stringify(`x${value}y`)
      const body = `{"deep":[{"echo":${spelled}}],"other":${JSON.stringify(other)}}`
      const scrubbed = secretsOf(value).scrubBody(body)
      const { deep } = JSON.parse(scrubbed) as { deep: [{ echo: string }] }
      // Where the secret is itself a piece of JSON, more than it may be taken out.
      expect(deep[0].echo ?? '').not.toContain(value)
    }),
    { numRuns: 10_000 },
  )
})

it('leaves a body without secrets as it is, to the letter', () => {
  for (const body of ['{ "a" : 1.0,\n"a":2 }', 'text', '<p>', ''])
    expect(secretsOf('secret').scrubBody(body)).toBe(body)
})

it('takes the longest secret first, when one holds another', () => {
  expect(secretsOf('abcd', 'abcdefgh', 'abcd').scrubText('abcdefgh and abcd')).toBe('[redacted] and [redacted]')
})

it('collects the strings inside a value, and leaves what is too short to be told from text', () => {
  const secrets = secretsOf({ a: ['first-secret', { b: 'second-secret' }], n: 12345, short: 'abc', none: null })
  expect(secrets.scrub({ 'first-secret': ['second-secret', 12345, 'abc', null, true] })).toEqual({
    '[redacted]': ['[redacted]', 12345, 'abc', null, true],
  })
})

it('copes with a lone surrogate', () => {
  expect(secretsOf('bad\ud800key').scrubText('x bad\ud800key y')).toBe('x [redacted] y')
})

it('finds a secret inside a URL', () => {
  expect(secretsOf('k/e+y=').scrubText('https://h/?key=k%2Fe%2By%3D')).toBe('https://h/?key=[redacted]')
})

it('copies a cause with its name, code, stack and own cause, and nothing else', () => {
  const inner = Object.assign(new RangeError('secret-1 inside'), { code: 'E_SECRET-1' })
  const outer = Object.assign(new TypeError('outer', { cause: inner }), { request: { key: 'secret-1' }, code: 5 })
  const copy = secretsOf('secret-1', 'SECRET-1').scrubCause(outer)
  expect(copy).toMatchObject({
    name: 'TypeError',
    message: 'outer',
    cause: { name: 'RangeError', message: '[redacted] inside', code: 'E_[redacted]' },
  })
  expect(copy).not.toHaveProperty('request')
  expect(copy).not.toHaveProperty('code')
  const bare = new Error('no stack')
  Reflect.deleteProperty(bare, 'stack')
  expect(secretsOf().scrubCause(bare)).toMatchObject({ message: 'no stack', stack: '' })
  expect(secretsOf('secret-1').scrubCause({ toString: () => 'secret-1' })).toBe('[redacted]')
})
