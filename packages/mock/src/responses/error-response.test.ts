import { specOf } from '@agent-clients/generator/model'
import { expect, test } from 'vitest'
import { acmeDocument } from '../testing/acme-spec.ts'
import { errorResponses } from './error-response.ts'

function errorResponse(status: number, message: string, changes: object = {}) {
  const spec = specOf('acme', { ...acmeDocument, ...changes })
  return errorResponses(spec)(
    status,
    message,
    spec.operations.find(({ id }) => id === 'chat.send'),
  )
}

test("an operation's own example goes first, with its headers", () => {
  expect(errorResponse(429, 'ignored')).toEqual({
    examples: ['slow_down'],
    status: 429,
    headers: { 'Retry-After': '7' },
    mediaType: 'application/json',
    body: { error: { code: 'slow_down', message: 'Too fast.' } },
  })
})

test('else the body is put together, with the headers of every response', () => {
  expect(errorResponse(404, 'Nothing here.')).toEqual({
    status: 404,
    headers: { 'X-RateLimit-Limit': '60' },
    mediaType: 'application/json',
    body: { error: { message: 'Nothing here.', code: 'not_found', status: 404 } },
  })
})

test('headers that only some responses have are not on undeclared ones', () => {
  const limits = { headers: ['X-RateLimit-Limit'], responses: '429' as const, limits: [] }
  expect(errorResponse(404, '', { 'x-rate-limits': limits }).headers).toEqual({})
})
