import type { CallParts } from '../request/arguments.ts'
import type { HttpAnswer, HttpRequest } from '../request/openapi-fetch.ts'
import type { Logger } from '../options/logger.ts'
import type { Platform, Route } from '../platform/platform.ts'
import type { Secrets } from '../masking/secrets.ts'

/** One call of a method, ready to be sent. */
export interface PreparedCall extends CallParts {
  route: Route
  platform: Platform
  secrets: Secrets
  logger: Logger | undefined
  /** Sends one request of the call, with its retries; the page after this one is another request. */
  transport: (request: Omit<HttpRequest, 'headers'>) => Promise<HttpAnswer>
}
