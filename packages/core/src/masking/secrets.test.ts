import fc from 'fast-check'
import { expect, test } from 'vitest'
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

test('leaves no secret in a body, however JSON spells it (10,000 cases)', () => {
  const secret = fc
    .string({ unit: 'binary', minLength: 4, maxLength: 20 })
    .filter((text) => !'[redacted]'.includes(text))
  fc.assert(
    fc.property(secret, fc.jsonValue({ maxDepth: 2 }), fc.boolean(), (value, other, withEscapes) => {
      const spelled = withEscapes ? escaped(`x${value}y`) : JSON.stringify(`x${value}y`)
      const body = `{"deep":[{"echo":${spelled}}],"other":${JSON.stringify(other)}}`
      const masked = secretsOf(value).maskBody(body)
      const { deep } = JSON.parse(masked) as { deep: [{ echo: string }] }
      // Where the secret is itself a piece of JSON, more than it may be taken out.
      expect(deep[0].echo ?? '').not.toContain(value)
    }),
    { numRuns: 10_000 },
  )
})

test('leaves JSON whole where a secret ends in a backslash', () => {
  const masked = secretsOf('key\\').maskBody(JSON.stringify({ echo: 'xkey\\y' }))
  expect(JSON.parse(masked)).toEqual({ echo: 'x[redacted]y' })
})

test('leaves a body without secrets as it is, to the letter', () => {
  for (const body of ['{ "a" : 1.0,\n"a":2 }', 'text', '<p>', '']) expect(secretsOf('secret').maskBody(body)).toBe(body)
})

test('takes the longest secret first, when one holds another', () => {
  expect(secretsOf('abcd', 'abcdefgh', 'abcd').maskText('abcdefgh and abcd')).toBe('[redacted] and [redacted]')
})

test('collects the strings inside a value, and leaves what is too short to be told from text', () => {
  const secrets = secretsOf({ a: ['first-secret', { b: 'second-secret' }], n: 12345, short: 'abc', none: null })
  expect(secrets.mask({ 'first-secret': ['second-secret', 12345, 'abc', null, true] })).toEqual({
    '[redacted]': ['[redacted]', 12345, 'abc', null, true],
  })
})

test('copes with a lone surrogate', () => {
  expect(secretsOf('bad\ud800key').maskText('x bad\ud800key y')).toBe('x [redacted] y')
})

test('finds a secret inside a URL', () => {
  expect(secretsOf('k/e+y=').maskText('https://h/?key=k%2Fe%2By%3D')).toBe('https://h/?key=[redacted]')
})

test('finds a secret in capitals, in small letters and in a mixture', () => {
  const masked = (secret: string, text: string) => secretsOf(secret).maskText(text)
  expect(masked('sk-Key.1+x', 'SK-KEY.1+X sk-key.1+x Sk-kEy.1+X skkey')).toBe('[redacted] [redacted] [redacted] skkey')
  expect(masked('straße', 'STRASSE Straße')).toBe('[redacted] [redacted]')
  expect(masked('k/e+y=', 'K%2fE%2bY%3d')).toBe('[redacted]')
})

test.each([
  ['a JSON pointer', 'sk-Secret~1key~012345+ABC'],
  ['HTML, by numbers', 'sk-Secret&#47;key~12345&#43;ABC'],
  ['HTML, by hexadecimal numbers', 'sk-Secret&#x2F;key~12345&#x2b;ABC'],
  ['a URL inside a URL', 'sk-Secret%252Fkey~12345%252BABC'],
  ['JSON that escapes what it need not', 'sk-Secret\\/key\\u007e12345+ABC'],
  ['a URL by a strict encoder', 'sk%2dSecret%2Fkey%7E12345%2bABC'],
  ['hexadecimal digits', '736b2d5365637265742f6b65797e31323334352b414243'],
])('finds a secret in %s', (_, text) => {
  expect(secretsOf('sk-Secret/key~12345+ABC').maskText(`x ${text} y`)).toBe('x [redacted] y')
})

