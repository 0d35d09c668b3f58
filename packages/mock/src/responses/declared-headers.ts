import type { Response } from '@agent-clients/generator/model'

/** What a client goes by to find the end of a body: a value that is not the mock's own would contradict the bytes that are sent. */
export const framingHeaders: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'connection'])

/** Headers that are the mock's own: a declared example of theirs would contradict the bytes that are sent. */
const ownHeaders = new Set(['content-type', ...framingHeaders])

/** Asked for with every request. */
const known = new WeakMap<Response, Record<string, string>>()

/** The response's declared headers that have an example, with that example as value. */
export function declaredHeaders(response: Response): Record<string, string> {
  const before = known.get(response)
  if (before) return before
  const headers = Object.fromEntries(
    response.headers.flatMap(({ name, example }) =>
      example === undefined || ownHeaders.has(name.toLowerCase()) ? [] : [[name, headerValue(example)]],
    ),
  )
  known.set(response, headers)
  return headers
}

/** One line of Latin-1, whatever the example is: Prism's own server dies of a list, Node throws on anything else. */
export function headerValue(value: unknown): string {
  const text = Array.isArray(value)
    ? value.map(String).join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]+/gu, (rest) => encodeURIComponent(rest.toWellFormed()))
}
