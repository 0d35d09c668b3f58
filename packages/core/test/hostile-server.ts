import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type AddressInfo } from 'node:net'
import type { PlannedResponse, Piece, Seen } from './planned-response.ts'

export interface HostileServer {
  url: string
  otherUrl: string
  close(): Promise<void>
}

/** What one run of a case has said and done. */
interface Run {
  responses: PlannedResponse[]
  /** Requests that have taken one of the responses. */
  given: number
  seen: Seen[]
}

/**
 * A server that does as its clients tell it, good or bad: `POST /control/<id>/responses` takes the {@link PlannedResponse}s to the next
 * requests under `/<id>/`, `GET /control/<id>/seen` tells what arrived, `GET /control/<id>/dead` names an origin where
 * nobody listens. It listens on two ports of 127.0.0.1, because redirects need a second origin.
 */
export async function startHostileServer(): Promise<HostileServer> {
  const started = Date.now()
  const runs = new Map<string, Run>()
  const runOf = (id: string): Run => {
    const run = runs.get(id) ?? { responses: [], given: 0, seen: [] }
    runs.set(id, run)
    return run
  }

  async function handle(origin: Seen['origin'], request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, first = '', second = '', ...rest] = (request.url ?? '').split('/')
    for (const [name, value] of Object.entries(crossOriginHeaders(request))) response.setHeader(name, value)
    // Deno and Chromium send a request once more by themselves, POST or not, when a connection that they kept turns out dead.
    // None is kept here, so that what arrives is what the client has sent.
    response.setHeader('connection', 'close')
    // A browser's cache would ask a second time for what it got half of.
    response.setHeader('cache-control', 'no-store')
    if (request.method === 'OPTIONS') return void response.writeHead(204).end()
    if (first === 'control') return control(runOf(second), rest.join('/'), request, response)

    const run = runOf(first)
    const seen: Seen = {
      origin,
      method: request.method ?? '',
      path: `/${[second, ...rest].join('/')}`,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: '',
      at: Date.now() - started,
      sent: 0,
      closed: false,
    }
    run.seen.push(seen)
    response.on('close', () => (seen.closed = !response.writableFinished))
    seen.body = await textOf(request)
    const planned = run.responses[Math.min(run.given++, run.responses.length - 1)] ?? {}
    await give(planned, response, seen)
  }

  const main = await listen((request, response) => handle('main', request, response))
  const other = await listen((request, response) => handle('other', request, response))
  return {
    url: originOf(main),
    otherUrl: originOf(other),
    async close() {
      await Promise.all(
        [main, other].map(async (server) => {
          const closed = once(server, 'close')
          server.close()
          server.closeAllConnections()
          await closed
        }),
      )
    },
  }
}

async function control(run: Run, what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (what === 'responses') {
    run.responses = JSON.parse(await textOf(request)) as PlannedResponse[]
    run.given = 0
    response.end()
  } else if (what === 'dead') {
    // A port that was free a moment ago.
    const probe = createSocketServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const url = originOf(probe)
    probe.close()
    await once(probe, 'close')
    response.end(url)
  } else {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(run.seen))
  }
}

async function give(planned: PlannedResponse, response: ServerResponse, seen: Seen): Promise<void> {
  const { delay, status = 200, headers, body, pieces, raw, then = 'end' } = planned
  const { socket } = response
  if (delay !== undefined) await wait(delay, response)
  if (response.destroyed || !socket) return
  if (raw !== undefined) {
    socket.write(raw)
  } else {
    for (const [name, value] of Object.entries({ 'content-type': 'application/json', ...headers })) {
      if (value !== null) response.setHeader(name, value)
    }
    // Node 20 takes a cut response for a whole one when its head said that the connection would be closed.
    if (then !== 'end') response.removeHeader('connection')
    response.writeHead(status)
    response.flushHeaders()
    if (pieces) for (const piece of pieces) await send(piece, response, seen)
    else if (body !== undefined) await send(typeof body === 'string' ? body : JSON.stringify(body), response, seen)
  }
  if (then === 'hang') return
  if (then === 'reset') return void socket.resetAndDestroy()
  if (then === 'cut' || raw !== undefined) {
    // Lets the bytes leave before the connection goes.
    await wait(20, response)
    return void socket.destroy()
  }
  response.end()
}

async function send(piece: Piece, response: ServerResponse, seen: Seen): Promise<void> {
  if (typeof piece === 'object' && 'wait' in piece) return wait(piece.wait, response)
  const times = typeof piece === 'object' && 'repeat' in piece ? piece.times : 1
  const bytes =
    typeof piece === 'string'
      ? Buffer.from(piece)
      : 'bytes' in piece
        ? Buffer.from(piece.bytes)
        : Buffer.from(piece.repeat)
  for (let sent = 0; sent < times && !response.destroyed; sent++) {
    const room = response.write(bytes)
    seen.sent += bytes.length
    // A slow reader slows this server.
    if (!room) await roomOrGone(response)
  }
  // One chunk on the wire per piece.
  await new Promise(setImmediate)
}

async function roomOrGone(response: ServerResponse): Promise<void> {
  const done = new AbortController()
  await Promise.race(['drain', 'close'].map((event) => once(response, event, { signal: done.signal })))
  // Of a million waits, none leaves a listener.
  done.abort()
}

/** Ends early when the client goes, so that no timer outlives its request. */
async function wait(milliseconds: number, response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      response.off('close', done)
      resolve()
    }
    const timer = setTimeout(done, Math.min(milliseconds, 2 ** 31 - 1))
    response.once('close', done)
  })
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Cases run in browsers, too, on pages of another origin. */
function crossOriginHeaders(request: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-expose-headers': '*',
    'access-control-max-age': '600',
    // Chromium asks before a page may talk to loopback.
    'access-control-allow-private-network': 'true',
  }
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    // A client that goes while its request is read is what this server is for.
    handle(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function originOf(server: { address(): AddressInfo | string | null }): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return `http://127.0.0.1:${address.port}`
}
