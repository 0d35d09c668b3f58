import { expect, test } from 'vitest'
import { rateLimitsInWords } from './rate-limits-in-words.ts'

test('limits are put in words, plan by plan', () => {
  expect(
    rateLimitsInWords({
      headers: ['Retry-After'],
      responses: '429',
      limits: [
        { plan: 'Pro', requests: 60, seconds: 60 },
        { plan: 'Pro', requests: 5000, seconds: 86400 },
        { plan: 'Team', requests: 10, seconds: 90, per: 'organization' },
      ],
    }),
  ).toBe(
    'Pro: 60 requests per minute, 5,000 per day; Team: 10 requests per 90 seconds and organization. ' +
      '`Retry-After` on responses with status 429.',
  )
})

test('limits that nobody knows are said to be unknown', () => {
  expect(rateLimitsInWords(undefined)).toBe('None documented.')
  expect(rateLimitsInWords({ headers: [], responses: 'none', limits: [] })).toBe('None documented.')
})
