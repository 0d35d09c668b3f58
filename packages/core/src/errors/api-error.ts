import { ApiError, apiErrorClass } from './errors.ts'
import { excerpt, sentence } from './excerpt.ts'
import type { HttpAnswer } from '../request/openapi-fetch.ts'
import type { PreparedCall } from '../call/call.ts'
import { property } from '../values/property.ts'
import { requestId } from '../response/request-id.ts'
import { retryAfter } from '../response/retry-after.ts'

/** The error for an answer with an error status. Credentials have been taken out of its body when it was read. */
export function apiErrorFrom(call: PreparedCall, { response, error: body }: HttpAnswer): ApiError {
  const { message: messagePath, code: codePath } = call.platform.error
  const code = codePath && text(property(body, codePath))
  const message = typeof body === 'string' ? body : text(property(body, messagePath))
  const parts = [code, message].filter((part): part is string => part !== undefined && part !== '')
  // Of a shape that the spec does not know: it may still say what is wrong.
  if (parts.length === 0 && body !== undefined && body !== '') parts.push(JSON.stringify(body))
  const what = `${label(call)} answered ${response.status}${parts.length > 0 ? `: ${parts.map(excerpt).join(' – ')}` : ''}`
  return build(call, response, sentence(what) + advice(call, response), body === '' ? undefined : body, code)
}

/**
 * The error for a 2xx answer that does not hold what the spec promises.
 * @param problem what is wrong with the answer, as the end of a sentence that begins with it
 * @param body what arrived, decoded as far as that went
 */
export function unreadableAnswer(call: PreparedCall, response: Response, problem: string, body: unknown): ApiError {
  const shown = call.route.secretAnswer || body === undefined ? undefined : call.secrets.scrub(body)
  const start =
    shown === undefined ? '' : ` It starts: ${excerpt(typeof shown === 'string' ? shown : JSON.stringify(shown))}`
  return build(
    call,
    response,
    `${label(call)} answered ${response.status}, but the answer ${excerpt(call.secrets.scrubText(problem))}.${start}`,
    shown,
    undefined,
  )
}

function build(
  call: PreparedCall,
  response: Response,
  message: string,
  body: unknown,
  code: string | undefined,
): ApiError {
  const headers = call.secrets.scrubHeaders(response.headers)
  const id = requestId(headers)
  const details = {
    status: response.status,
    code,
    body,
    headers,
    requestId: id,
    method: call.route.method,
    path: call.route.path,
    retryAfter: retryAfter(response.status, response.headers, Date.now()),
  }
  // A 2xx that cannot be read has no class of its own.
  const Class = response.ok ? ApiError : apiErrorClass(response.status)
  const whole = id === undefined ? message : `${message} (request ${excerpt(id)})`
  return new Class(call.secrets.scrubText(whole), details)
}

function label({ route }: PreparedCall): string {
  return `${route.method} ${route.path}`
}

function advice({ platform }: PreparedCall, { status, headers }: Response): string {
  if (status === 401) return ` Check the apiKey option or ${platform.env}_API_KEY.`
  const wait = retryAfter(status, headers, Date.now())
  return wait === undefined ? '' : ` Try again in ${Math.ceil(wait / 1000)} s.`
}

/** Codes are numbers on some platforms. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}
