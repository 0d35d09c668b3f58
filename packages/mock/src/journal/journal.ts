import type { OpenApiDocument, Operation } from '@agent-clients/specs'
import type { Answer } from '../answers/answer.ts'
import type { Violation } from '../answers/violation.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { heldSize } from './held-size.ts'
import type { RecordedRequest } from './recorded-request.ts'
import { Redactor } from './redactor.ts'
import { Secrets } from './secrets.ts'
import { type Kept, shownRequest } from './shown-request.ts'

const maxBytes = 64 * 1024 * 1024
/** What remembers a request, beside what it remembers. */
const entryBytes = 2000
/** A shorter key (`any`) occurs in ordinary words. */
const leastKey = 8
/** Keys that are known beyond the request that they came with. */
const maxKeys = 100

interface Entry {
  time: number
  platform?: { name: string; document: OpenApiDocument } | undefined
  operation?: Operation | undefined
  pathParams: Record<string, string>
  request: IncomingRequest
  /** The bytes of the body, if it is one that can be read. */
  raw: Buffer | undefined
  answer: Answer
  violations: Violation[]
}

/** Remembers the last requests, without their credentials and in bounded memory. */
export class Journal {
  readonly requests: RecordedRequest[] = []
  readonly #sizes: number[] = []
  readonly #secrets: Secrets
  readonly #redactor = new Redactor(maxKeys)
  readonly #maxRequests: number
  readonly #listeners = new Set<(request: RecordedRequest) => void>()
  #bytes = 0

  constructor(documents: OpenApiDocument[], maxRequests: number) {
    this.#maxRequests = maxRequests
    this.#secrets = new Secrets(documents)
  }

  /** Calls back for every request from now on; what it answers ends that. */
  listen(listener: (request: RecordedRequest) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  record({ answer, ...entry }: Entry): RecordedRequest {
    const kept = { ...entry, ...keptAnswer(answer) }
    const keys = this.#secrets
      .sentIn(entry.request.headers, entry.request.query)
      .filter((key) => key.length >= leastKey)
    const learn = () => keys.forEach((key) => this.#redactor.add(key))
    learn()
    const recorded = shownRequest(kept, this.#secrets, () => {
      // They may have been forgotten for those that came since.
      learn()
      return (text) => this.#redactor.text(text)
    })
    const bytes = sizeOf(kept)
    this.requests.push(recorded)
    this.#sizes.push(bytes)
    this.#bytes += bytes
    while (this.requests.length > this.#maxRequests || (this.#bytes > maxBytes && this.requests.length > 1)) {
      this.requests.shift()
      this.#bytes -= this.#sizes.shift() ?? 0
    }
    for (const listener of this.#listeners) tell(listener, recorded)
    return recorded
  }

  clear(): void {
    this.requests.length = 0
    this.#sizes.length = 0
    this.#bytes = 0
  }
}

/** An example is there anyway; any other body is kept as it went over the wire. */
function keptAnswer({ status, headers, mediaType, body, wire, stream, examples = [] }: Answer) {
  const content = examples.length > 0 ? { body } : wire && { wire, mediaType }
  return { status, headers, content, events: stream?.events, examples }
}

function sizeOf({ request, pathParams, raw, headers, content, events, examples, violations }: Kept): number {
  const { path, query, headers: sent } = request
  const isExample = examples.length > 0
  const wire = content && 'wire' in content ? content.wire : undefined
  // One byte a character is enough for ASCII; other text takes two.
  const isAscii = wire && wire.data.length === wire.length
  return (
    entryBytes +
    heldSize([path, query, sent, pathParams, headers, violations]) +
    (raw?.length ?? 0) +
    (wire ? wire.data.length * (isAscii ? 1 : 2) : 0) +
    (isExample ? 0 : heldSize(events))
  )
}

/** A listener that fails is its owner's to hear of, not the client's. */
function tell(listener: (request: RecordedRequest) => void, request: RecordedRequest): void {
  try {
    listener(request)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
