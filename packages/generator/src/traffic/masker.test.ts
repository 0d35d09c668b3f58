import { expect, test } from 'vitest'
import { Masker } from './masker.ts'

test('secrets are masked as such, in JSON and in URLs; a short one only where it is all there is', () => {
  const masker = new Masker()
  masker.addAll({ key: 'a"b c/d', more: ['abcd', { x: 123_456 }, null, true, ''], short: 'k' })
  const texts = ['x a"b c/d y', '"a\\"b c/d"', '/p/a%22b%20c%2Fd', 'abcd-123456', '"k"', 'k', 'a key', 'true']
  expect(texts.map((text) => masker.text(text))).toEqual([
    'x [redacted] y',
    '[redacted]',
    '/p/[redacted]',
    '[redacted]-[redacted]',
    '[redacted]',
    '[redacted]',
    'a key',
    'true',
  ])
})

test.each([
  ['in another case', 'S3CRET/KEY'],
  ['in a URL, in another case', 's3cret%2fkey'],
  ['in a JSON pointer', 's3cret~1key'],
  ['in Base64', Buffer.from('s3cret/key').toString('base64')],
  ['in Base64 without the padding', Buffer.from('s3cret/key').toString('base64url')],
])('a secret is masked %s', (_, form) => {
  const masker = new Masker()
  masker.add('s3cret/key')
  expect(masker.text(`<${form}>`)).toMatch(/^<\[redacted\]=*>$/)
})

test('signs that mean something in a pattern are but signs', () => {
  const masker = new Masker()
  masker.add('a.+|(b]$')
  expect(masker.text('a.+|(b]$ axxb')).toBe('[redacted] axxb')
})

test('of secrets that contain each other the longer one is masked whole', () => {
  const masker = new Masker()
  masker.add('secret')
  masker.add('secret-and-more')
  expect(masker.text('<secret-and-more>')).toBe('<[redacted]>')
})

test('the latest thousand are known, and they displace no credential', () => {
  const masker = new Masker()
  masker.add('credential')
  for (let index = 0; index <= 1000; index++) masker.addAll(`secret-${index}.`)
  expect(['secret-0.', 'secret-1.', 'secret-1000.', 'credential'].map((text) => masker.text(text))).toEqual([
    'secret-0.',
    '[redacted]',
    '[redacted]',
    '[redacted]',
  ])
})
