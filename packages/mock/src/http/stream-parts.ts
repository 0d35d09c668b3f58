import type { OutgoingEvents } from '../exchange/outgoing-response.ts'

const defaultHeartbeat = 15_000
const comment = ': heartbeat\n\n'

/** Some of an event stream, a whole event as its text. */
export interface StreamPart {
  /** Milliseconds that it comes after the one before; 0 still lets others have the thread, undefined comes at once. */
  after: number | undefined
  data: string | Buffer
}

/** How a stream is over: at its end, or in the middle of an event, where the connection is to break. */
export type StreamEnd = 'end' | 'cut'

/** An event stream, part by part. */
export function* streamParts({ events, pacing, failure }: OutgoingEvents): Generator<StreamPart, StreamEnd> {
  const { delay, chunk, cut, fail, loop = false, heartbeat = defaultHeartbeat } = pacing
  /** Faults hit a stream that is shorter than they ask for in its last event. */
  const within = (count: number | undefined) =>
    count === undefined ? undefined : loop ? count : Math.min(count, events.length - 1)
  const [cutIndex, failIndex] = [within(cut), within(fail)]
  const count = loop && events.length > 0 ? Infinity : events.length
  for (let index = 0; index < count; index++) {
    const isFailure = index === failIndex
    const event = isFailure ? failure : (events[index % events.length] ?? '')
    let after = index > 0 ? (delay ?? naturalPause(event)) : undefined
    for (; after !== undefined && after > heartbeat; after -= heartbeat) yield { after: heartbeat, data: comment }
    if (index === cutIndex) {
      const bytes = Buffer.from(event)
      yield* split(bytes.subarray(0, bytes.length / 2), chunk, after)
      return 'cut'
    }
    if (chunk === undefined) yield { after, data: event }
    else yield* split(Buffer.from(event), chunk, after)
    if (isFailure) return 'end'
  }
  return 'end'
}

/** Text appears about as fast as a model writes it. */
function naturalPause(event: string): number {
  return Math.max(10, Math.min(60, Buffer.byteLength(event) / 4))
}

function* split(bytes: Buffer, size = bytes.length, after: number | undefined): Generator<StreamPart, void> {
  for (let start = 0; start < bytes.length; start += size)
    yield { after: start === 0 ? after : 0, data: bytes.subarray(start, start + size) }
}
