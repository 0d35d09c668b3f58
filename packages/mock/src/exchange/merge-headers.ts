/** Headers with others over them, whatever the case of their names: two spellings of one would both be sent. */
export function mergeHeaders(headers: Record<string, string>, over?: Record<string, string>): Record<string, string> {
  if (!over) return headers
  const replaced = new Set(Object.keys(over).map((name) => name.toLowerCase()))
  const kept = Object.entries(headers).filter(([name]) => !replaced.has(name.toLowerCase()))
  return { ...Object.fromEntries(kept), ...over }
}
