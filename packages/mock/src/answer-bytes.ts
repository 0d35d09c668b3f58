import type { Answer } from './answer.ts'

/** A body as it goes over the wire, and its length in bytes. Text stays text: Node sends it with the head in one piece. */
export interface WireBody {
  data: string | Buffer
  length: number
}

/** Examples are answered again and again; a body that is not one is small change. */
const serialized = new WeakMap<object, WireBody>()

/** The body of an answer; undefined for none. */
export function answerBytes({ mediaType, body, examples }: Answer): WireBody | undefined {
  if (mediaType === undefined || body === undefined) return undefined
  if (body instanceof Uint8Array) return { data: Buffer.from(body.buffer, body.byteOffset, body.byteLength), length: body.byteLength }
  if (typeof body === 'object' && body !== null && examples) {
    const known = serialized.get(body) ?? wireBody(JSON.stringify(body))
    serialized.set(body, known)
    return known
  }
  return wireBody(/[/+]json\b/i.test(mediaType) || typeof body !== 'string' ? JSON.stringify(body) : body)
}

function wireBody(data: string): WireBody {
  return { data, length: Buffer.byteLength(data) }
}