test('finds a secret whose every spelling would be too large a pattern', () => {
  const secret = '+/'.repeat(2_000)
  expect(secretsOf(secret).maskText(`x ${encodeURIComponent(secret)} ${secret} y`)).toBe('x [redacted] [redacted] y')
})

test('finds a secret between the entities of HTML', () => {
  expect(secretsOf('a<b>&"\'c').maskText('a&lt;b&gt;&amp;&quot;&apos;c')).toBe('[redacted]')
})

test('finds a secret in Base64, by itself or in the middle of what was sent (5,000 cases)', () => {
  const latin1 = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) })
  const around = fc.string({ unit: fc.constantFrom('B', 'e', ' ', ':', '0', '/', '+'), maxLength: 8 })
  const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))
  fc.assert(
    fc.property(
      latin1.filter(({ length }) => length >= 8),
      around,
      around,
      fc.boolean(),
      (secret, before, after, inUtf8) => {
        const bytes = inUtf8 ? utf8 : (text: string) => text
        const encoded = btoa(bytes(before + secret + after))
        const escapes: Record<string, string> = { '+': '-', '/': '_', '=': '' }
        for (const sent of [
          encoded,
          encodeURIComponent(encoded),
          encoded.replaceAll(/[+/=]/g, (letter) => escapes[letter] ?? ''),
        ]) {
          const shown = secretsOf(secret).maskText(`<${sent}>`)
          expect(shown).toContain('[redacted]')
          // Nothing of it is left but what belongs to its neighbours.
          const left = shown.replace('[redacted]', '').length - 2
          expect(left).toBeLessThanOrEqual(((before.length + after.length) * 4) / 3 + 12)
          expect(left).toBeLessThanOrEqual(sent.length - Math.floor((bytes(secret).length * 4) / 3) + 3)
        }
      },
    ),
    { numRuns: 5_000 },
  )
  expect(secretsOf('ключ-от-всего').maskText(btoa(utf8('ключ-от-всего')))).toBe('[redacted]')
})

test('finds a credential too large for a pattern, and many of them', () => {
  const large = 'x1-'.repeat(100_000)
  expect(secretsOf(large).maskText(`<${large}${JSON.stringify(large)}>`)).toBe('<[redacted]"[redacted]">')
  const many = Array.from({ length: 2_000 }, (_, index) => `secret-${index}!`)
  expect(secretsOf(many).maskText(many.join())).toBe(many.map(() => '[redacted]').join())
})

test('does not mind a body that leads back to itself or is deeper than the stack', () => {
  const body: Record<string, unknown> = { key: 'secret-1' }
  body['self'] = body
  let deep: unknown = 'secret-2'
  for (let depth = 0; depth < 100_000; depth++) deep = [deep]
  const secrets = secretsOf(body, deep)
  expect(secrets.maskText('secret-1 secret-2')).toBe('[redacted] [redacted]')
  expect(JSON.stringify(secrets.mask(deep)).length).toBeLessThan(2_000)
  const text = '['.repeat(100_000) + ']'.repeat(100_000)
  expect(secrets.maskBody(text)).toMatch(/^\[+"\[redacted\]"\]+$/)
})

test('copies a cause with its name, code, stack and own cause, and nothing else', () => {
  const inner = Object.assign(new RangeError('secret-1 inside'), { code: 'E_SECRET-1' })
  const outer = Object.assign(new TypeError('outer', { cause: inner }), { request: { key: 'secret-1' }, code: 5 })
  outer.name = 'TypeError of secret-1'
  const copy = secretsOf('secret-1').maskCause(outer)
  expect(copy).toMatchObject({
    name: 'TypeError of [redacted]',
    message: 'outer',
    cause: { name: 'RangeError', message: '[redacted] inside', code: 'E_[redacted]' },
  })
  expect(copy).not.toHaveProperty('request')
  expect(copy).not.toHaveProperty('code')
  const bare = new Error('no stack')
  Reflect.deleteProperty(bare, 'stack')
  expect(secretsOf().maskCause(bare)).toMatchObject({ message: 'no stack', stack: '' })
  expect(secretsOf('secret-1').maskCause({ toString: () => 'secret-1' })).toBe('[redacted]')
})
