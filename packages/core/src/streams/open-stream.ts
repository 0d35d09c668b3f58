import type { MethodCall } from '../call/method-call.ts'
import { unreadableResponse } from '../errors/api-error.ts'
import { contentType, isEventStream } from '../headers/media-type.ts'
import type { EventsRoute } from '../platform/platform.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { EventReader } from './event-reader.ts'
import { EventStream } from './event-stream.ts'

/**
 * The events of a response.
 * @throws ApiError for a response that is no event stream
 */
export async function openStream(
  call: MethodCall,
  route: EventsRoute,
  response: HttpResponse,
): Promise<EventStream<unknown>> {
  const { open } = response
  if (!open || !isEventStream(response)) {
    const problem = isEventStream(response) ? 'has no body' : `is ${contentType(response)}, not an event stream`
    throw unreadableResponse(call, response, problem, await response.text())
  }
  const { platform, secrets, logger, signal, label } = call
  const settings = { route, error: platform.error, label, secrets, logger, signal }
  return new EventStream((wanted) => new EventReader(open, { ...settings, ...wanted }))
}
