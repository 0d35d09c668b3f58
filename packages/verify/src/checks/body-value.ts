import { isJson, mediaTypeOf } from '@agent-clients/generator/model'
import { possibleValues } from './possible-values.ts'

/** What a body holds: the values that it may stand for, or that it is not what its media type says. */
export type BodyValue = { values: unknown[] } | { problem: string } | 'opaque'

export function bodyValue(contentType: string, bytes: Buffer): BodyValue {
  const mediaType = mediaTypeOf(contentType)
  if (isJson(mediaType)) {
    try {
      // `toString` would take bytes that are no UTF-8 without a word.
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
      return { values: [value] }
    } catch (error) {
      // Without the engine's own text, which quotes the body.
      return { problem: error instanceof TypeError ? 'bytes that are not UTF-8' : 'text that is not JSON' }
    }
  }
  if (mediaType === 'application/x-www-form-urlencoded') return formValue(new URLSearchParams(bytes.toString('utf8')))
  return mediaType.startsWith('text/') ? { values: [bytes.toString('utf8')] } : 'opaque'
}

/** As `bodyValue`, for requests, which may be forms with files. */
export async function requestValue(contentType: string, bytes: Buffer): Promise<BodyValue> {
  if (mediaTypeOf(contentType) !== 'multipart/form-data') return bodyValue(contentType, bytes)
  try {
    return formValue(await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData())
  } catch {
    return { problem: 'bytes that are not a form' }
  }
}

function formValue(form: URLSearchParams | FormData): BodyValue {
  const fields = new Map<string, string[]>()
  for (const [name, value] of form)
    fields.set(name, [...(fields.get(name) ?? []), typeof value === 'string' ? value : ''])
  const read = (pick: (possible: unknown[]) => unknown) =>
    Object.fromEntries([...fields].map(([name, texts]) => [name, pick(possibleValues(texts))]))
  return {
    values: [
      read(([first]) => first),
      read((possible) => possible.find((value) => typeof value === 'string') ?? possible[0]),
    ],
  }
}
