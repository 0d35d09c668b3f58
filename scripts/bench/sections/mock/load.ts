import { type Agent, request as httpRequest } from 'node:http'
import autocannon from 'autocannon'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
  /** The status that counts as a response. */
  status: number
}

/**
 * Sends requests over connections that are kept alive: so many, or as many as it gets responses to in so many milliseconds. By autocannon, which
 * takes so little itself that the server has the more to do. Resolves to each request's milliseconds, in ascending order.
 * @throws Error when a response has another status than it should have
 */
export async function load(
  port: number,
  { method, path, headers, body, status }: Call,
  { requests, longest, connections }: { requests: number; longest: number; connections: number },
): Promise<number[]> {
  const times: number[] = []
  const others = new Set<number>()
  const request = { method, headers, ...(body !== undefined && { body }) }
  const options = { ...request, url: `http://127.0.0.1:${port}${path}`, connections, amount: requests }
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_, received, __, time) => {
      times.push(time)
      if (received !== status) others.add(received)
    })
    const timer = setTimeout(() => running.stop(), longest)
    running.on('done', () => clearTimeout(timer))
  })
  if (errors > 0 || others.size > 0)
    throw new Error(
      `${method} ${path} on port ${port}: ${errors} errors, ${[...others].join(', ') || 'no other'} status than ${status}.`,
    )
  return times.toSorted((one, other) => one - other)
}

/** Resolves to the events in the response, if it is a stream of them, when it has ended. */
export function send(agent: Agent, port: number, { method, path, headers, body, status }: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const options = { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } }
    const sent = httpRequest(options, (response) => {
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
