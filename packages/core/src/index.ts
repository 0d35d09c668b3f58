/** What users of the clients see; every client package exports all of it. */
export type { ApiPromise, CallError, Result, WithResponse } from './api-promise.ts'
export {
  AgentClientError,
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  StreamError,
  TimeoutError,
} from './errors.ts'
export type { EventReader } from './event-reader.ts'
export type { EventStream, StreamPromise } from './event-stream.ts'
export type { Http } from './http.ts'
export type { Logger } from './logger.ts'
export type { Middleware } from './middleware.ts'
export type { ClientOptions, IdempotentRequestOptions, RequestOptions, StreamRequestOptions } from './options.ts'
export type { Page, PagePromise } from './page.ts'
export type { RateLimit } from './rate-limit.ts'
export type { EventIterator, StreamEvent } from './stream-event.ts'
