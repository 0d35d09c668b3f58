import { checkHeader } from './check-header.ts'
import type { RequestOptions } from './options.ts'

/**
 * Refuses numbers, headers and keys that would only fail, or do something else, once the request is under way.
 * @param authHeader header of the credential, which is set by the apiKey option alone
 * @throws TypeError that names the option, without the values of headers and keys
 */
export function checkOptions(options: RequestOptions, authHeader: string): void {
  for (const name of ['timeout', 'deadline', 'idleTimeout'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && !(typeof value === 'number' && value > 0)) {
      throw new TypeError(`The ${name} option is ${String(value)}; it takes a positive number of milliseconds, or Infinity.`)
    }
  }
  const { maxRetries, headers, idempotencyKey } = options
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new TypeError(`The maxRetries option is ${String(maxRetries)}; it takes a whole number from 0.`)
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (name.toLowerCase() === authHeader.toLowerCase()) throw new TypeError(`The ${name} header is set by the apiKey option.`)
    checkHeader(name, value)
  }
  if (idempotencyKey !== undefined) checkHeader('Idempotency-Key (the idempotencyKey option)', idempotencyKey)
}
