import { createParser } from 'eventsource-parser'
import { median } from './median.ts'

const events = 200_000
const text = 'data: {"type":"text","content":"a token or two of an answer"}\n\n'
const last = 'data: {"type":"done"}\n\n'

/**
 * Reads a stream from memory, in chunks of 16 KB, by eventsource-parser alone and through one of our clients. `ratio` is the
 * median over the rounds of a contender's time to that of the parser with JSON.parse in the same round.
 */
export async function measureStreams(rounds: number) {
  const { createAgentoClient } = await import('../../packages/agento/dist/index.js')
  const bytes = new TextEncoder().encode(text.repeat(events - 1) + last)
  const fetch = async () => new Response(streamOf(bytes), { headers: { 'content-type': 'text/event-stream' } })
  const agento = createAgentoClient({ apiKey: 'bench-key', baseUrl: 'https://bench.test', fetch })

  const contenders: Record<string, () => Promise<number>> = {
    'eventsource-parser': () => parse(streamOf(bytes), () => {}),
    'eventsource-parser + JSON.parse': () => parse(streamOf(bytes), (data) => JSON.parse(data)),
    'our client': async () => {
      let count = 0
      for await (const _ of agento.chat.send('a1b2c3d4', { message: 'hi' })) count++
      return count
    },
  }
  const times = new Map(Object.keys(contenders).map((name): [string, number[]] => [name, []]))
  for (let round = -1; round < Math.min(rounds, 9); round++) {
    for (const [name, read] of Object.entries(contenders)) {
      const started = performance.now()
      const count = await read()
      if (count !== events) throw new Error(`${name} read ${count} of ${events} events.`)
      if (round >= 0) times.get(name)?.push(performance.now() - started)
    }
  }
  const base = times.get('eventsource-parser + JSON.parse') ?? []
  return Object.fromEntries(
    [...times].map(([name, taken]) => [
      name,
      {
        'M events/s': Math.round(events / median(taken) / 10) / 100,
        'MB/s': Math.round(bytes.length / median(taken) / 1000),
        ratio: Math.round(median(taken.map((time, index) => time / (base[index] ?? NaN))) * 100) / 100,
      },
    ]),
  )
}

async function parse(body: ReadableStream<Uint8Array>, onData: (data: string) => unknown): Promise<number> {
  let count = 0
  const parser = createParser({
    onEvent: ({ data }) => {
      count++
      onData(data)
    },
  })
  const decoder = new TextDecoder()
  for await (const chunk of body) parser.feed(decoder.decode(chunk, { stream: true }))
  return count
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let position = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (position >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(position, (position += 16_384)))
      },
    },
    { highWaterMark: 0 },
  )
}
