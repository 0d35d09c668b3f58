/** What users of the clients see; every client package exports all of it. */
export type { ApiPromise, CallError, Result, WithResponse } from './call/api-promise.ts'
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
export type { Http } from './request/openapi-fetch.ts'
export type { Logger } from './options/logger.ts'
export type { Middleware } from './options/middleware.ts'
export type {
  ClientOptions,
  IdempotentRequestOptions,
  RequestOptions,
  StreamRequestOptions,
} from './options/options.ts'
export type { Page, PagePromise } from './lists/page.ts'
export type { RateLimit } from './response/rate-limit.ts'
export type { EventIterator, StreamEvent } from './streams/stream-event.ts'
