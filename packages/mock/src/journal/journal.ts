import type { Spec } from '@agent-clients/generator/model'
import { Masker, SecretNames } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import type { CoverageCounter } from './coverage-counter.ts'
import { heldSize } from './held-size.ts'
import type { RecordedRequest } from './recorded-request.ts'
import { type KeptRequest, type ReceivedParts, shownRequest, type TextMasking } from './shown-request.ts'

const maxBytes = 64 * 1024 * 1024
/** What remembers a request, beside what it remembers. */
const entryBytes = 2000
/** A shorter key (`any`) occurs in ordinary words. */
const leastKey = 8
/** Keys that are known beyond the request that they came with. */
const maxKeys = 100

interface Entry extends ReceivedParts {
  response: OutgoingResponse
}

/** Remembers the last requests, without their credentials and in bounded memory. */
export class Journal {
  readonly requests: RecordedRequest[] = []
  /** In the order of `requests`. */
  readonly #held: { kept: KeptRequest; bytes: number }[] = []
  readonly #secretNames: SecretNames
  readonly #masker = new Masker(maxKeys)
  readonly #maxRequests: number
  readonly #counter: CoverageCounter
  readonly #listeners = new Set<(request: RecordedRequest) => void>()
  #bytes = 0
  /** Of how many of the requests, from the first, the keys are known. */
  #learned = 0

  constructor(specs: readonly Spec[], maxRequests: number, counter: CoverageCounter) {
    this.#maxRequests = maxRequests
    this.#secretNames = new SecretNames(specs)
    this.#counter = counter
  }

  /** Calls back for every request from now on; what it returns ends that. */
  listen(listener: (request: RecordedRequest) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  record({ response, ...received }: Entry): void {
    const { status, headers, mediaType, body, wire, stream, examples = [] } = response
    // An example is there anyway; any other body is kept as it went over the wire.
    const content = examples.length > 0 ? { body } : wire && { wire, mediaType }
    const events = stream?.events
    const kept = { ...received, status, headers, content, events, examples }
    const recorded = shownRequest(kept, this.#secretNames, this.#textMasking)
    const bytes = sizeOf(kept)
    this.requests.push(recorded)
    this.#held.push({ kept, bytes })
    this.#bytes += bytes
    while (this.requests.length > this.#maxRequests || (this.#bytes > maxBytes && this.requests.length > 1)) {
      this.requests.shift()
      this.#bytes -= this.#held.shift()?.bytes ?? 0
      this.#learned = Math.max(0, this.#learned - 1)
    }
    this.#counter.count(kept)
    for (const listener of this.#listeners) tell(listener, recorded)
  }

  clear(): void {
    this.#learnAll()
    this.requests.length = 0
    this.#held.length = 0
    this.#bytes = 0
    this.#learned = 0
  }

  /** What masks keys in what is shown of a request: its own, which may have been forgotten for others, and those of others. */
  readonly #textMasking: TextMasking = (kept) => {
    this.#learnAll()
    this.#learn(kept)
    return (text) => this.#masker.text(text)
  }

  /** Not with each request: nobody may ever look. */
  #learnAll(): void {
    for (const { kept } of this.#held.slice(this.#learned)) this.#learn(kept)
    this.#learned = this.#held.length
  }

  #learn({ request }: KeptRequest): void {
    for (const key of this.#secretNames.sentIn(request.headers, request.query)) {
      if (key.length >= leastKey) this.#masker.add(key)
    }
  }
}

function sizeOf({
  request,
  pathParams,
  raw,
  form,
  headers,
  content,
  events,
  examples,
  violations,
}: KeptRequest): number {
  const { path, query, headers: sent } = request
  const isExample = examples.length > 0
  const wire = content && 'wire' in content ? content.wire : undefined
  // One byte a character is enough for ASCII; other text takes two.
  const isAscii = wire && wire.data.length === wire.length
  return (
    entryBytes +
    heldSize(path) +
    heldSize(query) +
    heldSize(sent) +
    heldSize(pathParams) +
    heldSize(form) +
    heldSize(headers) +
    heldSize(violations) +
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
