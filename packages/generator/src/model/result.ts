import type { ResultKind } from '@agent-clients/core/vocabulary'
import type { Pointer } from './json-pointer.ts'
import type { Response } from './response.ts'
import type { Schema } from './schema.ts'

/** The media type in which a spec declares each kind of result. */
export const resultMediaTypes = {
  json: 'application/json',
  any: 'application/json',
  events: 'text/event-stream',
  bytes: 'application/octet-stream',
  none: undefined,
} as const satisfies Record<ResultKind, string | undefined>

/** What a call resolves to. */
export interface Result {
  kind: ResultKind
  /** From the body to the resource, through the platform's envelope. */
  pointer: Pointer
  /** Of the resource; of a stream, of one event's data. */
  schema: Schema | undefined
}

export function resultOf({ contents }: Response, envelope: Pointer): Result {
  const [content] = contents
  if (!content) return { kind: 'none', pointer: [], schema: undefined }
  const { schema, isEventStream, mediaType } = content
  if (isEventStream) return { kind: 'events', pointer: [], schema }
  if (mediaType === resultMediaTypes.bytes) return { kind: 'bytes', pointer: [], schema }
  if (!schema || schema.isUnconstrained) return { kind: 'any', pointer: envelope, schema }
  return { kind: 'json', pointer: envelope, schema: schema.at(envelope) }
}
