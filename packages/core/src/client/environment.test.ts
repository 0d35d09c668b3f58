import { afterEach, expect, test, vi } from 'vitest'
import { createTestClient } from '../../test/test-client.ts'
import { environmentVariable, isBrowser } from './environment.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test('reads a variable; an empty one counts as unset', () => {
  vi.stubEnv('HOSTILE_TEST', 'value')
  expect(environmentVariable('HOSTILE_TEST')).toBe('value')
  vi.stubEnv('HOSTILE_TEST', '')
  expect(environmentVariable('HOSTILE_TEST')).toBeUndefined()
})

test('does without a process, without its environment, and without the permission to read it', () => {
  const refusing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('Requires env access')
      },
    },
  )
  for (const process of [undefined, {}, { env: refusing }]) {
    vi.stubGlobal('process', process)
    expect(environmentVariable('HOME')).toBeUndefined()
  }
})

test('knows pages and their workers from runtimes that look like them', () => {
  expect(isBrowser()).toBe(false)
  vi.stubGlobal('document', {})
  expect(isBrowser()).toBe(true)
  vi.stubGlobal('document', null)
  vi.stubGlobal('WorkerGlobalScope', () => {})
  for (const [userAgent, browser] of [
    ['Mozilla/5.0 (X11)', true],
    ['Cloudflare-Workers', false],
    ['Deno/2.1.0', false],
  ] as const) {
    vi.stubGlobal('navigator', { userAgent })
    expect(isBrowser()).toBe(browser)
  }
  vi.stubGlobal('navigator', undefined)
  expect(isBrowser()).toBe(false)
})

test('a literal key on a page needs permission, a key function does not', () => {
  vi.stubGlobal('document', {})
  const baseUrl = 'https://api.test'
  expect(() => createTestClient({ baseUrl, apiKey: 'secret-key' })).toThrow(
    /readable by every visitor.*dangerouslyAllowBrowser: true/,
  )
  createTestClient({ baseUrl, apiKey: 'secret-key', dangerouslyAllowBrowser: true })
  createTestClient({ baseUrl, apiKey: () => 'secret-key' })
})

test('key and base URL default to the environment', async () => {
  vi.stubEnv('HOSTILE_API_KEY', 'from-env')
  vi.stubEnv('HOSTILE_BASE_URL', 'https://env.test/base/')
  const sent: string[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(`${url} ${new Headers(init.headers).get('x-api-key')}`)
    return Response.json({ data: {} })
  })
  await createTestClient({}).things.get('a')
  await createTestClient({ apiKey: 'given', baseUrl: 'https://given.test' }).things.get('a')
  expect(sent).toEqual(['https://env.test/base/v1/things/a from-env', 'https://given.test/v1/things/a given'])
})
