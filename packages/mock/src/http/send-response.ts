import type { ServerResponse } from 'node:http'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { mergeHeaders } from '../exchange/merge-headers.ts'
import { responseBytes, firstHalf } from '../exchange/response-bytes.ts'
import { sendEvents } from './send-events.ts'

/** Writes an answer. Resolves when it is out or the client has gone. */
export async function sendResponse(response: ServerResponse, answer: OutgoingResponse, withBody: boolean): Promise<void> {
  const { status, headers, mediaType, stream, isCut } = answer
  if (stream) {
    response.writeHead(
      status,
      mergeHeaders({ 'content-type': mediaType ?? 'text/event-stream', 'cache-control': 'no-cache' }, headers),
    )
    return withBody ? sendEvents(response, stream) : void response.end()
  }
  const bytes = responseBytes(answer)
  if (!bytes) {
    // A 204 has no length at all, other empty answers are 0 bytes long.
    return void response
      .writeHead(status, status === 204 || status === 304 ? headers : { ...headers, 'content-length': 0 })
      .end()
  }
  const hasType = mediaType === undefined || Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const own = hasType
    ? { 'content-length': bytes.length }
    : { 'content-type': mediaType, 'content-length': bytes.length }
  // Together with text the head would be sent as UTF-8, which only ASCII survives.
  const isAscii = Object.values(headers).every((value) => /^[\t -~]*$/.test(value))
  const data = isAscii ? bytes.data : Buffer.from(bytes.data)
  response.writeHead(status, { ...headers, ...own })
  if (!isCut || !withBody) return void response.end(withBody ? data : undefined)
  // Not before the system has it: what is destroyed at once is not sent at all.
  response.write(firstHalf(bytes), () => response.destroy())
}
