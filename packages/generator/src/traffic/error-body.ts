import { STATUS_CODES } from 'node:http'
import type { ErrorBody, Pointer, Spec } from '../model/index.ts'

/** An error body with message, code and status where `x-error` places them. */
export function errorBodyFor(places: ErrorBody, status: number, message: string): unknown {
  let body = withValueAt(undefined, places.message, message)
  if (places.code) body = withValueAt(body, places.code, errorCode(places, status))
  if (places.status) body = withValueAt(body, places.status, status)
  return body
}

/** The media type of a platform's errors, as far as they are JSON. */
export function errorMediaType({ operations }: Pick<Spec, 'operations'>): string {
  const contents = operations.flatMap(({ errors }) => errors.flatMap((error) => error.json ?? []))
  return contents[0]?.mediaType ?? 'application/json'
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
  const words = (STATUS_CODES[status] ?? 'Error').replaceAll(/[^a-z]+/gi, '_')
  return [...codes.values()].some((code) => code !== code.toUpperCase()) ? words.toLowerCase() : words.toUpperCase()
}

/** A copy of a body with a value in a place; objects that are not there are made. */
export function withValueAt(body: unknown, [name, ...rest]: Pointer, value: unknown): unknown {
  if (name === undefined) return value
  const object = isObject(body) ? body : {}
  return { ...object, [name]: withValueAt(object[name], rest, value) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
