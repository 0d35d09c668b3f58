/** What a copy of a response has in place of the original's. */
export interface Head {
  /** Where it came from; a response that a custom fetch has made does not say. */
  url: string
  statusText: string
  headers: Headers
}

/** A response with the status of another one, and a head and a body of its own. */
export function copyResponse(
  { status }: Response,
  { url, statusText, headers }: Head,
  body: BodyInit | null,
): Response {
  // Servers send statuses that a Response cannot be made with (999).
  const known = status >= 200 && status <= 599
  const response = new Response(body, { status: known ? status : 500, statusText, headers })
  if (!known) Object.defineProperty(response, 'status', { value: status })
  // The body is decoded: with these, whoever it is handed on to would decode it once more.
  if (response.headers.has('content-encoding')) {
    response.headers.delete('content-encoding')
    response.headers.delete('content-length')
  }
  // A constructed Response has no URL.
  return Object.defineProperty(response, 'url', { value: url })
}
