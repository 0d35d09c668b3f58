import type { IncomingMessage } from 'node:http'

/** The head of a request in the form that the rest of the mock works with. */
export interface IncomingRequest {
  /** In upper case. */
  method: string
  /** As sent, without the query. */
  path: string
  query: Record<string, string | string[]>
  /** Names in lower case; a header sent several times is joined by commas. */
  headers: Record<string, string>
  /** Where its path was asked for, when its Host does not tell: a platform's own URL, without the mock's prefix. */
  askedUrl?: string
}

/** Reads a request's head. Never throws, whatever the request line holds. */
export function incomingRequest({
  method = 'GET',
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): IncomingRequest {
  // A proxy's request line carries a whole URL. `new URL` is no help for the common form: it takes "//x" for a host.
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '')
  const [path = '', ...query] = target.split('?')
  return {
    method: method.toUpperCase(),
    path: path === '' ? '/' : path,
    query: queryOf(new URLSearchParams(query.join('?'))),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
    ),
  }
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const query = new Map<string, string | string[]>()
  for (const [name, value] of search) {
    const before = query.get(name)
    query.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(query)
}
