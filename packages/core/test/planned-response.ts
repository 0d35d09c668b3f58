/**
 * How the hostile server responds to one request. Cases send it to the server as JSON, because in a browser they cannot reach
 * into the server's process.
 */
export interface PlannedResponse {
  /** Milliseconds before the response's head is sent. */
  delay?: number
  /** @default 200 */
  status?: number
  /** `content-type` is `application/json` unless set; null leaves it out. */
  headers?: Readonly<Record<string, string | null>>
  /** An object is sent as JSON, a string as it is. */
  body?: unknown
  /** The body piece by piece, each one flushed, instead of `body`. */
  pieces?: readonly Piece[]
  /** Bytes for the socket instead of everything above: a response that is not HTTP. */
  raw?: string
  /** What comes after the last byte: a proper end, a closed connection, a reset one, or nothing at all. @default 'end' */
  then?: 'end' | 'cut' | 'reset' | 'hang'
}

/** Text, single bytes, a pause in milliseconds, or a text many times, as fast as the client reads. */
export type Piece = string | { bytes: readonly number[] } | { wait: number } | { repeat: string; times: number }

/** What the hostile server saw of one request. */
export interface Seen {
  /** The second origin is where no request may ever arrive. */
  origin: 'main' | 'other'
  method: string
  /** Path and query as they were on the wire, without the case's id. */
  path: string
  headers: Readonly<Record<string, string>>
  body: string
  /** Milliseconds since the server started. */
  at: number
  /** Bytes of the response's body that left the server's hands so far. */
  sent: number
  /** The client closed the connection before the response was complete. */
  closed: boolean
}
