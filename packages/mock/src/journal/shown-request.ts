import { inspect } from 'node:util'
import type { Content, Operation, Spec } from '@agent-clients/generator/model'
import type { WireBody } from '../exchange/outgoing-response.ts'
import type { Violation } from '../exchange/violation.ts'
import type { Form } from '../exchange/form.ts'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import { mediaTypeOf, valueOf } from '../exchange/request-body.ts'
import {
  hideEvent,
  hideForm,
  hideHeaders,
  hidePath,
  hideQuery,
  hideText,
  hideValue,
  hideViolations,
  type Hiding,
} from './hide.ts'
import type { RecordedResponse, RecordedRequest } from './recorded-request.ts'
import { mask, type Secrets } from './secrets.ts'

/** A request and its response as they are kept: bodies as they went over the wire. */
export interface Kept {
  time: number
  platform?: { name: string; spec: Spec } | undefined
  operation?: Operation | undefined
  pathParams: Record<string, string>
  request: IncomingRequest
  raw: Buffer | undefined
  /** In its place: what a form held. */
  form: Form | undefined
  status: number
  headers: Record<string, string>
  /** The response's body, and its media type unless a header says another one. */
  content?: { body: unknown } | { wire: WireBody; mediaType: string | undefined } | undefined
  events?: readonly string[] | undefined
  examples: readonly string[]
  violations: Violation[]
}

/** Gives what hides keys in a request. */
export type TextHiding = (kept: Kept) => Hiding['text']

/**
 * A request as it may be seen: without its credentials and what the specs call secret. Its parts are made when they are looked at:
 * most never are, and a parsed body takes up to twenty times the memory of its text.
 */
export function shownRequest(kept: Kept, secrets: Secrets, textHiding: TextHiding): RecordedRequest {
  return new ShownRequest(kept, secrets, textHiding)
}

// Fields are declared only: they come in the order of the constructor.
class ShownRequest implements RecordedRequest {
  readonly #kept: Kept
  readonly #secrets: Secrets
  readonly #textHiding: TextHiding
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

  constructor(kept: Kept, secrets: Secrets, textHiding: TextHiding) {
    const { platform, operation, request, pathParams, violations } = kept
    this.#kept = kept
    this.#secrets = secrets
    this.#textHiding = textHiding
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

  #hiding(): Hiding {
    return { isSecretField: this.#secrets.fieldTest(this.#kept.platform?.spec), text: this.#textHiding(this.#kept) }
  }

  #hideBody(body: unknown, contents: readonly Content[] | undefined): unknown {
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) return hideValue(body, this.#hiding())
    // What nobody knows what it was meant to be may be anything.
    const { platform } = this.#kept
    if (!platform || !contents || this.#secrets.mayBeIn(contents.flatMap(({ schema }) => schema ?? []))) return mask
    return typeof body === 'string' ? hideText(body, this.#hiding()) : body
  }

  #sentBody(): unknown {
    const { operation, form } = this.#kept
    if (form) return hideForm(form, this.#hiding())
    return this.#hideBody(sentBody(this.#kept), operation?.requestBody?.contents)
  }

  #response(): RecordedResponse {
    const { status, headers, examples, operation, events } = this.#kept
    const hiding = this.#hiding()
    return {
      status,
      headers: hideHeaders(headers, (name) => this.#secrets.isHeader(name), hiding),
      body: this.#hideBody(responseBody(this.#kept), operation?.responses.flatMap(({ contents }) => contents) ?? []),
      ...(events && { events: events.map((event) => hideEvent(event, hiding)) }),
      examples,
    }
  }

  /** The same for all requests: with functions of its own each request would be of a shape of its own, which takes time and memory. */
  static readonly accessors = {
    path: accessor((shown) => hidePath(shown.#kept.request.path, shown.#hiding())),
    pathParams: accessor((shown) => hideHeaders(shown.#kept.pathParams, () => false, shown.#hiding())),
    query: accessor((shown) =>
      hideQuery(shown.#kept.request.query, (name) => shown.#secrets.isQuery(name), shown.#hiding()),
    ),
    headers: accessor((shown) =>
      hideHeaders(shown.#kept.request.headers, (name) => shown.#secrets.isHeader(name), shown.#hiding()),
    ),
    body: accessor((shown) => shown.#sentBody()),
    response: accessor((shown) => shown.#response()),
    violations: accessor((shown) => hideViolations(shown.#kept.violations, shown.#hiding())),
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

function isEmpty(object: object): boolean {
  for (const _ in object) return false
  return true
}

function sentBody({ raw, request }: Kept): unknown {
  return raw && valueOf(raw, mediaTypeOf(request.headers['content-type']))
}

function responseBody({ content, headers }: Kept): unknown {
  if (!content || 'body' in content) return content?.body
  const [, own] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  try {
    return valueOf(content.wire.data, mediaTypeOf(own ?? content.mediaType))
  } catch {
    // A test may have had text sent as JSON.
    return content.wire.data.toString()
  }
}
