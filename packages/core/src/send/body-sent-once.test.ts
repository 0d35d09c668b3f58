import { afterEach, expect, test, vi } from 'vitest'
import { bodySentOnce } from './body-sent-once.ts'

const body = new TextEncoder().encode('{}').buffer

afterEach(() => vi.unstubAllGlobals())

test('a body is sent as it is, and none where it is empty', () => {
  expect(bodySentOnce('POST', body)).toBe(body)
  expect(bodySentOnce('POST', new ArrayBuffer(0))).toBeUndefined()
  expect(bodySentOnce('DELETE', undefined)).toBeUndefined()
})

test('on Deno, what must not happen twice is a Blob', async () => {
  vi.stubGlobal('Deno', {})
  expect(await new Response(bodySentOnce('POST', body)).text()).toBe('{}')
  expect(bodySentOnce('PATCH', body)).toBeInstanceOf(Blob)
  expect(bodySentOnce('POST', undefined)).toBeInstanceOf(Blob)
  expect(bodySentOnce('PUT', body)).toBe(body)
})
