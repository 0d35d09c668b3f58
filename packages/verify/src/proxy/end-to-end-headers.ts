/** Headers that concern one connection only (RFC 9110, 7.6.1), and such as this proxy responds to itself. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
])

/** The headers to pass on, with their spelling and in their order; one that came several times keeps its lines. */
export function endToEndHeaders(rawHeaders: string[], connection: string | undefined): Map<string, string | string[]> {
  const named = new Set((connection ?? '').split(',').map((name) => name.trim().toLowerCase()))
  // Named or not, it frames the body, which would be read as a request of its own without it.
  named.delete('content-length')
  const kept = new Map<string, { name: string; values: string[] }>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    const key = name.toLowerCase()
    if (hopByHop.has(key) || named.has(key)) continue
    const header = kept.get(key) ?? { name, values: [] }
    header.values.push(value)
    kept.set(key, header)
  }
  return new Map([...kept.values()].map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values]))
}
