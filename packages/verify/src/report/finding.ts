/** One way in which what passed differs from the spec, however often it was seen. */
export interface Finding {
  /** The operation's id; absent when no operation has this method and path. */
  operation?: string
  /** In upper case. */
  method: string
  /** As the spec writes it (`/agents/{id}`), or as it was sent when the spec has no such path. */
  path: string
  /** The response's status; absent when there was no response. */
  status?: number
  /** Which part it is about. */
  in:
    | 'request'
    | 'request.path'
    | 'request.query'
    | 'request.header'
    | 'request.body'
    | 'response'
    | 'response.status'
    | 'response.header'
    | 'response.body'
    | 'response.event'
  /** JSON pointer into that part, of the first time: `/data/0/id`, `/limit`, `/retry-after`; '' for the whole. */
  pointer: string
  /** The rule: a JSON Schema keyword (`required`, `enum`, …), or `undeclared`, `missing`, `content-type`, `terminal`, … */
  rule: string
  /** What the spec says, in words. */
  expected: string
  /** What was there, in words; credentials and values that the spec calls secret are `[redacted]`. */
  seen: string
  /** How often it was seen; places in an array, in one body too, count one by one. */
  count: number
}

/** `deviation`: it contradicts the spec. `failure`: the upstream gave no (whole) response. `info`: the spec allows it. */
export type FindingKind = 'deviation' | 'info' | 'failure'
