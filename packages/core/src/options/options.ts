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
  /** Milliseconds for a call with all its retries and waits; for an event stream, until its last event. `Infinity` for none. @default Infinity */
  deadline?: number | undefined
  /** Milliseconds that an event stream may stay silent; any byte counts. `Infinity` for none. @default 300_000 */
  idleTimeout?: number | undefined
  /**
   * Milliseconds that an open event stream may go without being asked for its next event; then its connection is closed, and the
   * next read throws a `StreamError`. `Infinity` for none. @default idleTimeout
   */
  readTimeout?: number | undefined
  /** How often a request that is safe to repeat is sent again. @default 2 */
  maxRetries?: number | undefined
  /** Headers for every request. */
  headers?: Record<string, string | undefined> | undefined
  /** Told about requests, retries and failures; never about credentials, headers or bodies. @default none */
  logger?: Logger | undefined
  /** Functions around every attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined
  /** Allows a literal key in a browser, where anyone can read it. A key function needs no permission. @default false */
  dangerouslyAllowBrowser?: boolean | undefined
}

/** Options of one call; where one is absent, the client's holds. */
export interface RequestOptions {
  /**
   * Ends the call in any phase: waiting, sending, reading. The call rejects with the signal's reason: for `AbortSignal.timeout()`, a
   * `DOMException` that is also named `TimeoutError`, but is not an instance of this package's class.
   */
  signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, its body included; for an event stream, until its headers. */
  timeout?: number | undefined
  /** Milliseconds for the call with all its retries and waits; for an event stream, until its last event. */
  deadline?: number | undefined
  /** How often the request is sent again, if it is safe to repeat. */
  maxRetries?: number | undefined
  /** Headers for this call, beside the client's and in place of those of the same name. */
  headers?: Record<string, string | undefined> | undefined
}

/** Options of a call that opens an event stream. */
export interface StreamRequestOptions extends RequestOptions {
  /** Milliseconds that an event stream may stay silent; any byte counts. */
  idleTimeout?: number | undefined
  /**
   * Milliseconds that an open event stream may go without being asked for its next event; then its connection is closed, and the
   * next read throws a `StreamError`.
   */
  readTimeout?: number | undefined
}

/** Options of a call that an idempotency key makes safe to repeat. */
export interface IdempotentRequestOptions extends RequestOptions {
  /** Two calls with the same key count as one. @default a random UUID, kept over all retries */
  idempotencyKey?: string | undefined
}

/** Every option that some operation takes. */
export interface AnyRequestOptions extends StreamRequestOptions, IdempotentRequestOptions {}
