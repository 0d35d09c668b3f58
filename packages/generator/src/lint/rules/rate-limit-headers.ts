import { documentRule, pathOfResponse } from '../document-rule.ts'

/**
 * Retries wait for what these headers say, and the mock sends them: every response that has them by `x-rate-limits` lists them.
 * @example `x-rate-limits: { headers: [Retry-After], responses: '429' }` asks for Retry-After on every 429.
 */
export const rateLimitHeaders = documentRule(({ document, operations, report }) => {
  const limits = document['x-rate-limits']
  if (!limits) {
    report([], 'The document needs x-rate-limits (responses: none where the platform has no such headers).')
    return
  }
  if ((limits.responses === 'none') !== (limits.headers.length === 0)) {
    report(
      ['x-rate-limits'],
      'x-rate-limits: `responses: none` goes with an empty list of headers, and the other way round.',
    )
  }
  if (limits.responses === 'none') return
  for (const operation of operations) {
    for (const { status, headers } of operation.responses) {
      if (limits.responses === '429' && status !== '429') continue
      const listed = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
      const missing = limits.headers.filter((name) => !listed.has(name.toLowerCase()))
      if (missing.length > 0)
        report(pathOfResponse(operation, status), `${status} has to list ${missing.join(', ')} (x-rate-limits).`)
    }
  }
})
