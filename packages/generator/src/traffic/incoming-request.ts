/** The head of a request, as what checks it wants it. */
export interface IncomingRequest {
  /** In upper case. */
  method: string
  /** As sent, without the query. */
  path: string
  query: Record<string, string | string[]>
  /** Names in lower case; a header sent several times is joined by commas. */
  headers: Record<string, string>
  /** The URL that was asked for, where path and Host do not tell: a platform's own, without the prefix that a server puts before it. */
  askedUrl?: string
}

/** What Node's `IncomingMessage` says of a request. */
export interface MessageHead {
  method?: string | undefined
  url?: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Reads a request's head. Never throws, whatever the request line holds. */
export function incomingRequest({ method = 'GET', url = '/', headers }: MessageHead): IncomingRequest {
  // A proxy's request line carries a whole URL. `new URL` is no help for the common form: it takes "//x" for a host.
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '')
  const [path = '', ...query] = target.split('?')
  return {
    method: method.toUpperCase(),
    path: path === '' ? '/' : path,
    query: query.length === 0 ? {} : queryOf(new URLSearchParams(query.join('?'))),
    headers: areJoined(headers)
      ? headers
      : Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])),
  }
}

/** As nearly all are: they need no copy. */
function areJoined(headers: MessageHead['headers']): headers is Record<string, string> {
  for (const name in headers) if (typeof headers[name] !== 'string') return false
  return true
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const query = new Map<string, string | string[]>()
  for (const [name, value] of search) {
    const before = query.get(name)
    query.set(name, before === undefined ? value : [before, value].flat())
  }
  return Object.fromEntries(query)
}
