/** Waits longer than this are the caller's decision, not ours. */
export const longestWait = 60_000

/**
 * Milliseconds until the platform wants the next request, from `Retry-After` (seconds or a date) or, on a 429 without
 * one, from `X-RateLimit-Reset` (Unix seconds, Unix milliseconds or seconds from now). Undefined when neither says
 * anything usable; never negative.
 *
 * @param now Unix milliseconds
 */
export function retryAfter(status: number, headers: Headers, now: number): number | undefined {
  const header = headers.get('retry-after')?.trim()
  if (header) {
    const wait = /^[+-]?\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
    if (!Number.isNaN(wait)) return Math.max(0, wait)
  }
  return status === 429 ? untilReset(headers, now) : undefined
}

/** Milliseconds until the time in `X-RateLimit-Reset`, whichever of its three forms it has. */
export function untilReset(headers: Headers, now: number): number | undefined {
  const header = headers.get('x-ratelimit-reset')?.trim()
  if (!header || !/^\d+(\.\d+)?$/.test(header)) return undefined
  const value = Number(header)
  // Nobody waits 30 years: a number this large is a point in time, and one a thousand times larger is in milliseconds.
  if (value >= 1e12) return Math.max(0, value - now)
  if (value >= 1e9) return Math.max(0, value * 1000 - now)
  return value * 1000
}
