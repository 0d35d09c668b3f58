import type { ApiError, ConnectionError, StreamError, TimeoutError } from './errors.ts'

/** The statuses that HTTP defines for errors, each under its own name: taking some away by name costs the compiler nothing for the others. */
interface ErrorStatuses {
  400: 400
  401: 401
  402: 402
  403: 403
  404: 404
  405: 405
  406: 406
  407: 407
  408: 408
  409: 409
  410: 410
  411: 411
  412: 412
  413: 413
  414: 414
  415: 415
  416: 416
  417: 417
  418: 418
  421: 421
  422: 422
  423: 423
  424: 424
  425: 425
  426: 426
  428: 428
  429: 429
  431: 431
  451: 451
  500: 500
  501: 501
  502: 502
  503: 503
  504: 504
  505: 505
  506: 506
  507: 507
  508: 508
  510: 510
  511: 511
}

/** The statuses that a spec leaves open. */
type Undeclared<Status extends number> = (ErrorStatuses & Record<Status, never>)[keyof ErrorStatuses]

/**
 * Everything that a call can fail with, told apart by `status`: a status that the spec declares has the declared body,
 * any other an unknown one; failures without a response have no status.
 *
 * @typeParam Declared what the spec declares, e.g. `ApiError<401 | 404, ErrorBody>`
 */
export type CallError<Declared extends ApiError = never> =
  | Declared
  | ApiError<Undeclared<Declared['status']>>
  | ConnectionError
  | TimeoutError
  | StreamError
