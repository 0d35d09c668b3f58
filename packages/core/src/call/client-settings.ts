import type { Logger } from '../options/logger.ts'
import type { Middleware } from '../options/middleware.ts'
import type { Platform, Route } from '../platform/platform.ts'
import type { OpenApiFetch } from '../request/openapi-fetch.ts'
import type { Credential } from '../send/send-options.ts'

/** What the options of a client come to: all that its calls have in common. */
export interface ClientSettings {
  platform: Platform
  base: URL
  openApiFetch: OpenApiFetch
  /** The operation on a path, where the spec knows it. */
  routeOf: (method: string, path: string) => Route | undefined
  credential: Credential
  /** Client options that stand in for parameters, like Make's `teamId`. */
  defaults: Readonly<Record<string, unknown>>
  /** For every request, their names in lower case; a call's own win. */
  headers: Readonly<Record<string, string>>
  /** Absent for the global one, as it is when a request is sent. */
  fetch?: typeof fetch
  timeout: number
  deadline: number
  idleTimeout: number
  readTimeout?: number
  maxRetries: number
  logger?: Logger
  middleware: readonly Middleware[]
}
