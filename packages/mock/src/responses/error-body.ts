import { STATUS_CODES } from 'node:http'
import type { ErrorBody, Pointer } from '@agent-clients/generator/model'

/** An error body with message, code and status where the spec says that they stand. */
export function errorBody(shape: ErrorBody, status: number, message: string): unknown {
  let body = withValueAt(undefined, shape.message, message)
  if (shape.code) body = withValueAt(body, shape.code, errorCode(shape, status))
  if (shape.status) body = withValueAt(body, shape.status, status)
  return body
}

/**
 * The code that belongs to a status. One that the spec does not list is formed like those that it lists: `SC401` makes `SC405`,
 * `not_found` makes `method_not_allowed`, `NOT_FOUND` makes `METHOD_NOT_ALLOWED`.
 */
function errorCode({ codes }: ErrorBody, status: number): string {
  const listed = codes.get(String(status))
  if (listed !== undefined) return listed
  const numbered = [...codes].find(([known, code]) => code.includes(known))
  if (numbered) return numbered[1].replace(numbered[0], String(status))
  const words = (STATUS_CODES[status] ?? 'Error').replace(/[^a-z]+/gi, '_')
  return [...codes.values()].some((code) => code !== code.toUpperCase()) ? words.toLowerCase() : words.toUpperCase()
}

/** A copy of a body with something else at a pointer, and objects on the way there. */
export function withValueAt(body: unknown, [name, ...rest]: Pointer, value: unknown): unknown {
  if (name === undefined) return value
  const object = isObject(body) ? body : {}
  return { ...object, [name]: withValueAt(object[name], rest, value) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
