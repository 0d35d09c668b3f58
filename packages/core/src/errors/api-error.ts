import { requestId } from '../headers/request-id.ts'
import { retryAfter } from '../headers/retry-after.ts'
import { property } from '../values/property.ts'
import type { CallInfo } from './call-info.ts'
import { ApiError, apiErrorClass } from './errors.ts'
import { excerpt, sentence } from './excerpt.ts'

/** What an error tells of the response that it is about. Of an error status, credentials have been masked when it was read. */
type Head = Pick<Response, 'status' | 'ok' | 'headers'>

/**
 * The error for a response with an error status.
 * @param body JSON where it parses, else text; undefined where there is none
 */
export function apiError(call: CallInfo, response: Head, body: unknown): ApiError {
  const { message: messagePath, code: codePath } = call.platform.error
  const code = codePath && text(property(body, codePath))
  const message = typeof body === 'string' ? body : text(property(body, messagePath))
  const parts = [code, message].filter((part): part is string => part !== undefined && part !== '')
  // Of a shape that the spec does not know: it may still say what is wrong.
  if (parts.length === 0 && body !== undefined && body !== '') parts.push(JSON.stringify(body))
  const what = `${call.label} responded with ${response.status}${parts.length > 0 ? `: ${parts.map(excerpt).join(' – ')}` : ''}`
  return build(call, response, sentence(what) + advice(call, response), body === '' ? undefined : body, code)
}

/**
 * The error for a 2xx response that does not hold what the spec promises.
 * @param problem what is wrong with the response, as the end of a sentence that begins with it
 * @param body what arrived, decoded as far as that went
 */
export function unreadableResponse(call: CallInfo, response: Head, problem: string, body: unknown): ApiError {
  const { label, secrets } = call
  const shown = call.secretResponse || body === undefined ? undefined : secrets.mask(body)
  const start =
    shown === undefined ? '' : ` It starts: ${excerpt(typeof shown === 'string' ? shown : JSON.stringify(shown))}`
  const what = `${label} responded with ${response.status}, but the response ${excerpt(secrets.maskText(problem))}.`
  return build(call, response, what + start, shown, undefined)
}

function build(call: CallInfo, response: Head, message: string, body: unknown, code: string | undefined): ApiError {
  const { secrets, method, path } = call
  const headers = secrets.maskHeaders(response.headers)
  const id = requestId(headers)
  const details = {
    status: response.status,
    code,
    body,
    headers,
    requestId: id,
    method,
    path,
    retryAfter: retryAfter(response.status, response.headers, Date.now()),
  }
  // A 2xx that cannot be read has no class of its own.
  const Class = response.ok ? ApiError : apiErrorClass(response.status)
  const whole = id === undefined ? message : `${message} (request ${excerpt(id)})`
  return new Class(secrets.maskText(whole), details)
}

function advice({ platform }: CallInfo, { status, headers }: Head): string {
  if (status === 401) return ` Check the apiKey option or ${platform.env}_API_KEY.`
  const wait = retryAfter(status, headers, Date.now())
  return wait === undefined ? '' : ` Try again in ${Math.ceil(wait / 1000)} s.`
}

/** Codes are numbers on some platforms. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}
