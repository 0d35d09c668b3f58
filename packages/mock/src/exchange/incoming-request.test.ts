import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { incomingRequest } from './incoming-request.ts'

function read(url: string, headers: Record<string, string> = {}) {
  const message = Object.assign(new IncomingMessage(new Socket()), { url, headers, method: 'get' })
  return incomingRequest(message)
}

test.each([
  ['/a/b?x=1', '/a/b'],
  ['//evil/a', '//evil/a'],
  ['http://evil.test:80/a?x', '/a'],
  ['http://evil.test', '/'],
  ['*', '*'],
  ['/a%zz', '/a%zz'],
])('%s has the path %s', (url, path) => {
  expect(read(url)).toMatchObject({ method: 'GET', path })
})

test('query values are decoded, repeated ones are lists', () => {
  expect(read('/?a=1&b=x%20y&a=2&c&d=?&%zz=%').query).toEqual({ a: ['1', '2'], b: 'x y', c: '', d: '?', '%zz': '%' })
})
