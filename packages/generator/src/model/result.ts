import type { Pointer } from './json-pointer.ts'
import type { Response } from './response.ts'
import type { Schema } from './schema.ts'

/** What a method makes of a 2xx body. `any`: JSON, text or nothing, as it comes, because the platform does not say. */
export type ResultKind = 'json' | 'any' | 'bytes' | 'events' | 'none'

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
  if (mediaType === 'application/octet-stream') return { kind: 'bytes', pointer: [], schema }
  if (!schema || schema.isUnconstrained) return { kind: 'any', pointer: envelope, schema }
  return { kind: 'json', pointer: envelope, schema: schema.at(envelope) }
}
