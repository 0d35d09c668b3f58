import type { Init, Parsed } from '../request/openapi-fetch.ts'
import type { HttpRequest } from '../send/http-request.ts'
import { send } from '../send/send.ts'
import type { Call } from './call.ts'

/** Sends one request of a call, with its retries, and resolves to its response. The page after this one is another request. */
export function exchange(call: Call, init: Init): Promise<Parsed> {
  return call.openApiFetch(call.method, call.path, call.pathRules, init, (request) => {
    setIdempotencyKey(request, call)
    return send(request, call)
  })
}

/** Here, so that all retries carry the same; a header that the caller has set stays. */
function setIdempotencyKey({ headers }: HttpRequest, { idempotencyHeader, idempotencyKey }: Call): void {
  if (idempotencyHeader === undefined) return
  if (idempotencyKey !== undefined) headers.set(idempotencyHeader, idempotencyKey)
  else if (!headers.has(idempotencyHeader)) headers.set(idempotencyHeader, crypto.randomUUID())
}
