import { expect, test } from 'vitest'
import { testPlatform } from '../../test/test-client.ts'
import { baseUrl } from './base-url.ts'

test('is the spec’s first server, its variables filled in', () => {
  expect(baseUrl(testPlatform, {})).toBe('https://eu1.hostile.test/api')
  expect(baseUrl(testPlatform, { zone: 'us1' })).toBe('https://us1.hostile.test/api')
})

test('loses its trailing slashes', () => {
  expect(baseUrl(testPlatform, { baseUrl: 'https://h/a//' })).toBe('https://h/a')
  expect(baseUrl(testPlatform, { baseUrl: 'http://h' })).toBe('http://h')
})

test('takes no value for a variable that would lead elsewhere', () => {
  const open = { ...testPlatform, variables: { zone: { default: 'eu1' } } }
  expect(baseUrl(open, { zone: 'eu2.x-y' })).toBe('https://eu2.x-y.hostile.test/api')
  for (const zone of ['evil.test/', 'evil.test#', 'a@b', 'a:b', '', '.', 'a..b', 5, {}]) {
    expect(() => baseUrl(open, { zone })).toThrow(/zone option of Hostile must be a host name/)
  }
  expect(() => baseUrl({ ...testPlatform, baseUrl: 'https://{region}.test' }, {})).toThrow(/region option of Hostile/)
})
