import { expect, test } from 'vitest'
import { requestLine } from './request-line.ts'

const request = {
  time: 0,
  response: { status: 200, headers: {}, body: undefined, examples: [] },
  method: 'GET',
  path: '/acme/things',
  pathParams: {},
  query: {},
  headers: {},
  body: undefined,
  status: 200,
  violations: [],
}

test('one line with the reason of a refusal', () => {
  expect(requestLine({ ...request, operationId: 'things.list' })).toBe('200 GET /acme/things things.list')
  expect(
    requestLine({ ...request, status: 404, violations: [{ location: [], code: '', message: 'No such path.' }] }),
  ).toBe('404 GET /acme/things: No such path.')
})

test('a path cannot command the terminal', () => {
  expect(requestLine({ ...request, path: '/\u001b[2J\u009b\u202e' })).toBe('200 GET /?[2J??')
})
