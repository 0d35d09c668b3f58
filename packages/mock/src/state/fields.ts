/** The fields of a resource, by their names. */
export type Fields = Record<string, unknown>

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy of a body with something else at a pointer; the body itself where the pointer leads nowhere. */
export function replaceAt(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(body)) return body.with(Number(name), replaceAt(body[Number(name)], rest, value))
  return isObject(body) ? { ...body, [name]: replaceAt(body[name], rest, value) } : body
}
