/** The names that a JSON pointer (RFC 6901) walks through: `/data/rules` → `['data', 'rules']`, `''` → `[]`. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === '') return []
  if (!pointer.startsWith('/'))
    throw new Error(`Not a JSON pointer: ${JSON.stringify(pointer)} (it starts with "/" or is empty).`)
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value that a JSON pointer leads to, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value
  for (const segment of pointerSegments(pointer)) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[segment]
  }
  return current
}
