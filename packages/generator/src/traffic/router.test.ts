import { expect, test } from 'vitest'
import { trafficSpec } from '../testing/traffic-spec.ts'
import { compileRouter } from './router.ts'

const route = compileRouter(trafficSpec.operations)
const found = (method: string, path: string) => {
  const { match, allow } = route(method, path)
  return match ? { id: match.operation.id, params: match.pathParams } : { allow }
}

test('a fixed path goes before a parameter', () => {
  expect(found('GET', '/things/newest')).toEqual({ id: 'things.newest', params: {} })
  expect(found('GET', '/things/other')).toEqual({ id: 'things.get', params: { id: 'other' } })
})

test('a method that only the parameter has is found past the fixed path', () => {
  expect(found('DELETE', '/things/newest')).toEqual({ id: 'things.delete', params: { id: 'newest' } })
})

test('a parameter is one segment, decoded and never empty', () => {
  expect(found('GET', '/things/a%2Fb%20ü')).toEqual({ id: 'things.get', params: { id: 'a/b ü' } })
  expect(found('GET', '/things/a/b')).toEqual({ allow: [] })
  expect(found('GET', '/things/')).toEqual({ allow: [] })
})

test('a multi-segment parameter takes the rest of the path', () => {
  expect(found('GET', '/things/1/proxy/a/b//c%2Fd')).toEqual({
    id: 'things.proxy',
    params: { id: '1', rest: 'a/b//c/d' },
  })
  expect(found('GET', '/things/1/proxy/')).toEqual({ allow: [] })
})

test('an unknown method names the known ones', () => {
  expect(found('PATCH', '/things')).toEqual({ allow: ['GET', 'POST'] })
  expect(found('PATCH', '/nowhere')).toEqual({ allow: [] })
})
