// The server of the calls, in a process of its own, so that its work does not count as theirs. Tells its port to whoever started it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const agent = {
  id: 'a1b2c3d4',
  name: 'Support',
  status: 'running',
  createdAt: '2026-11-01T12:00:00Z',
  config: { channels: ['web'], tone: 'friendly' },
}
const body = JSON.stringify({ data: agent })
const headers = {
  'content-type': 'application/json',
  'content-length': body.length,
  'x-ratelimit-remaining': '119',
}

// A contender's connections stay open while others have their turns.
const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body))
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
