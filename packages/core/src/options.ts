import type { Logger } from './logger.ts'
import type { Middleware } from './middleware.ts'

/** An API key, or a function that is asked for it before every attempt (for keys that rotate or expire). */
export type ApiKey = string | (() => string | Promise<string>)

/** Options that every client takes. */
export interface ClientOptions {
  /** @default the `<PLATFORM>_API_KEY` environment variable */
  apiKey?: ApiKey | undefined
  /** Where requests go; the key is sent to this origin only. @default `<PLATFORM>_BASE_URL`, else the spec's first server */
  baseUrl?: string | undefined
  /** Replaces the global `fetch`: for proxies, instrumentation, tests. */
  fetch?: typeof fetch | undefined
  /** Milliseconds for one attempt, its body included; for an event stream, until its headers. `Infinity` for none. @default 60_000 */
  timeout?: number | undefined
  /** Milliseconds for a call with all its retries and waits; for an event stream, until its headers. `Infinity` for none. @default Infinity */
  deadline?: number | undefined
  /** Milliseconds that an event stream may stay silent; any byte counts. `Infinity` for none. @default 300_000 */
  idleTimeout?: number | undefined
  /** How often a request that is safe to repeat is sent again. @default 2 */
  maxRetries?: number | undefined
  /** Headers for every request. */
  headers?: Record<string, string> | undefined
  /** Told about requests, retries and failures; never about credentials, headers or bodies. @default none */
  logger?: Logger | undefined
  /** Functions around every attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined
  /** Allows a literal key in a browser, where anyone can read it. A key function needs no permission. @default false */
  dangerouslyAllowBrowser?: boolean | undefined
}

/** Options of one call; they win over the client's. */
export interface RequestOptions {
  /** Ends the call in any phase: waiting, sending, reading. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, its body included; for an event stream, until its headers. @default 60_000 */
  timeout?: number | undefined
  /** Milliseconds for the call with all its retries and waits; for an event stream, until its headers. @default Infinity */
  deadline?: number | undefined
  /** Milliseconds that an event stream may stay silent; any byte counts. @default 300_000 */
  idleTimeout?: number | undefined
  /** How often the request is sent again, if it is safe to repeat. @default 2 */
  maxRetries?: number | undefined
  /** Headers for this call. */
  headers?: Record<string, string> | undefined
  /** Makes a POST safe to repeat, on operations that take such a key. @default a random UUID, kept over all retries */
  idempotencyKey?: string | undefined
}

/** The names of {@link RequestOptions}, for telling a misplaced argument from an option. */
export const requestOptionNames: ReadonlySet<string> = new Set<keyof RequestOptions>([
  'signal',
  'timeout',
  'deadline',
  'idleTimeout',
  'maxRetries',
  'headers',
  'idempotencyKey',
])
