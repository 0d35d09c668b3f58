/** One kind of stream, and how it comes. */
export interface StreamCase {
  name: string
  place: 'socket' | 'memory'
  event: 'token' | '200 KB'
  chunk: number
  lineBreak: 'LF' | 'CRLF'
}

const events = ['token', '200 KB'] as const
const chunks = [100, 1_460, 16_384]
const lineBreaks = ['LF', 'CRLF'] as const

/** In memory, all of them; over a socket, where the system decides how many chunks arrive together, those that differ there. */
export const streamCases: readonly StreamCase[] = [
  ...events.flatMap((event) =>
    chunks.flatMap((chunk) => lineBreaks.map((lineBreak) => named('memory', event, chunk, lineBreak))),
  ),
  ...events.flatMap((event) => [1_460, 16_384].map((chunk) => named('socket', event, chunk, 'LF'))),
]

function named(
  place: StreamCase['place'],
  event: StreamCase['event'],
  chunk: number,
  lineBreak: StreamCase['lineBreak'],
): StreamCase {
  return { name: `${place}: ${event}, ${chunk.toLocaleString('en')} B, ${lineBreak}`, place, event, chunk, lineBreak }
}

/** How many events a stream of the case has: fewer where there is a reader whose time grows with the square of them. */
export function eventCount({ event, chunk }: StreamCase): number {
  if (event === 'token') return chunk === 100 ? 20_000 : 60_000
  return chunk === 100 ? 2 : 20
}

/** The bytes of the whole stream; the last event is the one that ends it. */
export function streamBytes(streamCase: StreamCase): Uint8Array<ArrayBuffer> {
  const content = streamCase.event === 'token' ? 'a token or two of a response' : 'All work and no play… '.repeat(9_000)
  const end = streamCase.lineBreak === 'LF' ? '\n\n' : '\r\n\r\n'
  const one = `data: ${JSON.stringify({ type: 'text', content })}${end}`
  const last = `data: ${JSON.stringify({ type: 'done' })}${end}`
  return new TextEncoder().encode(one.repeat(eventCount(streamCase) - 1) + last)
}

export function* chunksOf(bytes: Uint8Array<ArrayBuffer>, size: number): Generator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
