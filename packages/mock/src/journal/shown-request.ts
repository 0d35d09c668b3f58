import { inspect } from 'node:util'
import type { OpenApiDocument, Operation, Schema } from '@agent-clients/specs'
import type { WireBody } from '../answers/answer.ts'
import type { Violation } from '../answers/violation.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { mediaTypeOf, valueOf } from '../http/request-body.ts'
import { hideEvent, hideHeaders, hidePath, hideQuery, hideText, hideValue, type Hiding } from './hide.ts'
import type { RecordedAnswer, RecordedRequest } from './recorded-request.ts'
import { mask, type Secrets } from './secrets.ts'

/** A request and its response as they are kept: bodies as they went over the wire. */
export interface Kept {
  time: number
  platform?: { name: string; document: OpenApiDocument } | undefined
  operation?: Operation | undefined
  pathParams: Record<string, string>
  request: IncomingRequest
  raw: Buffer | undefined
  status: number
  headers: Record<string, string>
  /** The response's body, and its media type unless a header says another one. */
  content?: { body: unknown } | { wire: WireBody; mediaType: string | undefined } | undefined
  events?: readonly string[] | undefined
  examples: readonly string[]
  violations: Violation[]
}

/** `console.log` would show `[Getter]`s. Without a constructor: to a test runner the object stays a plain one. */
const inspectable = {
  [inspect.custom](this: object) {
    return { ...this }
  },
}

/**
 * A request as it may be seen: without its credentials and what the specs call secret. Its parts are made when they are looked at:
 * most never are, and a parsed body takes up to twenty times the memory of its text.
 */
export function shownRequest(kept: Kept, secrets: Secrets, textHiding: () => Hiding['text']): RecordedRequest {
  const { platform, operation, request } = kept
  const hiding = () => ({ isSecretField: secrets.fieldTest(platform?.document), text: textHiding() })
  const hideBody = (body: unknown, schemas: (Schema | undefined)[] | undefined) => {
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) return hideValue(body, hiding())
    // What nobody knows what it was meant to be may be anything.
    const mayHoldSecret = !platform || !schemas || secrets.mayBeIn(platform.document, schemas)
    if (mayHoldSecret) return mask
    return typeof body === 'string' ? hideText(body, hiding()) : body
  }
  const shown = {
    __proto__: inspectable,
    time: kept.time,
    ...(platform && { platform: platform.name }),
    ...(operation && { operationId: operation.id }),
    method: request.method,
    get path() {
      return hidePath(request.path, hiding())
    },
    get pathParams() {
      return hideHeaders(kept.pathParams, () => false, hiding())
    },
    get query() {
      return hideQuery(request.query, (name) => secrets.isQuery(name), hiding())
    },
    get headers() {
      return hideHeaders(request.headers, (name) => secrets.isHeader(name), hiding())
    },
    get body() {
      return hideBody(
        sentBody(kept),
        operation?.body?.contents.map(({ schema }) => schema),
      )
    },
    status: kept.status,
    answer: shownAnswer(kept, secrets, hiding, hideBody),
    get violations() {
      const { text } = hiding()
      return kept.violations.map(({ location, code, message }) => ({
        location: location.map((step) => text(step)),
        code,
        message: text(message),
      }))
    },
  }
  return shown
}

function shownAnswer(
  kept: Kept,
  secrets: Secrets,
  hiding: () => Hiding,
  hideBody: (body: unknown, schemas: (Schema | undefined)[] | undefined) => unknown,
): RecordedAnswer {
  const { status, events, examples, operation } = kept
  const shown = {
    __proto__: inspectable,
    status,
    get headers() {
      return hideHeaders(kept.headers, (name) => secrets.isHeader(name), hiding())
    },
    get body() {
      const schemas = operation?.responses.flatMap(({ contents }) => contents.map(({ schema }) => schema)) ?? []
      return hideBody(answeredBody(kept), schemas)
    },
    examples,
  }
  if (!events) return shown
  // In a literal it would be there without a stream, too.
  const get = () => events.map((event) => hideEvent(event, hiding()))
  return Object.defineProperty(shown, 'events', { enumerable: true, get })
}

function sentBody({ raw, request }: Kept): unknown {
  return raw && valueOf(raw, mediaTypeOf(request.headers['content-type']))
}

function answeredBody({ content, headers }: Kept): unknown {
  if (!content || 'body' in content) return content?.body
  const [, own] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  try {
    return valueOf(content.wire.data, mediaTypeOf(own ?? content.mediaType))
  } catch {
    // A test may have had text sent as JSON.
    return content.wire.data.toString()
  }
}
