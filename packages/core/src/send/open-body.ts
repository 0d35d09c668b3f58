import { StreamError } from '../errors/errors.ts'
import { isEventStream } from '../headers/media-type.ts'
import type { AbortScope } from './abort-scope.ts'
import { bodyError } from './body-error.ts'
import { copyResponse } from './copy-response.ts'
import { readChunk } from './read-chunk.ts'
import { type BodyLimits, ReadLimit } from './read-limit.ts'
import type { SendOptions } from './send-options.ts'

/** A body that arrives as it is read. */
export interface OpenBody {
  stream: ReadableStream<Uint8Array>
  /** What ends it if it is not read. */
  limit: ReadLimit
  /** The response with this body, for users. */
  response: Response
}

// Workers of an older compatibility date have none.
const Registry = globalThis.FinalizationRegistry as typeof FinalizationRegistry | undefined
const abandoned = Registry && new Registry((scope: AbortScope) => scope.abort())

/**
 * Opens a body, which keeps its abort scope until it ends: aborting the caller's signal ends it; cancelling it, or losing it to the
 * garbage collector, closes the connection. Nothing but the stream itself may hold `pull`, by which the latter is noticed.
 */
export function openBody(
  received: Response & { readonly body: ReadableStream<Uint8Array> },
  url: string,
  scope: AbortScope,
  options: SendOptions,
): OpenBody {
  const { signal } = scope
  const reader = received.body.getReader()
  const limits = limitsOf(received, options)
  const limit = new ReadLimit(scope, limits)
  const end = () => {
    scope.end()
    // A custom fetch may not look at the signal.
    reader.cancel(signal.reason).catch(() => {})
  }
  signal.addEventListener('abort', end, { once: true })
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    limit.startRead()
    try {
      const { done, value } = await scope.race(readChunk(reader, limits))
      if (!done) return controller.enqueue(value)
      scope.end()
      controller.close()
    } catch (error) {
      end()
      controller.error(error instanceof StreamError ? error : bodyError(error, signal, options))
    } finally {
      limit.endRead()
    }
  }
  abandoned?.register(pull, scope, scope)
  scope.onEnd(() => abandoned?.unregister(scope))
  const cancel = (reason: unknown) => scope.abort(reason)
  // Nothing is read ahead: a slow reader slows the server.
  const stream = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 })
  return { stream, limit, response: copyResponse(received, url, received.headers, stream) }
}

function limitsOf(received: Response, { label, idleTimeout, readTimeout }: SendOptions): BodyLimits {
  return isEventStream(received)
    ? {
        what: `event stream of ${label}`,
        idleTimeout,
        readTimeout,
        unread: 'its next event was not asked for within the readTimeout',
      }
    : {
        what: `body of ${label}`,
        idleTimeout,
        readTimeout: idleTimeout,
        unread: 'it was not read within the idleTimeout',
      }
}
