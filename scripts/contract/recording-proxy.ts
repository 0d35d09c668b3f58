import { createServer, type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it stood on the wire. */
export interface Sent {
  method: string
  /** Path and query, undecoded. */
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface RecordingProxy {
  url: string
  /** The requests so far, oldest first. */
  sent: Sent[]
  close(): Promise<void>
}

/** Stands between a client and a server, writes down what is sent, and passes everything on as it is. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const sent: Sent[] = []
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = incoming
    const body = Buffer.concat(chunks)
    sent.push({ method, url, headers, body })
    const forwarded = httpRequest(
      new URL(url, target),
      { method, headers: { ...headers, host: new URL(target).host } },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.rawHeaders)
        response.pipe(outgoing)
      },
    )
    forwarded.on('error', (error) => outgoing.destroy(error))
    outgoing.on('close', () => forwarded.destroy())
    forwarded.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
