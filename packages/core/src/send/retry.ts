/** Waits longer than this are the caller's decision, not ours. */
export const longestWait = 60_000

const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/**
 * Whether a request may be sent again after this outcome. What is not safe to repeat (POST, PATCH) is sent again only
 * with an idempotency key, or when the platform refused it unprocessed (429).
 *
 * @param status the response's status, or undefined when none arrived
 */
export function mayRetry(method: string, status: number | undefined, hasIdempotencyKey: boolean): boolean {
  if (status === 429) return true
  if (!repeatable.has(method) && !hasIdempotencyKey) return false
  return status === undefined || status === 408 || status >= 500
}

/**
 * Milliseconds to wait before the next attempt, or undefined when the platform asks for more than {@link longestWait}.
 * Doubles from 0.5 s to at most 8 s when the platform does not say. Jitter only lengthens a wait that it asked for, and
 * shortens ours, so that clients that failed together do not return together.
 *
 * @param retries how many were made so far
 * @param asked what the platform asked for, in milliseconds
 * @param random from 0 to 1
 */
export function retryDelay(retries: number, asked: number | undefined, random = Math.random()): number | undefined {
  if (asked === undefined) return Math.min(500 * 2 ** retries, 8_000) * (1 - random / 2)
  if (asked > longestWait) return undefined
  return Math.min(asked * (1 + random / 10), longestWait)
}
