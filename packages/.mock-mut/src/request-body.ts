import type { IncomingMessage } from 'node:http'
import type { Violation } from './violation.ts'

export const maxBodyBytes = 10 * 1024 * 1024

export type RequestBody =
  | { body: unknown; bytes: number }
  | { refused: { status: number; violation: Violation } }

/**
 * Reads and parses a body: JSON media types are parsed, text and forms stay strings, anything else stays bytes.
 * @throws when the client goes away before the end.
 */
export async function readBody(message: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // What is too much is still read (and dropped): a client that is answered while it sends sees a reset instead of the 413.
    if (bytes <= maxBodyBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (bytes > maxBodyBytes) return refuse(413, 'too-large', `The body is larger than ${maxBodyBytes} bytes.`)
  if (bytes === 0) return { body: undefined, bytes }

  const { 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = message.headers
  if (encoding !== 'identity') return refuse(415, 'content-encoding', 'Compressed bodies are not understood.')
  const mediaType = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(;|$)/.exec(contentType)?.[1]?.toLowerCase()
  if (contentType !== '' && mediaType === undefined) return refuse(415, 'content-type', 'The Content-Type is not a media type.')
  return parse(Buffer.concat(chunks), mediaType)
}

function parse(buffer: Buffer, mediaType = ''): RequestBody {
  const bytes = buffer.length
  if (/[/+]json$/.test(mediaType)) {
    try {
      const body: unknown = JSON.parse(buffer.toString('utf8'))
      return { body, bytes }
    } catch {
      // The engine's own text quotes the body, which may hold a secret.
      return refuse(400, 'malformed', 'The body is not valid JSON.')
    }
  }
  const isText = mediaType === '' || mediaType.startsWith('text/') || /form|xml|yaml/.test(mediaType)
  return { body: isText ? buffer.toString('utf8') : buffer, bytes }
}

function refuse(status: number, code: string, message: string): RequestBody {
  return { refused: { status, violation: { location: status === 415 ? ['header', code] : ['body'], code, message } } }
}
