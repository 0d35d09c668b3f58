/** One way in which what passed differs from the spec, however often it was seen. */
export interface Finding {
  /** The operation's id; absent when no operation has this method and path. */
  operation?: string
  /** In upper case. */
  method: string
  /** As the spec writes it (`/agents/{id}`), or as it was sent when the spec has no such path. */
  path: string
  /** The answer's status; absent when there was no answer. */
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
  /** What was there, in words; credentials and values that the spec calls secret are `***`. */
  seen: string
  /** How often it was seen; places in an array, in one body too, count one by one. */
  count: number
}

/** What a verification has found so far. Plain JSON. */
export interface VerifyReport {
  platform: string
  /** Version of the spec. */
  version: string
  upstream: string
  /** Requests that came in, CORS preflights not counted. */
  requests: number
  /** Operation id → answered status → how often. Holds every operation of the spec. */
  operations: Record<string, Record<string, number>>
  /** What contradicts the spec. */
  deviations: Finding[]
  /** What the spec allows without naming it (a new field, a new value of an open set), and what was too large to be checked. */
  infos: Finding[]
  /** Requests that could not be verified, because the upstream gave no answer or not all of it. */
  failures: Finding[]
  /** Different findings that were left out because there were too many; 0 as a rule. */
  omitted: number
}
