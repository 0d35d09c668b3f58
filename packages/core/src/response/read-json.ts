import type { MethodCall } from '../call/method-call.ts'
import { unreadableResponse } from '../errors/api-error.ts'
import { contentType, isJson } from '../headers/media-type.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { parseJson } from '../values/parse-json.ts'

/**
 * The decoded body of a 2xx response that has to be JSON.
 * @throws ApiError for one that is not
 */
export async function readJson(call: MethodCall, response: HttpResponse): Promise<unknown> {
  return jsonIn(call, response, await response.text())
}

/**
 * The same of a body that has been read.
 * @throws ApiError for one that is not JSON
 */
export function jsonIn(call: MethodCall, response: HttpResponse, text: string): unknown {
  if (text === '') throw unreadableResponse(call, response, 'has no body', undefined)
  if (!isJson(response)) throw unreadableResponse(call, response, `is ${contentType(response)}, not JSON`, text)
  const parsed = parseJson(text)
  if (!parsed) throw unreadableResponse(call, response, 'is broken JSON', text)
  return parsed.value
}
