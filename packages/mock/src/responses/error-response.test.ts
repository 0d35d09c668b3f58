import { type ErrorShape, operationsOf } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { errorResponses, errorBody } from './error-response.ts'

const operations = operationsOf(acmeDocument)
const answer = errorResponses(acmeDocument, operations)
const chat = operations.find(({ id }) => id === 'chat.send')

test("an operation's own example goes first, with its headers", () => {
  expect(answer(429, 'ignored', chat)).toEqual({
    examples: ['slow_down'],
    status: 429,
    headers: { 'Retry-After': '7' },
    mediaType: 'application/json',
    body: { error: { code: 'slow_down', message: 'Too fast.' } },
  })
})

test('else the body is put together, with the headers of every answer', () => {
  expect(answer(404, 'Nothing here.', chat)).toEqual({
    status: 404,
    headers: { 'X-RateLimit-Limit': '60' },
    mediaType: 'application/json',
    body: { error: { message: 'Nothing here.', code: 'not_found', status: 404 } },
  })
})

test('headers that only some answers have are not on undeclared ones', () => {
  const limits = { headers: ['X-RateLimit-Limit'], responses: '429' as const, limits: [] }
  expect(errorResponses({ ...acmeDocument, 'x-rate-limits': limits }, operations)(404, '').headers).toEqual({})
})

test('codes that are not listed look like those that are', () => {
  const code = (codes: ErrorShape['codes'], status: number) =>
    errorBody({ message: '/m', code: '/c', ...(codes && { codes }) }, status, 'x')
  expect(code({ '401': 'SC401' }, 405)).toEqual({ m: 'x', c: 'SC405' })
  expect(code({ '404': 'not_found' }, 405)).toEqual({ m: 'x', c: 'method_not_allowed' })
  expect(code({ '404': 'NOT_FOUND' }, 413)).toEqual({ m: 'x', c: 'PAYLOAD_TOO_LARGE' })
  const reason = 'The documentation prints no body of a 404.'
  expect(code({ '404': { code: 'SC404', 'x-inferred': reason } }, 404)).toEqual({ m: 'x', c: 'SC404' })
  expect(code({ '404': { code: 'SC404', 'x-inferred': reason } }, 405)).toEqual({ m: 'x', c: 'SC405' })
  expect(code(undefined, 418)).toEqual({ m: 'x', c: 'I_M_A_TEAPOT' })
  expect(code(undefined, 599)).toEqual({ m: 'x', c: 'ERROR' })
})

test('a message may be all there is', () => {
  expect(errorBody({ message: '/error' }, 404, 'x')).toEqual({ error: 'x' })
})
