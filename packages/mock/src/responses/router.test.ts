import { operationsOf } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { compileRouter } from './router.ts'

// Backwards, so that nothing is found first merely because it is written first.
const route = compileRouter(operationsOf(acmeDocument).reverse())
const found = (method: string, path: string) => {
  const { match, allow } = route(method, path)
  return match ? { id: match.operation.id, params: match.pathParams } : { allow }
}

test('a fixed path goes before a parameter', () => {
  expect(found('get', '/things/newest')).toEqual({ id: 'things.newest', params: {} })
  expect(found('get', '/things/other')).toEqual({ id: 'things.get', params: { id: 'other' } })
})

test('a method that only the parameter has is found past the fixed path', () => {
  expect(found('delete', '/things/newest')).toEqual({ id: 'things.delete', params: { id: 'newest' } })
})

test('a parameter is one segment, decoded and never empty', () => {
  expect(found('get', '/things/a%2Fb%20ü')).toEqual({ id: 'things.get', params: { id: 'a/b ü' } })
  expect(found('get', '/things/a/b')).toEqual({ allow: [] })
  expect(found('get', '/things/')).toEqual({ allow: [] })
})

test('a multi-segment parameter takes the rest of the path', () => {
  expect(found('get', '/things/1/proxy/a/b//c%2Fd')).toEqual({
    id: 'things.proxy',
    params: { id: '1', rest: 'a/b//c/d' },
  })
  expect(found('get', '/things/1/proxy/')).toEqual({ allow: [] })
})

test('an unknown method names the known ones', () => {
  expect(found('patch', '/things')).toEqual({ allow: ['post', 'get'] })
  expect(found('patch', '/nowhere')).toEqual({ allow: [] })
})
