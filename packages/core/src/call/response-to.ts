import { apiError } from '../errors/api-error.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { exchange } from './exchange.ts'
import type { MethodCall } from './method-call.ts'

/**
 * The response to one request of a method's call.
 * @param query in place of the call's own, for another page of its list
 * @throws ApiError for any status but 2xx
 */
export async function responseTo(call: MethodCall, query = call.query): Promise<HttpResponse> {
  const { pathValues, headers, body } = call
  // The response reads its own body; of an error status, openapi-fetch does.
  const { response, error } = await exchange(call, {
    params: { path: pathValues, query },
    headers,
    body,
    parseAs: 'stream',
  })
  if (!response.ok) throw apiError(call, response, error)
  return response
}
