/**
 * Milliseconds until the platform wants the next request, from `Retry-After` (seconds or a date) or, on a 429 without
 * one, from `X-RateLimit-Reset`. Undefined when neither says anything usable; a moment that has passed is not usable,
 * because it tells more about the two clocks than about the platform's wish. Never negative. A point in time is held
 * against the response's own `Date`, which comes from the same clock.
 *
 * @param localNow Unix milliseconds, for responses without a date
 */
export function retryAfter(status: number, headers: Headers, localNow: number): number | undefined {
  const now = parseDate(headers.get('date')?.trim() ?? '') ?? localNow
  const header = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000
  return ahead(parseDate(header), now) ?? (status === 429 ? ahead(resetTime(headers, now), now) : undefined)
}

/**
 * When the rate limit's window starts anew, in Unix milliseconds: `X-RateLimit-Reset` holds Unix seconds, Unix milliseconds
 * or seconds from now.
 */
export function resetTime(headers: Headers, now: number): number | undefined {
  const header = headers.get('x-ratelimit-reset')?.trim() ?? ''
  if (!/^\d+(\.\d+)?$/.test(header)) return undefined
  const value = Number(header)
  // Nobody waits 30 years: a number this large is a point in time, and one a thousand times larger is in milliseconds.
  const time = value >= 1e12 ? value : value >= 1e9 ? value * 1000 : now + value * 1000
  // Beyond the last moment that a Date can name.
  return time > 8.64e15 ? undefined : time
}

function ahead(time: number | undefined, now: number): number | undefined {
  return time === undefined || time <= now ? undefined : time - now
}

/** `Date.parse` takes almost anything for a date (`soon 5` is in May 2001), so the form is checked first. */
function parseDate(text: string): number | undefined {
  const http = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)
  const iso = /^\d{4}-\d\d-\d\dT/.test(text)
  if (!http && !iso) return undefined
  // HTTP's dates are in GMT, the old form without saying so.
  const time = Date.parse(iso || text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(time) ? undefined : time
}
