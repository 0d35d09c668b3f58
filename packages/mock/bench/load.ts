import { Agent, request } from 'node:http'
import type { ServerProcess } from './server-process.ts'

export interface Call {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
  status: number
}

/** Microseconds of the server's CPU time per request, under ten connections that are kept alive. */
export async function cpuPerRequest(server: ServerProcess, call: Call, requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 })
  await send(agent, server.port, call, Math.ceil(requests / 5))
  const before = server.cpuSeconds()
  await send(agent, server.port, call, requests)
  const used = server.cpuSeconds() - before
  agent.destroy()
  return (used * 1e6) / requests
}

async function send(agent: Agent, port: number, call: Call, requests: number): Promise<void> {
  let left = requests
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (left-- > 0) await one(agent, port, call)
    }),
  )
}

function one(agent: Agent, port: number, { method, path, headers, body, status }: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = request(
      { agent, port, host: '127.0.0.1', method, path, headers: { ...headers, ...length } },
      (response) => {
        response.resume()
        if (response.statusCode !== status)
          return reject(new Error(`${method} ${path}: ${response.statusCode}, not ${status}.`))
        response.on('end', resolve)
      },
    )
    sent.on('error', reject).end(body)
  })
}
