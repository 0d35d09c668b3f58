/** Longer chains of causes are made by mistake, like one that leads back to its beginning. */
const longestChain = 20

/** A thrown value, its cause, the cause of that, and so on; each once. */
export function causesOf(thrown: unknown): unknown[] {
  const chain = new Set<unknown>()
  for (let one = thrown; !chain.has(one) && chain.size < longestChain; one = one.cause) {
    chain.add(one)
    if (!(one instanceof Error) || one.cause === undefined) break
  }
  return [...chain]
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
