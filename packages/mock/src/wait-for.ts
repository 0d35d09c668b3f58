import type { Journal } from './journal.ts'
import type { RecordedRequest } from './recorded-request.ts'
import type { WaitOptions } from './wait-options.ts'

/** The request for an operation, at once if it has come already. Rejects after the timeout with what has come instead. */
export function waitFor(
  journal: Journal,
  platform: string,
  operationId: string,
  { timeout = 5000, count = 1 }: WaitOptions,
): Promise<RecordedRequest> {
  const found = () =>
    journal.requests.filter((request) => request.platform === platform && request.operationId === operationId)[count - 1]
  return new Promise((resolve, reject) => {
    const here = found()
    if (here) return resolve(here)
    const stop = journal.listen(() => {
      const request = found()
      if (request) settle(() => resolve(request))
    })
    const timer = setTimeout(() => settle(() => reject(new Error(missing()))), timeout)
    const settle = (end: () => void) => {
      stop()
      clearTimeout(timer)
      end()
    }
  })

  function missing(): string {
    const seen = journal.requests.map(({ method, path, operationId: id }) => id ?? `${method} ${path}`)
    const rest = seen.length > 20 ? `${seen.length - 20} others, ` : ''
    const what = count === 1 ? 'no request' : `no request number ${count}`
    return `waitFor: ${what} for ${platform} ${operationId} within ${timeout} ms. Seen: ${rest}${seen.slice(-20).join(', ') || 'none'}.`
  }
}
