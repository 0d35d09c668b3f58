import { setImmediate, setTimeout } from 'node:timers/promises'
import type { OutgoingEvents } from '../exchange/outgoing-response.ts'

const defaultHeartbeat = 15_000
const comment = Buffer.from(': heartbeat\n\n')

/** The connection is to break here. */
export class StreamCut extends Error {
  override readonly name = 'StreamCut'
}

/**
 * The bytes of an event stream, part by part, each when it is due. Rejects with a `StreamCut` where the connection is to break and
 * with the signal's reason when it is aborted.
 */
export async function* streamParts(
  { events, pacing, failure }: OutgoingEvents,
  signal: AbortSignal,
): AsyncGenerator<Buffer, void> {
  const { delay, chunk, cut, fail, loop = false, heartbeat = defaultHeartbeat } = pacing
  /** Faults hit a stream that is shorter than they ask for in its last event. */
  const within = (count: number | undefined) =>
    count === undefined ? undefined : loop ? count : Math.min(count, events.length - 1)
  const count = loop && events.length > 0 ? Infinity : events.length
  for (let index = 0; index < count; index++) {
    const isFailure = index === within(fail)
    const bytes = Buffer.from(isFailure ? failure : (events[index % events.length] ?? ''))
    if (index > 0) yield* pause(delay ?? naturalPause(bytes.length), heartbeat, signal)
    const isCut = index === within(cut)
    yield* split(isCut ? bytes.subarray(0, bytes.length / 2) : bytes, chunk)
    if (isCut) throw new StreamCut('The connection was to break inside this event.')
    if (isFailure) return
  }
}

/** Text appears about as fast as a model writes it. */
function naturalPause(bytes: number): number {
  return Math.max(10, Math.min(60, bytes / 4))
}

async function* pause(delay: number, heartbeat: number, signal: AbortSignal): AsyncGenerator<Buffer, void> {
  let left = delay
  for (; left > heartbeat; left -= heartbeat) {
    await setTimeout(heartbeat, undefined, { signal })
    yield comment
  }
  // A timer of 0 ms takes at least 1, and a loop must let go of the thread now and then all the same.
  await (left > 0 ? setTimeout(left, undefined, { signal }) : setImmediate(undefined, { signal }))
}

function* split(bytes: Buffer, size = bytes.length): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
