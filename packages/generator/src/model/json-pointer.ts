/** The names that a JSON pointer walks through: `['data', 'rules']` for `/data/rules`. */
export type Pointer = readonly string[]

/** Reads a JSON pointer (RFC 6901): `/data/rules` → `['data', 'rules']`, `''` → `[]`. */
export function parsePointer(text: string): Pointer {
  if (text === '') return []
  if (!text.startsWith('/')) {
    throw new Error(`Not a JSON pointer: ${JSON.stringify(text)} (it starts with "/" or is empty).`)
  }
  return text
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Writes a JSON pointer (RFC 6901). */
export function formatPointer(pointer: Pointer): string {
  return pointer.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value that a pointer leads to, or undefined. Only own members count, so that `/constructor` leads nowhere. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let current = value
  for (const segment of pointer) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined
    current = (current as Record<string, unknown>)[segment]
  }
  return current
}
