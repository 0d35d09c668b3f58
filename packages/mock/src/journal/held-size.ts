/** The memory that plain data takes, roughly: two bytes a character, and what every value and every name costs beside it. */
export function heldSize(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length
  if (typeof value !== 'object' || value === null) return 8
  let size = 48
  if (Array.isArray(value)) for (const item of value) size += 8 + heldSize(item)
  else if (isRecord(value)) for (const name in value) size += 48 + 2 * name.length + heldSize(value[name])
  return size
}

/** Data has no enumerable properties but its own, and `Reflect.get` would take most of the time. */
function isRecord(value: object): value is Record<string, unknown> {
  return !Array.isArray(value)
}
