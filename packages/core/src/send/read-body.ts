import type { AbortScope } from './abort-scope.ts'
import { connectionError } from '../errors/connection-error.ts'
import { StreamError } from '../errors/errors.ts'
import { mediaType } from '../response/media-type.ts'
import { readChunk } from './read-chunk.ts'
import { ReadLimit } from './read-limit.ts'
import type { Outgoing, SendOptions } from './send-options.ts'

export function isEventStream(
  response: Response,
): response is Response & { readonly body: ReadableStream<Uint8Array<ArrayBuffer>> } {
  return response.ok && response.body !== null && mediaType(response) === 'text/event-stream'
}

/**
 * The answer with its body in memory, so that reading it can neither stall nor fail once the attempt is over. Credentials
 * that an error repeats are taken out here, where every later reader gets it from.
 */
export async function bufferedResponse(
  response: Response,
  request: Outgoing,
  scope: AbortScope,
  options: SendOptions,
): Promise<Response> {
  const body = await scope.race(response.arrayBuffer()).catch((error: unknown) => {
    throw bodyError(error, scope, options)
  })
  const { secrets, streams } = options
  if (response.ok && !streams) return readable(response, request, body)
  const headers = response.ok ? response.headers : secrets.scrubHeaders(response.headers)
  // Some statuses (204, 304) may not have a body, not even an empty one.
  if (body.byteLength === 0) return copy(response, request, headers, null)
  return copy(response, request, headers, response.ok ? body : secrets.scrubBody(new TextDecoder().decode(body)))
}

/** The answer itself with its body to be had once more, for a third of what a copy costs. */
function readable(response: Response, request: Outgoing, body: ArrayBuffer): Response {
  const text = async () => new TextDecoder().decode(body)
  return Object.defineProperties(response, {
    arrayBuffer: { value: async () => body },
    blob: { value: async () => new Blob([body]) },
    text: { value: text },
    json: { value: async () => JSON.parse(await text()) },
    ...(response.url === '' && { url: { value: request.url } }),
  })
}

const limits = new WeakMap<Response, ReadLimit>()

/** What an open event stream is read under; undefined for any other response. */
export function readLimit(response: Response): ReadLimit | undefined {
  return limits.get(response)
}

// Workers of an older compatibility date have none.
const Registry = globalThis.FinalizationRegistry as typeof FinalizationRegistry | undefined
const abandoned = Registry && new Registry((scope: AbortScope) => scope.abort())

/**
 * An event stream that keeps its abort scope until it ends: aborting the caller's signal ends the stream; cancelling the
 * stream, or losing it to the garbage collector, closes the connection. Nothing but the stream itself may hold `pull`,
 * by which the latter is noticed.
 */
export function streamingResponse(
  response: Response & { readonly body: ReadableStream<Uint8Array<ArrayBuffer>> },
  request: Outgoing,
  scope: AbortScope,
  options: SendOptions,
): Response {
  const { signal } = scope
  const reader = response.body.getReader()
  const limit = new ReadLimit(scope, options)
  const end = () => {
    scope.end()
    // A custom fetch may not look at the signal.
    reader.cancel(signal.reason).catch(() => {})
  }
  signal.addEventListener('abort', end, { once: true })
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    limit.asked()
    try {
      const { done, value } = await scope.race(readChunk(reader, options))
      if (!done) return controller.enqueue(value)
      scope.end()
      controller.close()
    } catch (error) {
      end()
      controller.error(error instanceof StreamError ? error : bodyError(error, scope, options))
    } finally {
      limit.answered()
    }
  }
  abandoned?.register(pull, scope, scope)
  scope.onEnd(() => abandoned?.unregister(scope))
  const cancel = (reason: unknown) => scope.abort(reason)
  // Nothing is read ahead: a slow reader slows the server.
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull, cancel }, { highWaterMark: 0 })
  const copied = copy(response, request, response.headers, body)
  limits.set(copied, limit)
  return copied
}

function bodyError(error: unknown, { signal }: AbortScope, options: SendOptions): unknown {
  return signal.aborted
    ? signal.reason
    : connectionError(error, options, 'lost the connection before the answer was complete')
}

function copy(
  { status, statusText, url }: Response,
  request: Outgoing,
  headers: Headers,
  body: BodyInit | null,
): Response {
  // Servers send statuses that a Response cannot be made with (999).
  const known = status >= 200 && status <= 599
  const response = new Response(body, { status: known ? status : 500, statusText, headers })
  if (!known) Object.defineProperty(response, 'status', { value: status })
  // A constructed Response has no URL, and what a custom fetch constructed has none either.
  Object.defineProperty(response, 'url', { value: url || request.url })
  return response
}
