import type { OutgoingResponse, WireBody } from './outgoing-response.ts'

/** Examples are sent again and again; what other bodies cost is small change. */
const serialized = new WeakMap<object, WireBody>()

/** Statuses that have no body, whatever a test has planned. */
export const bodylessStatuses: ReadonlySet<number> = new Set([204, 205, 304])

/** The body of a response as it goes over the wire; undefined for none. */
export function responseBytes({ status, mediaType, body, examples, wire }: OutgoingResponse): WireBody | undefined {
  if (wire) return wire
  if (mediaType === undefined || body === undefined || bodylessStatuses.has(status)) return undefined
  if (body instanceof Uint8Array)
    return { data: Buffer.from(body.buffer, body.byteOffset, body.byteLength), length: body.byteLength }
  if (typeof body === 'object' && body !== null && examples) {
    const known = serialized.get(body) ?? wireBody(JSON.stringify(body))
    serialized.set(body, known)
    return known
  }
  return wireBody(/[/+]json\b/i.test(mediaType) || typeof body !== 'string' ? JSON.stringify(body) : body)
}

/** What is sent of a body in whose middle the connection breaks. */
export function firstHalf({ data, length }: WireBody): Buffer {
  return Buffer.from(data).subarray(0, length / 2)
}

function wireBody(data: string): WireBody {
  return { data, length: Buffer.byteLength(data) }
}
