import { unreadableResponse } from '../errors/api-error.ts'
import type { Init, Parsed } from '../request/openapi-fetch.ts'
import type { HttpRequest } from '../send/http-request.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { send } from '../send/send.ts'
import type { Call } from './call.ts'

/**
 * Sends one request of a call, with its retries, and resolves to its response. The page after this one is another request.
 * @throws ApiError for a 2xx that is not the JSON that it was to be
 */
export async function exchange(call: Call, init: Init): Promise<Parsed> {
  let response: HttpResponse | undefined
  try {
    return await call.openApiFetch(call.method, call.path, call.pathRules, init, async (request) => {
      setIdempotencyKey(request, call)
      return (response = await send(request, call))
    })
  } catch (error) {
    // openapi-fetch parses what `client.http` asked for as JSON, and the parser's message quotes it.
    if (response && error instanceof SyntaxError)
      throw unreadableResponse(call, response, 'is not JSON', await response.text())
    throw error
  }
}

/** Here, so that all retries carry the same; a header that the caller has set stays. */
function setIdempotencyKey({ headers }: HttpRequest, { idempotencyHeader, idempotencyKey }: Call): void {
  if (idempotencyHeader === undefined) return
  if (idempotencyKey !== undefined) headers.set(idempotencyHeader, idempotencyKey)
  else if (!headers.has(idempotencyHeader)) headers.set(idempotencyHeader, crypto.randomUUID())
}
