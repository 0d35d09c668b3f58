/** Whether a media type, parameters included or not, is JSON: `application/json`, `application/problem+json; charset=utf-8`. */
export function isJson(mediaType: string): boolean {
  return /^[\w!#$&^.+-]+\/(?:[\w!#$&^.+-]*\+)?json\s*(?:;|$)/i.test(mediaType.trim())
}

/** Whether a media type is that of server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\s*(?:;|$)/i.test(mediaType.trim())
}

/** Whether a media type is one of those that a spec declares as `declared`, perhaps by a range (`text` and any subtype); parameters are passed over. */
export function isCoveredBy(mediaType: string, declared: string): boolean {
  const [sent, range] = [mediaTypeOf(mediaType), mediaTypeOf(declared)]
  return range === sent || range === '*/*' || (range.endsWith('/*') && sent.startsWith(range.slice(0, -1)))
}

/** A media type without its parameters: `Application/JSON; charset=utf-8` → `application/json`. */
export function mediaTypeOf(contentType: string): string {
  return contentType.replace(/;.*$/s, '').trim().toLowerCase()
}
