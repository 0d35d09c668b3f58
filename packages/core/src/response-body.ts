import type { AbortScope } from './abort-scope.ts'
import { connectionError } from './connection-error.ts'
import type { SendOptions } from './send.ts'

export function isEventStream(response: Response): boolean {
  return response.ok && response.body !== null && /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')
}

/**
 * The answer with its body in memory, so that reading it can neither stall nor fail once the attempt is over. Credentials
 * that an error repeats are taken out here, where every later reader gets it from.
 */
export async function bufferedResponse(response: Response, scope: AbortScope, options: SendOptions): Promise<Response> {
  const body = response.body === null ? undefined : await scope.race(response.arrayBuffer()).catch((error: unknown) => {
    throw scope.signal.aborted ? scope.signal.reason : connectionError(error, options)
  })
  if (response.ok || !body?.byteLength) return copy(response, response.headers, body?.byteLength ? body : null)
  const { secrets } = options
  return copy(response, secrets.scrubHeaders(response.headers), secrets.scrub(new TextDecoder().decode(body)))
}

/**
 * An event stream that keeps its abort scope until it ends: aborting the caller's signal ends the stream, cancelling the
 * stream closes the connection.
 */
export function streamingResponse(response: Response, scope: AbortScope, options: SendOptions): Response {
  const reader = response.body?.getReader()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = reader ? await scope.race(reader.read()) : { done: true, value: undefined }
          if (!done && value) return controller.enqueue(value)
          scope.end()
          controller.close()
        } catch (error) {
          const reason = scope.signal.aborted ? scope.signal.reason : connectionError(error, options)
          scope.end()
          scope.abort(reason)
          controller.error(reason)
        }
      },
      cancel(reason) {
        scope.end()
        scope.abort(reason)
      },
    },
    // Nothing is read ahead: a slow reader slows the server.
    { highWaterMark: 0 },
  )
  return copy(response, response.headers, body)
}

function copy({ status, statusText, url }: Response, headers: Headers, body: BodyInit | null): Response {
  const response = new Response(body, { status, statusText, headers })
  // A constructed Response has no URL.
  Object.defineProperty(response, 'url', { value: url })
  return response
}
