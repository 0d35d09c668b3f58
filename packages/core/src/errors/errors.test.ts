import { expect, test } from 'vitest'
import * as one from './errors.ts'

test('instanceof holds across two copies of the module', async () => {
  const path = './errors.ts?another-copy'
  const other = (await import(path)) as typeof one
  expect(other.ApiError).not.toBe(one.ApiError)
  const details = {
    status: 404,
    code: undefined,
    body: undefined,
    headers: new Headers(),
    requestId: undefined,
    method: 'GET',
    path: '/',
  }
  const error = new other.NotFoundError('gone', details)
  expect(error instanceof one.NotFoundError).toBe(true)
  expect(error instanceof one.ApiError).toBe(true)
  expect(error instanceof one.AgentClientError).toBe(true)
  expect(error instanceof one.RateLimitError).toBe(false)
  expect(new one.StreamError('cut') instanceof other.StreamError).toBe(true)
})

test('shows what it knows, and none of its bookkeeping', () => {
  const error = new one.RateLimitError('slow', {
    status: 429,
    code: 'slow',
    body: { a: 1 },
    headers: new Headers(),
    requestId: 'r',
    method: 'GET',
    path: '/',
    retryAfter: 5,
  })
  const text = JSON.stringify(error)
  expect(JSON.parse(text)).toEqual({
    status: 429,
    code: 'slow',
    body: { a: 1 },
    headers: {},
    requestId: 'r',
    method: 'GET',
    path: '/',
    retryAfter: 5,
  })
  expect(String(error)).toBe('RateLimitError: slow')
})

test('a class that bundlers have renamed keeps its name', () => {
  const renamed = class extends one.ConnectionError {}
  expect(new renamed('lost').name).toBe('ConnectionError')
})
