import { AgentClientError, type ApiError } from '../errors/errors.ts'
import type { ConnectionError, StreamError, TimeoutError } from '../errors/errors.ts'
import { type RateLimit, rateLimit } from '../response/rate-limit.ts'

/** A resource with the answer that it came in. */
export interface WithResponse<T> {
  data: T
  /** Status and headers; its body has been read. */
  response: Response
  rateLimit: RateLimit | undefined
}

/** What `.safe()` resolves to. */
export type Result<T, Errors = unknown> = { ok: true; data: T } | { ok: false; error: CallError<Errors> }

/** The statuses that HTTP defines for errors. */
type ErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511

/**
 * Everything that a call can fail with, told apart by `status`: a status that the spec declares has the declared body,
 * any other an unknown one; failures without an answer have no status.
 *
 * @typeParam Errors status to body, e.g. `{ 404: ErrorBody }`
 */
export type CallError<Errors = unknown> =
  | { [Status in keyof Errors & number]: ApiError<Status, Errors[Status]> }[keyof Errors & number]
  | ApiError<Exclude<ErrorStatus, keyof Errors>, unknown>
  | ((ConnectionError | TimeoutError | StreamError) & { readonly status?: undefined })

/**
 * A call under way: a promise of the resource, with three more ways to look at it.
 */
export class ApiPromise<T, Errors = unknown> extends Promise<T> {
  readonly #answer: Promise<{ data: T; response: Response }>

  constructor(answer: Promise<{ data: T; response: Response }>) {
    // Settling is delegated to #answer. If this promise rejected by itself, `.safe()` would leave a rejection unhandled.
    super(() => {})
    this.#answer = answer
  }

  /** The resource with the answer's status, headers and rate limit. */
  async withResponse(): Promise<WithResponse<T>> {
    const { data, response } = await this.#answer
    return { data, response, rateLimit: rateLimit(response.headers) }
  }

  /** A result instead of an exception. Wrong arguments and an aborted signal still throw: they are the caller's doing. */
  async safe(): Promise<Result<T, Errors>> {
    try {
      return { ok: true, data: (await this.#answer).data }
    } catch (error) {
      // What the runtime throws of this class is what CallError lists.
      if (error instanceof AgentClientError) return { ok: false, error: error as unknown as CallError<Errors> }
      throw error
    }
  }

  override then<Resolved = T, Rejected = never>(
    onResolved?: ((value: T) => Resolved | PromiseLike<Resolved>) | null,
    onRejected?: ((error: CallError<Errors>) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Resolved | Rejected> {
    return this.#answer.then(({ data }) => data).then(onResolved, onRejected)
  }

  override catch<Rejected = never>(
    onRejected?: ((error: CallError<Errors>) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<T | Rejected> {
    return this.then(null, onRejected)
  }

  override finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally)
  }
}
