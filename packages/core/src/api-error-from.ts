import type { Call } from './call.ts'
import { ApiError, apiErrorClass } from './errors.ts'
import type { HttpAnswer } from './http.ts'
import { property } from './property.ts'
import { retryAfter } from './retry-after.ts'

/** How much of an unexpected body a message shows. */
const excerptLength = 200

const requestIdHeaders = ['x-request-id', 'request-id', 'x-correlation-id', 'cf-ray']

/** The error for an answer with an error status. Credentials have been taken out of the answer when it was read. */
export function apiErrorFrom(call: Call, { response, error: body }: HttpAnswer): ApiError {
  const { platform } = call
  const code = text(property(body, platform.error.code ?? []))
  const message = text(property(body, platform.error.message)) ?? (typeof body === 'string' ? excerpt(body) : undefined)
  const parts = [code, message].filter((part) => part !== undefined && part !== '')
  const what = `${call.route.method} ${call.route.path} answered ${response.status}${parts.length > 0 ? `: ${parts.join(' – ')}` : ''}`
  return build(call, response, `${what}${advice(call, response)}`, body === '' ? undefined : body, code)
}

/** The error for a 2xx answer that does not hold what the spec promises. */
export function unreadableAnswer(call: Call, response: Response, problem: string, body: unknown): ApiError {
  const shown = call.route.secretAnswer || body === undefined ? undefined : call.secrets.scrub(body)
  const start = shown === undefined ? '' : ` It starts: ${excerpt(typeof shown === 'string' ? shown : JSON.stringify(shown))}`
  const what = `${call.route.method} ${call.route.path} answered ${response.status}, but the answer ${problem}.`
  return build(call, response, `${what}${start}`, shown, undefined)
}

function build(call: Call, response: Response, message: string, body: unknown, code: string | undefined): ApiError {
  const headers = call.secrets.scrubHeaders(response.headers)
  const requestId = requestIdHeaders.map((name) => headers.get(name)).find((id) => id !== null) ?? undefined
  const details = {
    status: response.status, code, body, headers, requestId, method: call.route.method, path: call.route.path,
    retryAfter: retryAfter(response.status, response.headers, Date.now()),
  }
  // A 2xx that cannot be read has no class of its own.
  const Class = response.ok ? ApiError : apiErrorClass(response.status)
  return new Class(requestId === undefined ? message : `${message} (request ${requestId})`, details)
}

function advice({ platform }: Call, response: Response): string {
  const { status, headers } = response
  if (status === 401) return `. Check the apiKey option or ${platform.env}_API_KEY.`
  const wait = status === 429 ? retryAfter(status, headers, Date.now()) : undefined
  return wait === undefined ? '' : `. Try again in ${Math.ceil(wait / 1000)} s.`
}

function excerpt(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim()
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line
}

/** Codes are numbers on some platforms. An empty path leads to the body itself, which is neither. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}
