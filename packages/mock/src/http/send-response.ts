import type { ServerResponse } from 'node:http'
import { headerIn, mergeHeaders } from '../exchange/headers.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { firstHalf, responseBytes } from '../exchange/response-bytes.ts'
import { sendEvents } from './send-events.ts'

/** Writes a response. Resolves when it is out or the client has gone. */
export async function sendResponse(out: ServerResponse, response: OutgoingResponse, withBody: boolean): Promise<void> {
  const { status, headers, mediaType, stream, isCut } = response
  if (stream) {
    out.writeHead(
      status,
      mergeHeaders({ 'content-type': mediaType ?? 'text/event-stream', 'cache-control': 'no-cache' }, headers),
    )
    return withBody ? sendEvents(out, stream) : void out.end()
  }
  const bytes = responseBytes(response)
  if (!bytes) {
    // A 204 has no length at all, other empty responses are 0 bytes long.
    return void out
      .writeHead(status, status === 204 || status === 304 ? headers : { ...headers, 'content-length': 0 })
      .end()
  }
  const type = headerIn(headers, 'content-type') === undefined ? mediaType : undefined
  const own = { ...(type !== undefined && { 'content-type': type }), 'content-length': bytes.length }
  // Together with text the head would be sent as UTF-8, which only ASCII survives.
  const isAscii = Object.values(headers).every((value) => /^[\t -~]*$/.test(value))
  const data = isAscii ? bytes.data : Buffer.from(bytes.data)
  out.writeHead(status, { ...headers, ...own })
  if (!isCut || !withBody) return void out.end(withBody ? data : undefined)
  // Not before the system has it: what is destroyed at once is not sent at all.
  out.write(firstHalf(bytes), () => out.destroy())
}
