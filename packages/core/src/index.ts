/** What users of the clients see; every client package exports all of it. */
export type { CallError } from './errors/call-error.ts'
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
} from './errors/errors.ts'
export type { EventReader } from './streams/event-reader.ts'
export type { EventStream, StreamPromise } from './streams/event-stream.ts'
export type { Http } from './request/http.ts'
export type { Logger } from './options/logger.ts'
export type { Middleware } from './options/middleware.ts'
export type {
  ClientOptions,
  IdempotentRequestOptions,
  RequestOptions,
  StreamRequestOptions,
} from './options/options.ts'
export type { Page, PagePromise } from './lists/page.ts'
export type { ApiPromise, Result, WithResponse } from './response/api-promise.ts'
export type { RateLimit } from './headers/rate-limit.ts'
export type { EventIterator, StreamEvent } from './streams/stream-event.ts'
