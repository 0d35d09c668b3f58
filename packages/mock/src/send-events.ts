import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Pacing } from './prefer.ts'

const defaultDelay = 20

/**
 * Sends events one by one, the head before the first, at the pace of a client that reads slowly. Ends the response, except for a
 * `cut` stream, whose connection is destroyed, and a `loop`, which only the client ends.
 */
export async function sendEvents(response: ServerResponse, events: string[], pacing: Pacing): Promise<void> {
  const { delay = defaultDelay, chunk, cut, loop = false } = pacing
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  response.flushHeaders()
  try {
    for (let index = 0; events.length > 0 && (loop || index < events.length); index++) {
      const bytes = Buffer.from(events[index % events.length] ?? '')
      if (index > 0) await pause(delay, gone.signal)
      const isCut = cut !== undefined && index === (loop ? cut : Math.min(cut, events.length - 1))
      const sent = isCut ? bytes.subarray(0, bytes.length / 2) : bytes
      for (const part of partsOf(sent, chunk)) await write(response, part, gone.signal)
      if (isCut) {
        response.destroy()
        return
      }
    }
    response.end()
  } catch (error) {
    if (!gone.signal.aborted) throw error
  }
}

/** A timer of 0 ms takes at least 1, and a loop must let go of the thread now and then all the same. */
function pause(delay: number, signal: AbortSignal): Promise<void> {
  return delay > 0 ? setTimeout(delay, undefined, { signal }) : setImmediate(undefined, { signal })
}

function* partsOf(bytes: Buffer, size = bytes.length): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** Resolves when the bytes have been handed to the system, so that parts stay apart and a slow reader stops the stream. */
async function write(response: ServerResponse, bytes: Buffer, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const isBelowLimit = response.write(bytes)
  await (isBelowLimit ? setImmediate(undefined, { signal }) : once(response, 'drain', { signal }))
}
