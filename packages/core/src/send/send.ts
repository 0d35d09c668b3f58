import { AbortScope } from './abort-scope.ts'
import { attempt } from './attempt.ts'
import { delay } from './delay.ts'
import { ConnectionError, TimeoutError } from '../errors/errors.ts'
import { mayRetry, retryDelay } from './retry.ts'
import { retryAfter } from '../response/retry-after.ts'
import type { Outgoing, SendOptions } from './send-options.ts'

/**
 * Sends a request with its retries and resolves to the last answer, whatever its status. The body has arrived, except
 * for an event stream's.
 * @throws ConnectionError, TimeoutError, or the reason of the caller's signal
 */
export async function send(request: Outgoing, options: SendOptions): Promise<Response> {
  const scope = new AbortScope().follow(options.signal)
  scope.after(
    options.deadline,
    () =>
      new TimeoutError(`${options.label} took longer than its deadline of ${options.deadline} ms.`, options.deadline),
  )
  try {
    for (let retries = 0; ; retries++) {
      const outcome = await attempt(request, scope, options).catch((error: unknown) => failure(error, scope.signal))
      const wait = nextWait(request, outcome, retries, options)
      if (wait === undefined) {
        if (outcome instanceof Response) return outcome
        throw outcome
      }
      options.logger?.warn(
        `${options.label}: ${outcome instanceof Response ? outcome.status : outcome.name}; retry ${retries + 1} of ${options.maxRetries} in ${Math.round(wait)} ms`,
      )
      await delay(wait, scope.signal)
    }
  } finally {
    scope.end()
  }
}

function nextWait(
  request: Outgoing,
  outcome: Response | Error,
  retries: number,
  options: SendOptions,
): number | undefined {
  if (outcome instanceof Response && outcome.ok) return undefined
  const status = outcome instanceof Response ? outcome.status : undefined
  if (retries >= options.maxRetries || !mayRetry(request.method, status, options.hasIdempotencyKey)) return undefined
  const asked = outcome instanceof Response ? retryAfter(outcome.status, outcome.headers, Date.now()) : undefined
  return retryDelay(retries, asked)
}

/** Only a lost connection or a slow attempt may be retried; everything else that was thrown goes to the caller. */
function failure(error: unknown, signal: AbortSignal): Error {
  if (signal.aborted) throw signal.reason
  if (error instanceof ConnectionError || error instanceof TimeoutError) return error
  throw error
}
