import type { MockOptions, MockServer } from '../server/mock-server.ts'
import { startMock } from '../start-mock.ts'

/** What the clock of a stateful mock says: 2030 begins. */
export const now = Date.UTC(2030, 0, 1)

/** A stateful server and a `call` that sends JSON with every platform's key. */
export async function statefulMock(options: MockOptions = {}) {
  const mock: MockServer = await startMock({ listen: false, stateful: true, seed: 1, now: () => now, ...options })
  const call = async (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await mock.fetch(url, {
      method,
      headers: {
        authorization: url.includes('/make/') ? 'Token k' : 'Bearer k',
        'x-api-key': 'k',
        'content-type': 'application/json',
        prefer: 'delay=0',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
  return Object.assign(mock, { call })
}
