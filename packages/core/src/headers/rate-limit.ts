import { resetTime } from './retry-after.ts'

/** What the platform says about its rate limit, where it does. */
export interface RateLimit {
  /** Requests allowed per window. */
  limit: number | undefined
  /** Requests left in the window. */
  remaining: number | undefined
  /** When the window starts anew. */
  reset: Date | undefined
}

/** Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`; undefined where the response has none of them. */
export function rateLimit(headers: Headers, now = Date.now()): RateLimit | undefined {
  const limit = count(headers.get('x-ratelimit-limit'))
  const remaining = count(headers.get('x-ratelimit-remaining'))
  const reset = resetTime(headers, now)
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined
  return { limit, remaining, reset: reset === undefined ? undefined : new Date(reset) }
}

function count(header: string | null): number | undefined {
  return header !== null && /^\s*\d+\s*$/.test(header) ? Number(header) : undefined
}
