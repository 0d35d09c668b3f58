import type { CallError } from '../errors/call-error.ts'
import { AgentClientError, type ApiError } from '../errors/errors.ts'
import { type RateLimit, rateLimit } from '../headers/rate-limit.ts'
import type { HttpResponse } from '../send/http-response.ts'

/** A resource with the response that it came in. */
export interface WithResponse<T> {
  data: T
  /** Status and headers; its body has been read. */
  response: Response
  rateLimit: RateLimit | undefined
}

/** What `.safe()` resolves to. */
export type Result<T, Errors extends ApiError = never> = { ok: true; data: T } | { ok: false; error: CallError<Errors> }

/** A call that has been sent, and what is to be made of its response. */
export interface SentCall<T> {
  response: Promise<HttpResponse>
  read(response: HttpResponse): Promise<T>
  /** Keeps the body from being read before somebody asks for it, if it has not been read by now. */
  leaveOpen(): void
  /** Ends a stream that is not there yet. */
  leave(): void
}

/**
 * A call under way: a promise of the resource, with more ways to look at it.
 */
export class ApiPromise<out T, out Errors extends ApiError = never> extends Promise<T> {
  readonly #call: SentCall<T>
  #resource: Promise<T> | undefined

  constructor(call: SentCall<T>) {
    // Settling is delegated to #read. If this promise rejected by itself, `.safe()` would leave a rejection unhandled.
    super(() => {})
    this.#call = call
  }

  /** The resource with the response's status, headers and rate limit. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this.#read()
    const response = await this.#call.response
    return { data, response: response.toHead(), rateLimit: rateLimit(response.headers) }
  }

  /**
   * The response itself, its body unread. Ask for it instead of the resource: a body can be read once. Error statuses throw as
   * ever. `timeout` ends with the headers; then the body may neither be silent nor be left unread for longer than the client's `idleTimeout`.
   */
  async asResponse(): Promise<Response> {
    this.#call.leaveOpen()
    return (await this.#call.response).toResponse()
  }

  /** A result instead of an exception. Wrong arguments and an aborted signal still throw: they are the caller's doing. */
  async safe(): Promise<Result<T, Errors>> {
    try {
      return { ok: true, data: await this.#read() }
    } catch (error) {
      // What the runtime throws of this class is what CallError lists.
      if (error instanceof AgentClientError) return { ok: false, error: error as CallError<Errors> }
      throw error
    }
  }

  override then<Resolved = T, Rejected = never>(
    onResolved?: ((value: T) => Resolved | PromiseLike<Resolved>) | null,
    onRejected?: ((error: CallError<Errors>) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Resolved | Rejected> {
    return this.#read().then(onResolved, onRejected)
  }

  override catch<Rejected = never>(
    onRejected?: ((error: CallError<Errors>) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<T | Rejected> {
    return this.then(null, onRejected)
  }

  override finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#read().finally(onFinally)
  }

  /** Once, however often it is asked for. */
  #read(): Promise<T> {
    return (this.#resource ??= this.#call.response.then((response) => this.#call.read(response)))
  }
}
