/**
 * What the runtime, the model of a spec, its lint rules and the generator have to agree on: each value is declared here, and
 * nowhere else, with what has to be known of it. To add one is to add it here, and to add the branch that acts on it.
 */

/** How a list's pages are asked for, and what has to be stated for each way. */
export const paginationStyles = {
  none: { does: 'arrives whole', needs: [] },
  offset: { does: 'counts rows', needs: ['parameter'] },
  page: { does: 'counts pages from 1', needs: ['parameter'] },
  cursor: { does: 'sends back an opaque value', needs: ['parameter', 'next'] },
  link: { does: "takes the value of `parameter` out of the next page's URL", needs: ['parameter', 'next'] },
} as const satisfies Record<string, { does: string; needs: readonly ('parameter' | 'next')[] }>

export type PaginationStyle = keyof typeof paginationStyles

/**
 * How a method's arguments become a body, and in which media types. `json`: its fields are arguments. `value`: it is no object and is
 * passed as `body`. `multipart`: fields and files. `json-or-multipart`: a form where one of the arguments is a file.
 */
export const bodyKinds = {
  json: ['application/json'],
  value: ['application/json'],
  multipart: ['multipart/form-data'],
  'json-or-multipart': ['application/json', 'multipart/form-data'],
} as const satisfies Record<string, readonly string[]>

export type BodyKind = keyof typeof bodyKinds

/**
 * What a method makes of a 2xx body, and what its request accepts for that; errors are JSON everywhere. `any`: JSON, text or nothing,
 * as it comes, because the platform does not say. `none`: nothing on success, so that only an error has a type.
 */
export const resultKinds = {
  json: 'application/json',
  any: '*/*',
  // By itself, because that is how servers tell a client of the stream from others.
  events: 'text/event-stream',
  bytes: 'application/octet-stream, application/json;q=0.5',
  none: 'application/json',
} as const satisfies Record<string, string>

export type ResultKind = keyof typeof resultKinds

/** What a path parameter takes: `number` is any finite one, `integer` one that is exact. */
export const pathTypes = ['string', 'number', 'integer'] as const

export type PathType = (typeof pathTypes)[number]

/** What stands in place of a secret, wherever something is shown: in errors and logs, in the mock's journal, in a report. */
export const mask = '[redacted]'

/** What the data of a stream's events is. */
export const eventDataKinds = ['json', 'text'] as const

export type EventDataKind = (typeof eventDataKinds)[number]
