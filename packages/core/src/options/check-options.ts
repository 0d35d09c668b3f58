import type { Route } from '../platform/platform.ts'
import { checkHeader, checkHeaders } from '../headers/check-headers.ts'
import type { AnyRequestOptions, ClientOptions } from './options.ts'

/**
 * Refuses a value with which the option would only fail, or do something else, once a request is under way.
 * @param authHeader header of the credential, which is set by the apiKey option alone
 * @throws TypeError that names the option, without the values of headers and keys
 */
type Check = (name: string, value: unknown, authHeader: string) => void

const ofClientsAndCalls = {
  timeout: checkMilliseconds,
  deadline: checkMilliseconds,
  idleTimeout: checkMilliseconds,
  readTimeout: checkMilliseconds,
  maxRetries: checkCount,
  headers: checkHeaderSet,
}

/** The options of calls, each with its check: the compiler asks for one that is missing here. */
export const requestOptions: Readonly<Record<keyof AnyRequestOptions, Check>> = {
  signal: checkSignal,
  ...ofClientsAndCalls,
  idempotencyKey: checkIdempotencyKey,
}

/** The options of clients, to which a platform adds its own. */
export const clientOptions: Readonly<Record<keyof ClientOptions, Check>> = {
  apiKey: checkLater,
  baseUrl: checkLater,
  fetch: checkFetch,
  ...ofClientsAndCalls,
  logger: checkLogger,
  middleware: checkMiddleware,
  dangerouslyAllowBrowser: checkLater,
}

/** Options with nothing undefined among them. */
export type Given<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> }

/**
 * The options that are given, of those that have a check; others are left out.
 * @throws TypeError as {@link Check} does
 */
export function checkedOptions<Options extends object>(
  options: Options,
  checks: Readonly<Record<keyof Options, Check>>,
  authHeader: string,
): Given<Options> {
  const given: Given<Options> = {}
  for (const name in checks) {
    const value = options[name]
    if (!isGiven(value)) continue
    checks[name](name, value, authHeader)
    given[name] = value
  }
  return given
}

function isGiven<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined
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

/** Where it is put to use, because it takes the platform to tell. */
function checkLater(): void {}

function checkMilliseconds(name: string, value: unknown): void {
  if (!(typeof value === 'number' && value > 0))
    throw new TypeError(
      `The ${name} option is ${String(value)}; it takes a positive number of milliseconds, or Infinity.`,
    )
}

function checkCount(name: string, value: unknown): void {
  if (!(Number.isInteger(value) && Number(value) >= 0))
    throw new TypeError(`The ${name} option is ${String(value)}; it takes a whole number from 0.`)
}

function checkHeaderSet(_: string, value: unknown, authHeader: string): void {
  checkHeaders(Object(value), authHeader)
}

function checkIdempotencyKey(name: string, value: unknown): void {
  checkHeader(`Idempotency-Key (the ${name} option)`, value)
}

function checkSignal(name: string, value: unknown): void {
  if (!hasMethods(value, 'addEventListener')) throw new TypeError(`The ${name} option is not an AbortSignal.`)
}

function checkFetch(name: string, value: unknown): void {
  if (typeof value !== 'function') throw new TypeError(`The ${name} option is not a function.`)
}

function checkMiddleware(name: string, value: unknown): void {
  if (!(Array.isArray(value) && value.every((one) => typeof one === 'function')))
    throw new TypeError(`The ${name} option is not an array of functions.`)
}

function checkLogger(name: string, value: unknown): void {
  if (!hasMethods(value, 'debug', 'warn')) throw new TypeError(`The ${name} option has no debug and warn methods.`)
}

function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  return value !== null && names.every((name) => typeof Reflect.get(Object(value), name) === 'function')
}
