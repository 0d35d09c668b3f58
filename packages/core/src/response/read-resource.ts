import type { MethodCall } from '../call/method-call.ts'
import { unreadableResponse } from '../errors/api-error.ts'
import { isJson } from '../headers/media-type.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { property } from '../values/property.ts'
import { jsonIn } from './read-json.ts'

/**
 * What a method resolves to that is neither a page nor a stream.
 * @throws ApiError for a 2xx response that does not hold what the spec promises
 */
export async function readResource(call: MethodCall, response: HttpResponse): Promise<unknown> {
  const { result, method } = call.route
  if (result === 'none') return undefined
  // Done, with nothing to show: no reason to fail a change, but a read that brings nothing is none.
  if (response.status === 204 && method !== 'GET') return undefined
  if (result === 'bytes') return new Uint8Array(await response.arrayBuffer())
  const text = await response.text()
  if (result === 'any' && (text === '' || !isJson(response))) return text || undefined
  return resourceIn(call, response, jsonIn(call, response, text))
}

/** The resource inside the platform's envelope. `/0` is for one resource in an array, which may also come without it. */
function resourceIn(call: MethodCall, response: HttpResponse, body: unknown): unknown {
  const { envelope = [] } = call.route
  if (envelope[0] === '0' && !Array.isArray(body)) return body
  const resource = property(body, envelope)
  if (resource !== undefined) return resource
  throw unreadableResponse(call, response, `has nothing at "${envelope.join('.')}"`, body)
}
