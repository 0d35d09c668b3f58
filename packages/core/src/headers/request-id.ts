const names = ['x-request-id', 'request-id', 'x-correlation-id', 'cf-ray']

/** The platform's id of a request, by which its support finds it. */
export function requestId(headers: Headers): string | undefined {
  for (const name of names) {
    const id = headers.get(name)
    if (id !== null) return id
  }
  return undefined
}
