import type { ServerResponse } from 'node:http'
import type { OutgoingEvents } from '../exchange/outgoing-response.ts'
import { streamParts } from './stream-parts.ts'

/**
 * Sends events one by one, the head with the first, at the pace of a client that reads slowly. Ends the response, except for a `cut`
 * stream, whose connection is destroyed, and a `loop`, which only the client ends. Resolves when that has happened.
 */
export function sendEvents(response: ServerResponse, stream: OutgoingEvents): Promise<void> {
  const parts = streamParts(stream)
  // Callbacks and not promises: of a thousand streams, most of the time would go into waiting for them.
  let timer: NodeJS.Timeout | undefined
  let immediate: NodeJS.Immediate | undefined

  function next(): void {
    const { done, value } = parts.next()
    if (!done) return after(value.after, () => write(value.data))
    if (value === 'end') return void response.end()
    // Not before the system has what was written: what is destroyed at once is not sent at all.
    immediate = setImmediate(() => response.destroy())
  }
  function after(pause: number | undefined, send: () => void): void {
    if (pause === undefined) send()
    else if (pause > 0) timer = setTimeout(send, pause)
    // A timer of 0 ms takes at least 1, and a loop must let go of the thread now and then all the same.
    else immediate = setImmediate(send)
  }
  function write(data: string | Buffer): void {
    if (response.write(data)) next()
    // A slow reader stops the stream.
    else response.once('drain', next)
  }

  return new Promise((resolve) => {
    response.once('close', () => {
      clearTimeout(timer)
      clearImmediate(immediate)
      response.off('drain', next)
      resolve()
    })
    next()
  })
}
