import type { Pacing } from './prefer.ts'

/** What goes back to the client. */
export interface Answer {
  status: number
  headers: Record<string, string>
  /** Absent for an answer without a body. */
  mediaType?: string | undefined
  body?: unknown
  /** In place of a body: the events of a stream, each in wire form. */
  stream?: EventStreamAnswer
  /** Names of the spec's examples that it is made of. */
  examples?: string[]
  /** Milliseconds to wait before it is sent. */
  delay?: number | undefined
}

export interface EventStreamAnswer {
  events: string[]
  pacing: Pacing
  /** The event that says that the stream has failed, for `Pacing.fail`. */
  failure: string
}
