import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import type { OutgoingEvents } from '../exchange/outgoing-response.ts'
import { StreamCut, streamParts } from './stream-parts.ts'

/**
 * Sends events one by one, the head before the first, at the pace of a client that reads slowly. Ends the response, except for a
 * `cut` stream, whose connection is destroyed, and a `loop`, which only the client ends.
 */
export async function sendEvents(response: ServerResponse, stream: OutgoingEvents): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  response.flushHeaders()
  try {
    for await (const part of streamParts(stream, gone.signal)) await write(response, part, gone.signal)
    response.end()
  } catch (error) {
    if (error instanceof StreamCut) response.destroy()
    else if (!gone.signal.aborted) throw error
  }
}

/** Resolves when the bytes have been handed to the system, so that parts stay apart and a slow reader stops the stream. */
async function write(response: ServerResponse, bytes: Buffer, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const isBelowLimit = response.write(bytes)
  await (isBelowLimit ? setImmediate(undefined, { signal }) : once(response, 'drain', { signal }))
}
