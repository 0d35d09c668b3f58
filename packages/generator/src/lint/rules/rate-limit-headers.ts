import { specRule } from '../common/spec-rule.ts'

/**
 * Retries wait for what these headers say, and the mock sends them: every response that has them by `x-rate-limits` lists them.
 * @example `x-rate-limits: { headers: [Retry-After], responses: '429' }` asks for Retry-After on every 429.
 */
export const rateLimitHeaders = specRule(({ rateLimits, operations }, report) => {
  if (!rateLimits) {
    report([], 'The document needs x-rate-limits (responses: none where the platform has no such headers).')
    return
  }
  if ((rateLimits.responses === 'none') !== (rateLimits.headers.length === 0)) {
    report(
      ['x-rate-limits'],
      'x-rate-limits: `responses: none` goes with an empty list of headers, and the other way round.',
    )
  }
  if (rateLimits.responses === 'none') return
  for (const { pointer, status, headers } of operations.flatMap(({ responses }) => responses)) {
    if (rateLimits.responses === '429' && status !== '429') continue
    const listed = new Set(headers.map(({ name }) => name.toLowerCase()))
    const missing = rateLimits.headers.filter((name) => !listed.has(name.toLowerCase()))
    if (missing.length > 0) report(pointer, `${status} has to list ${missing.join(', ')} (x-rate-limits).`)
  }
})
