import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestWait, mayRetry, retryDelay } from './retry.ts'
import { resetTime, retryAfter } from '../headers/retry-after.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const text = fc.oneof(
  fc.integer({ min: -1e6, max: 1e15 }).map(String),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.integer({ min: -1e5, max: 1e8 }).map((ahead) => new Date(now + ahead).toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '+', 'e', ' ', ',', 'M', 'o', 'n', 'G', 'T', ':', 'x') }),
  fc.integer().map((epoch) => String(1e9 + epoch)),
)

test('whatever the headers say, the wait is none, or from what is asked to a minute (20,000 cases)', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom(408, 429, 500, 503),
      fc.nat(1e6),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (after, reset, status, retries, random) => {
        const asked = retryAfter(status, new Headers({ 'retry-after': after, 'x-ratelimit-reset': reset }), now)
        if (asked !== undefined) expect(asked).toBeGreaterThanOrEqual(0)
        const wait = retryDelay(retries, asked, random)
        if (asked === undefined) {
          expect(wait).toBeGreaterThanOrEqual(250)
          expect(wait).toBeLessThanOrEqual(8_000)
        } else if (asked > longestWait) {
          expect(wait).toBeUndefined()
        } else {
          expect(wait).toBeGreaterThanOrEqual(asked)
          expect(wait).toBeLessThanOrEqual(longestWait)
        }
      },
    ),
    { numRuns: 20_000 },
  )
})

test('a wait that the platform asks for in any form is that wait (10,000 cases)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => {
      const then = new Date(now + seconds * 1000)
      const asked = (headers: Record<string, string>) => retryAfter(429, new Headers(headers), now)
      expect(asked({ 'retry-after': String(seconds) })).toBe(seconds * 1000)
      expect(asked({ 'retry-after': ` ${seconds}.5 ` })).toBe(seconds * 1000 + 500)
      expect(asked({ 'retry-after': then.toUTCString() })).toBe(seconds * 1000)
      expect(asked({ 'retry-after': then.toISOString() })).toBe(seconds * 1000)
      expect(asked({ 'retry-after': oldForms(then)[0] })).toBe(seconds * 1000)
      expect(asked({ 'retry-after': oldForms(then)[1] })).toBe(seconds * 1000)
      for (const reset of [seconds, then.getTime() / 1000, then.getTime()])
        expect(asked({ 'x-ratelimit-reset': String(reset) })).toBe(seconds * 1000)
    }),
    { numRuns: 10_000 },
  )
})

/** The two forms of a date that HTTP/1.1 still has to be able to read: RFC 850's, and C's asctime(). */
function oldForms(date: Date): [string, string] {
  const [weekday = '', day = '', month = '', year = '', time = ''] = date.toUTCString().replace(',', '').split(' ')
  const long = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][date.getUTCDay()]
  return [
    `${long}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
  ]
}

test('Retry-After wins over X-RateLimit-Reset, which counts on a 429 only', () => {
  const headers = new Headers({ 'retry-after': '3', 'x-ratelimit-reset': '9' })
  expect(retryAfter(429, headers, now)).toBe(3_000)
  headers.set('retry-after', 'garbage')
  expect(retryAfter(429, headers, now)).toBe(9_000)
  expect(retryAfter(503, headers, now)).toBeUndefined()
})

test('a point in time is held against the response’s own clock, which may be hours off ours', () => {
  for (const hours of [-5, 0, 5]) {
    const theirs = now + hours * 3_600_000
    const at = (milliseconds: number) => new Date(milliseconds).toUTCString()
    const asked = (headers: Record<string, string>) =>
      retryAfter(429, new Headers({ date: at(theirs), ...headers }), now)
    expect(asked({ 'retry-after': at(theirs + 7_000) })).toBe(7_000)
    expect(asked({ 'retry-after': at(theirs - 7_000) })).toBeUndefined()
    expect(asked({ 'retry-after': '7' })).toBe(7_000)
    for (const reset of [7, theirs / 1000 + 7, theirs + 7_000])
      expect(asked({ 'x-ratelimit-reset': String(reset) })).toBe(7_000)
  }
  for (const date of ['', 'now', '99']) {
    const headers = new Headers({ date, 'retry-after': new Date(now + 7_000).toUTCString() })
    expect(retryAfter(503, headers, now)).toBe(7_000)
  }
})

test('what is no HTTP date is none, though Date.parse takes it for one', () => {
  for (const value of ['abc 2099', '12 May 2099', 'May 2099']) {
    expect(Date.parse(value)).toBeGreaterThan(now)
    expect(retryAfter(503, new Headers({ 'retry-after': value }), now)).toBeUndefined()
  }
})

test('a moment that has passed is no wait, and one that no Date can name is none either', () => {
  for (const value of [
    'Thu, 01 Jan 1970 00:00:00 GMT',
    new Date(now).toUTCString(),
    '1970-01-01T00:00:00Z',
    'Mon, 99 Foo 2026 00:00:00 GMT',
    '2026-99-99T99:99',
  ]) {
    expect(retryAfter(503, new Headers({ 'retry-after': value }), now)).toBeUndefined()
  }
  expect(retryAfter(429, new Headers({ 'x-ratelimit-reset': String(now / 1000 - 60) }), now)).toBeUndefined()
  expect(resetTime(new Headers({ 'x-ratelimit-reset': String(now / 1000 - 60) }), now)).toBe(now - 60_000)
  expect(resetTime(new Headers({ 'x-ratelimit-reset': '9'.repeat(30) }), now)).toBeUndefined()
})

test('our own wait doubles up to 8 s, jittered down to a half', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((retries) => retryDelay(retries, undefined, 0))).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ])
  expect(retryDelay(0, undefined, 1)).toBe(250)
  const waits = new Set(Array.from({ length: 20 }, () => retryDelay(3, undefined)))
  expect(waits.size).toBeGreaterThan(1)
})

test('what may be repeated', () => {
  const outcomes = [undefined, 408, 429, 500, 400] as const
  const of = (method: string, key: boolean) => outcomes.map((status) => mayRetry(method, status, key))
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])
    expect(of(method, false)).toEqual([true, true, true, true, false])
  for (const method of ['POST', 'PATCH']) {
    expect(of(method, false)).toEqual([false, false, true, false, false])
    expect(of(method, true)).toEqual([true, true, true, true, false])
  }
})
