import { afterEach, expect, it, vi } from 'vitest'
import { sendableBody } from './body-sent-once.ts'

const body = new TextEncoder().encode('{}').buffer

afterEach(() => vi.unstubAllGlobals())

it('a body is sent as it is, and none where it is empty', () => {
  expect(sendableBody('POST', body)).toBe(body)
  expect(sendableBody('POST', new ArrayBuffer(0))).toBeUndefined()
  expect(sendableBody('DELETE', undefined)).toBeUndefined()
})

it('on Deno, what must not happen twice is a Blob', async () => {
  vi.stubGlobal('Deno', {})
  expect(await new Response(sendableBody('POST', body)).text()).toBe('{}')
  expect(sendableBody('PATCH', body)).toBeInstanceOf(Blob)
  expect(sendableBody('POST', undefined)).toBeInstanceOf(Blob)
  expect(sendableBody('PUT', body)).toBe(body)
})
