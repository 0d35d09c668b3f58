import type { CallInfo } from '../errors/call-info.ts'
import type { Logger } from '../options/logger.ts'
import type { Middleware } from '../options/middleware.ts'

/** Asks for the key, before every attempt, and makes the value of the credential's header. */
export type Credential = () => KeyHeader | Promise<KeyHeader>

interface KeyHeader {
  key: string
  header: string
  value: string
}

/** How requests leave: what the client's options and the call's options come to. */
export interface SendOptions extends CallInfo {
  /** Scheme, host and path under which every request must lie. */
  base: URL
  credential: Credential
  fetch: typeof fetch
  /** Milliseconds for an attempt. */
  timeout: number
  /** Milliseconds for the call. */
  deadline: number
  /** Milliseconds that an open body may stay silent. */
  idleTimeout: number
  /** Milliseconds that an open event stream may go without being asked for what comes next. */
  readTimeout: number
  maxRetries: number
  signal: AbortSignal | undefined
  /** Aborts when the one who asked for a stream has left before it was there. */
  left: AbortSignal | undefined
  middleware: readonly Middleware[]
  logger: Logger | undefined
  /** Header of the key that lets the platform recognise a repetition. */
  idempotencyHeader: string | undefined
  /**
   * Which body of a 2xx is left open, to be read as it arrives. Where none is wanted so, an endless one must not escape the timeout.
   * It is asked when the headers are there.
   */
  leavesOpen: () => 'none' | 'events' | 'any'
}
