/** Whether what a custom fetch or a middleware resolved to can be read. One of another realm is a Response all the same. */
export function isResponse(value: unknown): value is Response {
  const { status, arrayBuffer } = Object(value) as Partial<Response>
  return Number.isInteger(status) && typeof arrayBuffer === 'function'
}
