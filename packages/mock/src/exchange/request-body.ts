import { isJson, mediaTypeOf } from '@agent-clients/generator/model'
import { type Form, readForm } from '@agent-clients/generator/traffic'
import type { Violation } from './violation.ts'

export const maxBodyBytes = 10 * 1024 * 1024

export type RequestBody =
  | { body: unknown; raw?: Buffer; form?: Form | undefined; bytes: number }
  | { refused: { status: number; violation: Violation } }

/** Reads a request's body, or says why it cannot be read. */
export async function readBody(
  buffer: Buffer | undefined,
  {
    'content-type': contentType = '',
    'content-encoding': encoding = 'identity',
  }: Record<string, string | string[] | undefined>,
): Promise<RequestBody> {
  if (!buffer || buffer.length > maxBodyBytes)
    return refuse(413, 'too-large', `The body is larger than ${maxBodyBytes} bytes.`)
  if (buffer.length === 0) return { body: undefined, bytes: 0 }
  if (encoding !== 'identity') return refuse(415, 'content-encoding', 'Compressed bodies are not supported.')
  const type = String(contentType)
  if (type !== '' && !isMediaType(type)) return refuse(415, 'content-type', 'The Content-Type is not a media type.')
  try {
    const form = await readForm(buffer, type)
    return { body: valueOf(buffer, type), raw: buffer, form, bytes: buffer.length }
  } catch {
    // The engine's own text quotes the body, which may hold a secret.
    return refuse(400, 'malformed', 'The body is not valid JSON.')
  }
}

/**
 * What a body stands for: JSON is parsed, text and forms are strings, anything else stays bytes.
 * @throws SyntaxError for malformed JSON.
 */
export function valueOf(data: string | Buffer, contentType = ''): unknown {
  if (isJson(contentType)) return JSON.parse(data.toString())
  const isText = !isMediaType(contentType) || /^text\/|form|xml|yaml/.test(mediaTypeOf(contentType))
  return isText ? data.toString() : data
}

function isMediaType(contentType: string): boolean {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaTypeOf(contentType))
}

function refuse(status: number, code: string, message: string): RequestBody {
  return { refused: { status, violation: { location: status === 415 ? ['header', code] : ['body'], code, message } } }
}
