type Headers = Readonly<Record<string, string>>

/** The value of the header of this name (in lower case), whatever the case of its own. */
export function headerIn(headers: Headers, name: string): string | undefined {
  for (const own in headers) if (own.length === name.length && own.toLowerCase() === name) return headers[own]
  return undefined
}

/** Headers with others over them, whatever the case of their names: two spellings of one would both be sent. */
export function mergeHeaders(headers: Record<string, string>, over?: Headers): Record<string, string> {
  if (!over) return headers
  const replaced = new Set(Object.keys(over).map((name) => name.toLowerCase()))
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()))
  return { ...Object.fromEntries(kept), ...over }
}
