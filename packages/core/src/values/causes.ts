/** More causes than that are chained by mistake, like one that leads back to its beginning. */
const mostCauses = 20

/** A thrown value, its cause, the cause of that, and so on; each once. */
export function causesOf(thrown: unknown): unknown[] {
  const chain = new Set<unknown>()
  let one = thrown
  while (!chain.has(one) && chain.size < mostCauses) {
    chain.add(one)
    const cause = isError(one) ? read(one, 'cause') : undefined
    if (cause === undefined) break
    one = cause
  }
  return [...chain]
}

/** A member as text; empty where there is none, or where it cannot be had. */
export function memberInWords(error: Error, name: 'message' | 'name' | 'stack'): string {
  const member = read(error, name)
  return member === undefined ? '' : inWords(member)
}

/** A getter may throw, V8's own of a stack among them when the message has no text. */
function read(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

/** A proxy may throw at every question. */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error
  } catch {
    return false
  }
}

/** What the runtime calls a failure: `ECONNREFUSED`. */
export function errorCode(error: Error): string | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** Any value as text. Callers throw what they like, and not everything has a text. */
export function inWords(value: unknown): string {
  try {
    return String(value)
  } catch {
    return typeof value
  }
}
