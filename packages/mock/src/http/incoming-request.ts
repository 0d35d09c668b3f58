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
  /** Characters of its path, query and headers. */
  size: number
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
  const lines = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    [value ?? ''].flat().join(', '),
  ])
  return {
    method: method.toUpperCase(),
    path: path === '' ? '/' : path,
    query: queryOf(new URLSearchParams(query.join('?'))),
    headers: Object.fromEntries(lines),
    size: lines.reduce((sum, [name, value]) => sum + name.length + value.length, url.length),
  }
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(search.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = search.getAll(name)
      return [name, values.length === 1 && values[0] !== undefined ? values[0] : values]
    }),
  )
}
