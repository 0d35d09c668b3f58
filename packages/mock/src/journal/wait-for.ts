import type { Journal } from './journal.ts'
import type { RecordedRequest } from './recorded-request.ts'
import type { WaitOptions } from './wait-options.ts'

/** A timer takes no more. */
const longest = 2 ** 31 - 1

/**
 * The request for an operation, at once if it has come already. Rejects after the timeout, and when the server is closed, with
 * what has come instead.
 * @throws TypeError for a count that there cannot be.
 */
export function waitFor(
  journal: Journal,
  platform: string,
  operationId: string,
  { timeout = 5000, count = 1 }: WaitOptions,
  closing: AbortSignal,
): Promise<RecordedRequest> {
  if (!(Number.isInteger(count) && count > 0))
    throw new TypeError(`waitFor: count must be a whole number of at least 1, not ${count}.`)
  const found = () =>
    journal.requests.filter((request) => request.platform === platform && request.operationId === operationId)[
      count - 1
    ]
  return new Promise((resolve, reject) => {
    const here = found()
    if (here) return resolve(here)
    const stop = journal.listen(() => {
      const request = found()
      if (request) settle(() => resolve(request))
    })
    const give = (why: string) => settle(() => reject(new Error(missing(why))))
    const timer = setTimeout(give, Math.min(timeout, longest), `within ${timeout} ms`)
    const close = () => give('before the server was closed')
    closing.addEventListener('abort', close)
    const settle = (end: () => void) => {
      stop()
      clearTimeout(timer)
      closing.removeEventListener('abort', close)
      end()
    }
    if (closing.aborted) close()
  })

  function missing(why: string): string {
    const seen = journal.requests.map(({ method, path, platform: of, operationId: id }) =>
      id ? `${of} ${id}` : `${method} ${path}`,
    )
    const rest = seen.length > 20 ? `${seen.length - 20} others, ` : ''
    const what = count === 1 ? 'no request' : `no request number ${count}`
    return `waitFor: ${what} for ${platform} ${operationId} ${why}. Seen: ${rest}${seen.slice(-20).join(', ') || 'none'}.`
  }
}
