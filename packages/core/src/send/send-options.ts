import type { Credential } from '../client/credential.ts'
import type { Logger } from '../options/logger.ts'
import type { Middleware } from '../options/middleware.ts'
import type { Secrets } from '../masking/secrets.ts'

/** A request in a form that can be sent more than once. */
export interface Outgoing {
  method: string
  url: string
  headers: Headers
  body: ArrayBuffer | undefined
}

/** How requests leave: what the client's options and the call's options come to. */
export interface SendOptions {
  /** Scheme, host and path under which every request must lie. */
  base: URL
  credential: Credential
  fetch: typeof fetch
  timeout: number
  deadline: number
  /** Milliseconds that an open event stream may stay silent. */
  idleTimeout: number
  /** Milliseconds that an open event stream may go without being asked for what comes next. */
  readTimeout: number
  maxRetries: number
  signal: AbortSignal | undefined
  middleware: readonly Middleware[]
  logger: Logger | undefined
  secrets: Secrets
  /** The request carries a key that lets the platform recognise a repetition. */
  hasIdempotencyKey: boolean
  /** An event stream is wanted. Where none is, an endless one must not escape the timeout. */
  streams: boolean
  /** Path as the spec writes it, `/v1/agents/{id}/start`. */
  path: string
  /** What is called, for messages: `POST /v1/agents/{id}/start`. */
  label: string
}
