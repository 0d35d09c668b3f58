import type { Pacing } from './prefer.ts'

/** What goes back to the client. */
export interface OutgoingResponse {
  status: number
  headers: Record<string, string>
  /** Headers that a test planned: they go before whatever the mock would put there. */
  plannedHeaders?: Record<string, string> | undefined
  /** Absent without a body. */
  mediaType?: string | undefined
  body?: unknown
  /** The body as it goes over the wire, once it has been written out. */
  wire?: WireBody | undefined
  /** In place of a body: the events of a stream, each in wire form. */
  stream?: OutgoingEvents | undefined
  /** Names of the spec's examples that it is made of. */
  examples?: string[] | undefined
  /** Milliseconds to wait before it is sent. */
  delay?: number | undefined
  /** The connection breaks in the middle of the body. */
  isCut?: boolean
}

/** A body as it goes over the wire, and its length in bytes. Text stays text: Node sends it with the head in one piece. */
export interface WireBody {
  data: string | Buffer
  length: number
}

export interface OutgoingEvents {
  events: string[]
  pacing: Pacing
  /** The event that says that the stream has failed, for `Pacing.fail`. */
  failure: string
}
