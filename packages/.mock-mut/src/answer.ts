import type { Pacing } from './prefer.ts'

/** What goes back to the client. */
export interface Answer {
  status: number
  headers: Record<string, string>
  /** Absent for an answer without a body. */
  mediaType?: string | undefined
  body?: unknown
  /** In place of a body: the events of a stream, each in wire form. */
  stream?: { events: string[]; pacing: Pacing }
}
