import { expect, test } from 'vitest'
import { Redactor } from './redactor.ts'

test('secrets are hidden as such, in JSON and in URLs; a short one only where it is all there is', () => {
  const redactor = new Redactor()
  redactor.addAll({ key: 'a"b c/d', more: ['abcd', { x: 123_456 }, null, true, ''], short: 'k' })
  const texts = ['x a"b c/d y', '"a\\"b c/d"', '/p/a%22b%20c%2Fd', 'abcd-123456', '"k"', 'k', 'a key', 'true']
  expect(texts.map((text) => redactor.text(text))).toEqual(['x *** y', '***', '/p/***', '***-***', '***', '***', 'a key', 'true'])
})

test('of secrets that contain each other the longer one is hidden whole', () => {
  const redactor = new Redactor()
  redactor.add('secret')
  redactor.add('secret-and-more')
  expect(redactor.text('<secret-and-more>')).toBe('<***>')
})

test('the latest thousand are known', () => {
  const redactor = new Redactor()
  for (let index = 0; index <= 1000; index++) redactor.add(`secret-${index}.`)
  expect([redactor.text('secret-0.'), redactor.text('secret-1.'), redactor.text('secret-1000.')]).toEqual([
    'secret-0.',
    '***',
    '***',
  ])
})
