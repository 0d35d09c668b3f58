import type { OpenApiDocument, Operation } from '@agent-clients/specs'
import type { Answer } from '../answers/answer.ts'
import type { Violation } from '../answers/violation.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { RecordedRequest } from './recorded-request.ts'
import { mask, Secrets } from './secrets.ts'

const maxBytes = 64 * 1024 * 1024

interface Entry {
  time: number
  platform?: { name: string; document: OpenApiDocument } | undefined
  operation?: Operation | undefined
  pathParams: Record<string, string>
  request: IncomingRequest
  body: unknown
  /** Size of the request and of what is answered, for the memory that remembering them takes. */
  bytes: number
  answer: Answer
  violations: Violation[]
}

/** Remembers the last requests, without their credentials and in bounded memory. */
export class Journal {
  readonly requests: RecordedRequest[] = []
  readonly #sizes: number[] = []
  readonly #secrets: Secrets
  readonly #maxRequests: number
  readonly #listeners = new Set<(request: RecordedRequest) => void>()
  readonly #hidden = new WeakMap<object, unknown>()
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

  record({ time, platform, operation, pathParams, request, body, bytes, answer, violations }: Entry): RecordedRequest {
    const { status, headers, stream, examples = [] } = answer
    const document = platform?.document
    const recorded: RecordedRequest = {
      time,
      ...(platform && { platform: platform.name }),
      ...(operation && { operationId: operation.id }),
      method: request.method,
      path: request.path,
      pathParams,
      query: masked(request.query, (name) => this.#secrets.isSecretQuery(name)),
      headers: masked(request.headers, (name) => this.#secrets.isSecretHeader(name)),
      body: this.#secrets.hideBody(
        body,
        document,
        operation?.body?.contents.map(({ schema }) => schema),
      ),
      status,
      answer: {
        status,
        headers: masked(headers, (name) => this.#secrets.isSecretHeader(name.toLowerCase())),
        body: this.#answered(answer, document, operation),
        ...(stream && { events: stream.events }),
        examples,
      },
      violations,
    }
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

  /** Examples come again and again, and what there is to hide in them stays the same. */
  #answered(
    { body, examples }: Answer,
    document: OpenApiDocument | undefined,
    operation: Operation | undefined,
  ): unknown {
    const isExample = examples !== undefined && typeof body === 'object' && body !== null
    if (isExample && this.#hidden.has(body)) return this.#hidden.get(body)
    const schemas = operation?.responses.flatMap(({ contents }) => contents.map(({ schema }) => schema)) ?? []
    const hidden = this.#secrets.hideBody(body, document, schemas)
    if (isExample) this.#hidden.set(body, hidden)
    return hidden
  }

  clear(): void {
    this.requests.length = 0
    this.#sizes.length = 0
    this.#bytes = 0
  }
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

/** The word before a key (`Bearer`) stays: it is what a test wants to see. */
function masked<T extends string | string[]>(
  values: Record<string, T>,
  isSecret: (name: string) => boolean,
): Record<string, T | string> {
  const names = Object.keys(values).filter(isSecret)
  if (names.length === 0) return values
  const hidden = names.map(
    (name) => [name, `${/^[A-Za-z]+ (?=\S)/.exec(String(values[name]))?.[0] ?? ''}${mask}`] as const,
  )
  return { ...values, ...Object.fromEntries(hidden) }
}
