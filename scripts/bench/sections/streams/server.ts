// Serves the streams at /<number of the case>/…, in chunks; as fast as they are read.
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { chunksOf, streamBytes, streamCases } from './cases.ts'

const bodies = streamCases.map((streamCase) => (streamCase.place === 'socket' ? streamBytes(streamCase) : undefined))

const server = createServer({ keepAliveTimeout: 600_000 }, async (request, response) => {
  const index = Number(request.url?.split('/')[1])
  const [body, streamCase] = [bodies[index], streamCases[index]]
  request.resume()
  if (!body || !streamCase) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const chunk of chunksOf(body, streamCase.chunk)) {
    if (!response.write(chunk)) await once(response, 'drain')
  }
  response.end()
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
