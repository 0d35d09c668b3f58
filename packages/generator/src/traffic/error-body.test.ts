import { expect, test } from 'vitest'
import { trafficSpec } from '../testing/traffic-spec.ts'
import { errorBodyFor, errorMediaType } from './error-body.ts'

test('an error stands where the spec says that its parts do', () => {
  expect(errorBodyFor(trafficSpec.errorBody, 404, 'Nothing here.')).toEqual({
    error: { message: 'Nothing here.', code: 'not_found', status: 404 },
  })
})

test('codes that are not listed look like those that are', () => {
  const code = (codes: Record<string, string>, status: number) => {
    const places = { message: ['m'], code: ['c'], status: undefined, codes: new Map(Object.entries(codes)) }
    return errorBodyFor(places, status, 'x')
  }
  expect(code({ '401': 'SC401' }, 405)).toEqual({ m: 'x', c: 'SC405' })
  expect(code({ '404': 'not_found' }, 405)).toEqual({ m: 'x', c: 'method_not_allowed' })
  expect(code({ '404': 'NOT_FOUND' }, 413)).toEqual({ m: 'x', c: 'PAYLOAD_TOO_LARGE' })
  expect(code({}, 418)).toEqual({ m: 'x', c: 'I_M_A_TEAPOT' })
  expect(code({}, 599)).toEqual({ m: 'x', c: 'ERROR' })
})

test('a message may be all there is', () => {
  expect(errorBodyFor({ message: ['error'], code: undefined, status: undefined, codes: new Map() }, 404, 'x')).toEqual({
    error: 'x',
  })
})

test("the errors' media type is a JSON one", () => {
  expect(errorMediaType(trafficSpec)).toBe('application/problem+json')
  expect(errorMediaType({ operations: [] })).toBe('application/json')
})
