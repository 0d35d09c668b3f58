/**
 * Every failure that the clients report. `instanceof` works across duplicate copies of this package and across realms,
 * because it looks at a registered symbol on the error instead of at the prototype; `error.name` tells the class too.
 */
const kinds = Symbol.for('agent-clients.error')

/** What all errors of the clients have in common. */
export class AgentClientError extends Error {
  static readonly kind: string = 'AgentClientError'

  readonly [kinds]: readonly string[]

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    // Written out as strings, because minifiers rename classes.
    const lineage: string[] = []
    for (let type = new.target as unknown as { kind?: string }; type?.kind; type = Object.getPrototypeOf(type))
      lineage.push(type.kind)
    this.name = new.target.kind
    this[kinds] = lineage
    Object.defineProperty(this, kinds, { enumerable: false })
    Object.defineProperty(this, 'name', { enumerable: false })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that a user derived has no kind of its own.
    if (!Object.hasOwn(this, 'kind')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (typeof value !== 'object' || value === null || !(kinds in value)) return false
    return Array.isArray(value[kinds]) && value[kinds].includes(this.kind)
  }
}

/** What an {@link ApiError} is made from. */
export interface ApiErrorDetails<Status extends number = number, Body = unknown> {
  status: Status
  /** The platform's own error code, where its error body has one. */
  code: string | undefined
  /** The decoded error body; text where it is not JSON. Credentials in it are replaced by `[redacted]`. */
  body: Body
  headers: Headers
  /** The platform's id of the request, where it sends one. */
  requestId: string | undefined
  /** HTTP method, upper case. */
  method: string
  /** Path as the spec writes it, `/v1/agents/{id}`. */
  path: string
  /** Milliseconds until the platform wants to hear from you again, where its headers say so. */
  retryAfter?: number | undefined
}

/** The platform responded, but not with the resource: an error status, or a 2xx that cannot be read. */
export class ApiError<out Status extends number = number, out Body = unknown> extends AgentClientError {
  static override readonly kind: string = 'ApiError'

  readonly status: Status
  readonly code: string | undefined
  readonly body: Body
  readonly headers: Headers
  readonly requestId: string | undefined
  readonly method: string
  readonly path: string
  /** Milliseconds until the platform wants to hear from you again, where its headers say so (429 and 5xx, as a rule). */
  readonly retryAfter: number | undefined

  constructor(message: string, details: ApiErrorDetails<Status, Body>) {
    super(message)
    this.status = details.status
    this.code = details.code
    this.body = details.body
    this.headers = details.headers
    this.requestId = details.requestId
    this.method = details.method
    this.path = details.path
    this.retryAfter = details.retryAfter
  }
}

/** 400 or 422: the platform refused the request's parameters or body. */
export class BadRequestError<out Status extends number = number, out Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = 'BadRequestError'
}

/** 401: the API key is missing or wrong. */
export class AuthenticationError<out Status extends number = number, out Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly kind: string = 'AuthenticationError'
}

/** 403: the API key is right, its scopes or plan do not allow this. */
export class PermissionDeniedError<out Status extends number = number, out Body = unknown> extends ApiError<
  Status,
  Body
> {
  static override readonly kind: string = 'PermissionDeniedError'
}

/** 404: no such resource, or not yours. */
export class NotFoundError<out Status extends number = number, out Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = 'NotFoundError'
}

/** 409: the resource is in a state, or has a version, that does not allow this. */
export class ConflictError<out Status extends number = number, out Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = 'ConflictError'
}

/** 429: too many requests; `retryAfter` says for how long, where the platform does. */
export class RateLimitError<out Status extends number = number, out Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = 'RateLimitError'
}

/** 5xx: the platform failed. */
export class ServerError<out Status extends number = number, out Body = unknown> extends ApiError<Status, Body> {
  static override readonly kind: string = 'ServerError'
}

/** No whole response arrived: DNS, TLS, a refused or broken connection. What the runtime says of it is the `cause`. */
export class ConnectionError extends AgentClientError {
  static override readonly kind: string = 'ConnectionError'

  /** There is none: tells this from an `ApiError`. */
  declare readonly status?: undefined
}

/** An attempt took longer than `timeout`, or the call longer than `deadline`. */
export class TimeoutError extends AgentClientError {
  static override readonly kind: string = 'TimeoutError'

  /** There is none: tells this from an `ApiError`. */
  declare readonly status?: undefined

  /** Milliseconds that were allowed. */
  readonly timeout: number

  constructor(message: string, timeout: number) {
    super(message)
    this.timeout = timeout
  }
}

/** What a {@link StreamError} is made from. */
export interface StreamErrorOptions extends ErrorOptions {
  lastEventId?: string | undefined
  code?: string | undefined
  body?: unknown
}

/**
 * An event stream was cut, went silent, ended early, was not read in time, or sent an error or an event that cannot be read.
 * What came before it was delivered. Also a body of `asResponse()` that went silent or was not read in time.
 */
export class StreamError extends AgentClientError {
  static override readonly kind: string = 'StreamError'

  /** There is none: tells this from an `ApiError`. */
  declare readonly status?: undefined

  /** The `id` of the last event that was delivered, where the platform sends ids. */
  readonly lastEventId: string | undefined
  /** The platform's own error code, where the stream sent an error that has one. */
  readonly code: string | undefined
  /** The decoded data of the error that the stream sent; text where it is not JSON. Credentials in it are replaced by `[redacted]`. */
  readonly body: unknown

  constructor(message: string, options: StreamErrorOptions = {}) {
    super(message, options)
    this.lastEventId = options.lastEventId
    this.code = options.code
    this.body = options.body
  }
}

/** The class for an HTTP status. */
export function apiErrorClass(status: number): typeof ApiError {
  if (status >= 500) return ServerError
  return classes[status] ?? ApiError
}

const classes: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: BadRequestError,
  429: RateLimitError,
}
