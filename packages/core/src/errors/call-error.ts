import type { ApiError, ConnectionError, StreamError, TimeoutError } from './errors.ts'

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
 * any other an unknown one; failures without a response have no status.
 *
 * @typeParam Errors status to body, e.g. `{ 404: ErrorBody }`
 */
export type CallError<Errors = unknown> =
  | { [Status in keyof Errors & number]: ApiError<Status, Errors[Status]> }[keyof Errors & number]
  | ApiError<Exclude<ErrorStatus, keyof Errors>, unknown>
  | ((ConnectionError | TimeoutError | StreamError) & { readonly status?: undefined })
