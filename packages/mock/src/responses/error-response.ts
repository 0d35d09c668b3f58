import { STATUS_CODES } from 'node:http'
import {
  errorCodes,
  type ErrorShape,
  type OpenApiDocument,
  pointerSegments,
  type Operation,
  valueAt,
} from '@agent-clients/specs'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { declaredHeaders } from './declared-headers.ts'

/** Builds the answer to a request that fails; `message` is used where the operation documents no body for the status. */
export type ErrorResponses = (status: number, message: string, operation?: Operation) => OutgoingResponse

/**
 * Errors in the platform's own shape: the operation's first example for the status, else a body put together from where the spec
 * says that an error keeps its parts (`x-error`).
 */
export function errorResponses(document: OpenApiDocument, operations: Operation[]): ErrorResponses {
  const shape = document['x-error']
  const headers = headersOfEveryResponse(document, operations)
  const mediaType =
    operations
      .flatMap(({ responses }) => responses)
      .find(({ status, contents }) => /^[45]/.test(status) && contents.length > 0)?.contents[0]?.mediaType ??
    'application/json'

  return (status, message, operation) => {
    const declared = operation?.responses.find((response) => response.status === String(status))
    const content = declared?.contents.find(({ examples }) => examples.length > 0)
    if (declared && content) {
      return {
        status,
        headers: declaredHeaders(declared),
        mediaType: content.mediaType,
        body: content.examples[0]?.value,
        ...named(content.examples[0]?.name),
      }
    }
    return {
      status,
      headers: declared ? declaredHeaders(declared) : headers,
      mediaType,
      body: errorBody(shape, status, message),
    }
  }
}

/** An error whose text is the reason for it, so that a client's error tells it; other parts stay as the example has them. */
export function withReason(answer: OutgoingResponse, { message }: ErrorShape, reason: string): OutgoingResponse {
  if (typeof valueAt(answer.body, message) !== 'string') return answer
  return { ...answer, body: withValueAt(answer.body, pointerSegments(message), reason) }
}

function named(example: string | undefined): Pick<OutgoingResponse, 'examples'> {
  return example === undefined ? {} : { examples: [example] }
}

/** An error body with message, code and status where `x-error` places them. */
export function errorBody(shape: ErrorShape, status: number, message: string): unknown {
  const { message: place, code, status: statusPlace } = shape
  let body = withValueAt(undefined, pointerSegments(place), message)
  if (code !== undefined) body = withValueAt(body, pointerSegments(code), errorCode(shape, status))
  if (statusPlace !== undefined) body = withValueAt(body, pointerSegments(statusPlace), status)
  return body
}

/**
 * The code that belongs to a status. One that the spec does not list is formed like those that it lists: `SC401` makes `SC405`,
 * `not_found` makes `method_not_allowed`, `NOT_FOUND` makes `METHOD_NOT_ALLOWED`.
 */
function errorCode(shape: ErrorShape, status: number): string {
  const codes = errorCodes(shape)
  const listed = codes[status]
  if (listed !== undefined) return listed
  const numbered = Object.entries(codes).find(([known, code]) => code.includes(known))
  if (numbered) return numbered[1].replace(numbered[0], String(status))
  const words = (STATUS_CODES[status] ?? 'Error').replace(/[^a-z]+/gi, '_')
  return Object.values(codes).some((code) => code !== code.toUpperCase()) ? words.toLowerCase() : words.toUpperCase()
}

function withValueAt(body: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  const object = isObject(body) ? body : {}
  return { ...object, [name]: withValueAt(object[name], rest, value) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The rate-limit headers of a platform that sends them with every answer; any success knows their examples. */
function headersOfEveryResponse(document: OpenApiDocument, operations: Operation[]): Record<string, string> {
  const limits = document['x-rate-limits']
  if (limits?.responses !== 'all') return {}
  const examples = operations.flatMap(({ success }) => Object.entries(declaredHeaders(success)))
  return Object.fromEntries(examples.filter(([name]) => limits.headers.includes(name)))
}
