import { ConnectionError, TimeoutError } from '../errors/errors.ts'
import { retryAfter } from '../headers/retry-after.ts'
import { AbortScope } from './abort-scope.ts'
import { attempt } from './attempt.ts'
import { Deadline } from './deadline.ts'
import { delay } from './delay.ts'
import type { HttpRequest } from './http-request.ts'
import { HttpResponse } from './http-response.ts'
import { mayRetry, retryDelay } from './retry.ts'
import type { SendOptions } from './send-options.ts'

/**
 * Sends a request with its retries and resolves to the last response, whatever its status.
 * @throws ConnectionError, TimeoutError, ApiError for a refused redirect, TypeError for a request that would leave the base URL, or
 *   the reason of the caller's signal
 */
export async function send(request: HttpRequest, options: SendOptions): Promise<HttpResponse> {
  const { label, maxRetries, logger, signal } = options
  const deadline = new Deadline(options)
  for (let retries = 0; ; retries++) {
    let outcome: HttpResponse | Error
    try {
      outcome = await attempt(request, deadline, options)
    } catch (error) {
      outcome = failure(error, deadline, signal)
    }
    const wait = nextWait(request, outcome, retries, options)
    if (wait === undefined) {
      if (outcome instanceof HttpResponse) return outcome
      throw outcome
    }
    const what = outcome instanceof HttpResponse ? outcome.status : outcome.name
    logger?.warn(`${label}: ${what}; retry ${retries + 1} of ${maxRetries} in ${Math.round(wait)} ms`)
    const left = deadline.left()
    await pause(Math.min(wait, left), options)
    if (wait >= left) throw deadline.error
  }
}

async function pause(milliseconds: number, { signal, left }: SendOptions): Promise<void> {
  const scope = new AbortScope().follow(signal).follow(left)
  try {
    await delay(milliseconds, scope.signal)
  } finally {
    scope.end()
  }
}

/** Milliseconds until the next attempt; undefined when the outcome is final. */
function nextWait(
  request: HttpRequest,
  outcome: HttpResponse | Error,
  retries: number,
  { maxRetries, idempotencyHeader }: SendOptions,
): number | undefined {
  const response = outcome instanceof HttpResponse ? outcome : undefined
  if (response?.ok || retries >= maxRetries) return undefined
  const hasIdempotencyKey = idempotencyHeader !== undefined && request.headers.has(idempotencyHeader)
  if (!mayRetry(request.method, response?.status, hasIdempotencyKey)) return undefined
  return retryDelay(retries, response && retryAfter(response.status, response.headers, Date.now()))
}

/** Only a lost connection or a slow attempt may be retried; everything else that was thrown goes to the caller. */
function failure(error: unknown, deadline: Deadline, signal: AbortSignal | undefined): Error {
  if (signal?.aborted) throw signal.reason
  if (error === deadline.error) throw error
  if (error instanceof ConnectionError || error instanceof TimeoutError) return error
  throw error
}
