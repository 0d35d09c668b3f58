import { inspect } from 'node:util'
import type { Content, Operation, Spec } from '@agent-clients/generator/model'
import {
  type Form,
  type IncomingRequest,
  maskEvent,
  maskForm,
  maskHeaders,
  maskPath,
  maskQuery,
  maskText,
  maskValue,
  type Masking,
  mask,
  type SecretNames,
} from '@agent-clients/generator/traffic'
import { headerIn } from '../exchange/headers.ts'
import type { WireBody } from '../exchange/outgoing-response.ts'
import type { Violation } from '../exchange/violation.ts'
import { valueOf } from '../exchange/request-body.ts'
import type { RecordedResponse, RecordedRequest } from './recorded-request.ts'

/** What is known of a request, whatever the response. */
export interface ReceivedParts {
  time: number
  platform?: { name: string; spec: Spec } | undefined
  operation?: Operation | undefined
  pathParams: Record<string, string>
  request: IncomingRequest
  /** The bytes of the body, if it is one that can be read. */
  raw: Buffer | undefined
  /** In its place: what a form held. */
  form: Form | undefined
  violations: Violation[]
}

/** A request and its response as they are kept: bodies as they went over the wire. */
export interface KeptRequest extends ReceivedParts {
  status: number
  headers: Record<string, string>
  /** The response's body, and its media type unless a header says another one. */
  content?: { body: unknown } | { wire: WireBody; mediaType: string | undefined } | undefined
  events?: readonly string[] | undefined
  examples: readonly string[]
}

/** Gives what masks keys in a request. */
export type TextMasking = (kept: KeptRequest) => Masking['text']

/**
 * A request as it may be seen: without its credentials and what the specs call secret. Its parts are made when they are looked at:
 * most never are, and a parsed body takes up to twenty times the memory of its text.
 */
export function shownRequest(kept: KeptRequest, secrets: SecretNames, textMasking: TextMasking): RecordedRequest {
  return new ShownRequest(kept, secrets, textMasking)
}

// Fields are declared only: they come in the order of the constructor.
class ShownRequest implements RecordedRequest {
  readonly #kept: KeptRequest
  readonly #secrets: SecretNames
  readonly #textMasking: TextMasking
  declare readonly time: number
  declare readonly platform?: string
  declare readonly operationId?: string
  declare readonly method: string
  declare readonly path: string
  declare readonly pathParams: Record<string, string>
  declare readonly query: Record<string, string | string[]>
  declare readonly headers: Record<string, string>
  declare readonly body: unknown
  declare readonly status: number
  declare readonly response: RecordedResponse
  declare readonly violations: Violation[]

  constructor(kept: KeptRequest, secrets: SecretNames, textMasking: TextMasking) {
    const { platform, operation, request, pathParams, violations } = kept
    this.#kept = kept
    this.#secrets = secrets
    this.#textMasking = textMasking
    this.time = kept.time
    if (platform) this.platform = platform.name
    if (operation) this.operationId = operation.id
    this.method = request.method
    this.#show('path')
    // What is empty needs no making.
    this.pathParams = pathParams
    if (!isEmpty(pathParams)) this.#show('pathParams')
    this.query = request.query
    if (!isEmpty(request.query)) this.#show('query')
    this.#show('headers')
    this.#show('body')
    this.status = kept.status
    this.#show('response')
    this.violations = violations
    if (violations.length > 0) this.#show('violations')
  }

  /** `console.log` would show `[Getter]`s. */
  [inspect.custom](): object {
    return { ...this }
  }

  #show(part: keyof typeof ShownRequest.accessors): void {
    Object.defineProperty(this, part, ShownRequest.accessors[part])
  }

  #masking(): Masking {
    return { isSecretField: this.#secrets.fieldTest(this.#kept.platform?.spec), text: this.#textMasking(this.#kept) }
  }

  #maskBody(body: unknown, contents: readonly Content[] | undefined): unknown {
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) return maskValue(body, this.#masking())
    // Where nobody knows what a body was meant to be, it may be anything.
    const { platform } = this.#kept
    if (!platform || !contents || this.#secrets.mayBeIn(contents.flatMap(({ schema }) => schema ?? []))) return mask
    return typeof body === 'string' ? maskText(body, this.#masking()) : body
  }

  #sentBody(): unknown {
    const { operation, form } = this.#kept
    if (form) return maskForm(form, this.#masking())
    return this.#maskBody(sentBody(this.#kept), operation?.requestBody?.contents)
  }

  #response(): RecordedResponse {
    const { status, headers, examples, operation, events } = this.#kept
    const masking = this.#masking()
    return {
      status,
      headers: maskHeaders(headers, (name) => this.#secrets.isHeader(name), masking),
      body: this.#maskBody(responseBody(this.#kept), operation?.responses.flatMap(({ contents }) => contents) ?? []),
      ...(events && { events: events.map((event) => maskEvent(event, masking)) }),
      examples,
    }
  }

  /** The same for all requests: with functions of its own each request would be of a shape of its own, which takes time and memory. */
  static readonly accessors = {
    path: accessor((shown) => maskPath(shown.#kept.request.path, shown.#masking())),
    pathParams: accessor((shown) => maskHeaders(shown.#kept.pathParams, () => false, shown.#masking())),
    query: accessor((shown) =>
      maskQuery(shown.#kept.request.query, (name) => shown.#secrets.isQuery(name), shown.#masking()),
    ),
    headers: accessor((shown) =>
      maskHeaders(shown.#kept.request.headers, (name) => shown.#secrets.isHeader(name), shown.#masking()),
    ),
    body: accessor((shown) => shown.#sentBody()),
    response: accessor((shown) => shown.#response()),
    violations: accessor((shown) => maskViolations(shown.#kept.violations, shown.#masking())),
  }
}

// To a test runner that compares it, it is a plain object.
Object.defineProperty(ShownRequest.prototype, 'constructor', { value: Object })

function accessor(get: (shown: ShownRequest) => unknown): PropertyDescriptor & ThisType<ShownRequest> {
  return {
    enumerable: true,
    configurable: true,
    get() {
      return get(this)
    },
  }
}

function maskViolations(violations: Violation[], { text }: Masking): Violation[] {
  return violations.map(({ location, code, message }) => ({
    location: location.map((step) => text(step)),
    code,
    message: text(message),
  }))
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false
  return true
}

function sentBody({ raw, request }: KeptRequest): unknown {
  return raw && valueOf(raw, request.headers['content-type'])
}

function responseBody({ content, headers }: KeptRequest): unknown {
  if (!content || 'body' in content) return content?.body
  try {
    return valueOf(content.wire.data, headerIn(headers, 'content-type') ?? content.mediaType)
  } catch {
    // A test may have had text sent as JSON.
    return content.wire.data.toString()
  }
}
