/** A response with the status and the address of another one, and headers and a body of its own. */
export function copyResponse(
  { status, statusText }: Response,
  url: string,
  headers: Headers,
  body: BodyInit | null,
): Response {
  // Servers send statuses that a Response cannot be made with (999).
  const known = status >= 200 && status <= 599
  const response = new Response(body, { status: known ? status : 500, statusText, headers })
  if (!known) Object.defineProperty(response, 'status', { value: status })
  // A constructed Response has no URL.
  return Object.defineProperty(response, 'url', { value: url })
}
