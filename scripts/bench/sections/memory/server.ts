// Serves a resource, a stream of twenty events, and at /endless a stream that goes on as long as it is read; /sent says how much of that was sent.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline, Readable } from 'node:stream'

const resource = JSON.stringify({ data: { id: 'a1b2c3d4', name: 'Support', status: 'running' } })
const event = `data: ${JSON.stringify({ type: 'text', content: 'a token or two of a response' })}\n\n`
const last = `data: ${JSON.stringify({ type: 'done' })}\n\n`
const block = Buffer.from(event.repeat(1_000))
let sent = 0

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume()
  const { url = '', method } = request
  if (url.startsWith('/sent')) return response.end(String(sent))
  if (url.startsWith('/endless')) return sendEndlessly(response)
  if (method === 'POST')
    return response.writeHead(200, { 'content-type': 'text/event-stream' }).end(event.repeat(19) + last)
  return response.writeHead(200, { 'content-type': 'application/json' }).end(resource)
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())

/** As fast as it is taken, and at most 512 MB. A reader that goes away ends it. */
function sendEndlessly(response: ServerResponse): void {
  sent = 0
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  pipeline(Readable.from(blocks(), { objectMode: false }), response, () => {})
}

function* blocks(): Generator<Buffer> {
  for (; sent < 512e6; sent += block.length) yield block
}
