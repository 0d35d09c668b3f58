import type { ServerResponse } from 'node:http'
import { headerIn, mergeHeaders } from '../exchange/headers.ts'
import type { OutgoingResponse, WireBody } from '../exchange/outgoing-response.ts'
import { firstHalf, responseBytes } from '../exchange/response-bytes.ts'
import { sendEvents } from './send-events.ts'

/** Writes a response. A stream is out, or its client gone, when the promise resolves. */
export function sendResponse(out: ServerResponse, response: OutgoingResponse, withBody: boolean): Promise<void> | void {
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
  out.writeHead(status, { ...headers, ...own })
  if (!withBody) return void out.end()
  if (!isCut) return void sendBody(out, bytes)
  // Not before the system has it: what is destroyed at once is not sent at all.
  out.write(firstHalf(bytes), () => out.destroy())
}

/** Text goes out in one piece with the head, in its encoding: the head's is Latin-1, which of text only ASCII is the same in. */
function sendBody(out: ServerResponse, { data, length }: WireBody): void {
  if (typeof data === 'string' && data.length === length) out.end(data, 'latin1')
  else out.end(Buffer.from(data))
}
