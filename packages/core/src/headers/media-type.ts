/** The media type of a response in lower case, without its parameters; empty where it names none. */
export function mediaType({ headers }: Pick<Response, 'headers'>): string {
  // A header that was sent twice arrives as a list.
  const [type = ''] = (headers.get('content-type') ?? '').split(/[;,]/, 1)
  return type.trim().toLowerCase()
}

/** Whether a response's body is JSON by its media type. */
export function isJson(response: Pick<Response, 'headers'>): boolean {
  return /[/+]json$/.test(mediaType(response))
}

/** Whether a response's body is an event stream by its media type. */
export function isEventStream(response: Pick<Response, 'headers'>): boolean {
  return mediaType(response) === 'text/event-stream'
}

/** What a response says that it is, for messages. */
export function contentType({ headers }: Pick<Response, 'headers'>): string {
  return headers.get('content-type')?.toLowerCase() || 'of no type'
}
