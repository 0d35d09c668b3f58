/** Whether a media type, parameters included or not, is JSON: `application/json`, `application/problem+json; charset=utf-8`. */
export function isJson(mediaType: string): boolean {
  return /^[\w!#$&^.+-]+\/(?:[\w!#$&^.+-]*\+)?json\s*(?:;|$)/i.test(mediaType.trim())
}

/** Whether a media type is that of server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\s*(?:;|$)/i.test(mediaType.trim())
}
