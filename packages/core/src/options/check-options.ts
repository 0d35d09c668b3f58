import { checkHeader } from './check-header.ts'
import { checkHeaders } from './check-headers.ts'
import type { AnyRequestOptions, ClientOptions } from './options.ts'
import type { Route } from '../platform/platform.ts'

/**
 * Refuses options that would only fail, or do something else, once the request is under way.
 * @param authHeader header of the credential, which is set by the apiKey option alone
 * @throws TypeError that names the option, without the values of headers and keys
 */
export function checkOptions(options: AnyRequestOptions & ClientOptions, authHeader: string): void {
  for (const name of ['timeout', 'deadline', 'idleTimeout', 'readTimeout'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && !(typeof value === 'number' && value > 0)) {
      throw new TypeError(
        `The ${name} option is ${String(value)}; it takes a positive number of milliseconds, or Infinity.`,
      )
    }
  }
  const { maxRetries, headers, idempotencyKey, signal, fetch, middleware, logger } = options
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new TypeError(`The maxRetries option is ${String(maxRetries)}; it takes a whole number from 0.`)
  }
  checkHeaders(headers, authHeader)
  if (idempotencyKey !== undefined) checkHeader('Idempotency-Key (the idempotencyKey option)', idempotencyKey)
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw new TypeError('The signal option is not an AbortSignal.')
  if (fetch !== undefined && typeof fetch !== 'function') throw new TypeError('The fetch option is not a function.')
  if (
    middleware !== undefined &&
    !(Array.isArray(middleware) && middleware.every((one) => typeof one === 'function'))
  ) {
    throw new TypeError('The middleware option is not an array of functions.')
  }
  if (logger !== undefined && !(typeof logger?.debug === 'function' && typeof logger.warn === 'function')) {
    throw new TypeError('The logger option has no debug and warn methods.')
  }
}

/**
 * Refuses an option that would do nothing for this operation.
 * @param name the operation, for messages
 * @param streams the body is handed over as it arrives
 * @throws TypeError
 */
export function checkTaken(
  name: string,
  options: AnyRequestOptions,
  route: Pick<Route, 'idempotency'> | undefined,
  streams: boolean,
): void {
  if (options.idempotencyKey !== undefined && !route?.idempotency)
    throw new TypeError(`${name} takes no idempotencyKey: the platform declares no such header for it.`)
  for (const limit of ['idleTimeout', 'readTimeout'] as const) {
    if (options[limit] !== undefined && !streams)
      throw new TypeError(`${name} takes no ${limit}: its response is not an event stream.`)
  }
}
