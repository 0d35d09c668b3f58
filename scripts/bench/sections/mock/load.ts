import { Agent, request } from 'node:http'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
  /** The status that counts as a response. */
  status: number
}

/**
 * Sends requests over connections that are kept alive: so many, or as many as it gets responses to in so many milliseconds.
 * Resolves to each one's milliseconds, in ascending order.
 */
export async function load(
  port: number,
  call: Call,
  { requests, longest, connections }: { requests: number; longest: number; connections: number },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const end = performance.now() + longest
  let left = requests
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0 && performance.now() < end) {
        const started = performance.now()
        await send(agent, port, call)
        times.push(performance.now() - started)
      }
    }),
  )
  agent.destroy()
  return times.toSorted((one, other) => one - other)
}

/** Resolves to the events in the response, if it is a stream of them, when it has ended. */
export function send(agent: Agent, port: number, { method, path, headers, body, status }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const options = { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } }
    const sent = request(options, (response) => {
      let events = 0
      response.on(
        'data',
        (chunk: Buffer) => (events += countOf(chunk, '\ndata:') + (chunk.indexOf('data:') === 0 ? 1 : 0)),
      )
      response.on('error', reject).on('end', () => {
        if (response.statusCode === status) resolve(events)
        else reject(new Error(`${method} ${path} on port ${port}: ${response.statusCode}, not ${status}.`))
      })
    })
    sent.on('error', reject).end(body)
  })
}

function countOf(chunk: Buffer, text: string): number {
  let count = 0
  for (let at = chunk.indexOf(text); at !== -1; at = chunk.indexOf(text, at + 1)) count++
  return count
}
