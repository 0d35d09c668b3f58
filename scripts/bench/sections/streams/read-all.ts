import type { Work } from '../../contender/protocol.ts'
import { chunksOf, eventCount, type StreamCase, streamBytes, streamCases } from './cases.ts'

export interface StreamSetup {
  url: string
}

/** Where a contender reads a stream from: it fetches the URL, by the function given if there is one. */
export interface Source {
  url: string
  fetch?: typeof globalThis.fetch
}

/** A contender's work for each case: to read the whole stream and return how many events it had. */
export function readAll({ url }: StreamSetup, read: (source: Source) => Promise<number>): Record<string, Work> {
  return Object.fromEntries(
    streamCases.map((streamCase, index) => {
      const source = { url: `${url}/${index}`, ...(streamCase.place === 'memory' && { fetch: fromMemory(streamCase) }) }
      return [streamCase.name, () => readChecked(streamCase, () => read(source))]
    }),
  )
}

async function readChecked(streamCase: StreamCase, read: () => Promise<number>): Promise<void> {
  const count = await read()
  if (count !== eventCount(streamCase)) throw new Error(`read ${count} events of ${streamCase.name}`)
}

/** Made when first asked for, so that no contender holds the bytes of all cases. */
function fromMemory(streamCase: StreamCase): typeof globalThis.fetch {
  let bytes: Uint8Array<ArrayBuffer> | undefined
  return async () => {
    bytes ??= streamBytes(streamCase)
    const chunks = chunksOf(bytes, streamCase.chunk)
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          const { value, done } = chunks.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
}
