import type { ListRoute } from '../platform/platform.ts'
import { property } from '../values/property.ts'

/** The rows of a page, or what is wrong with it. */
export function rowsIn(body: unknown, { items, single }: ListRoute): unknown[] | string {
  const found = property(body, items)
  if (Array.isArray(found)) return found
  const problem = items.length > 0 ? `has no array at "${items.join('.')}"` : 'is no array'
  if (!single) return problem
  const missing = single.filter((name) => property(found, [name]) === undefined)
  // Most, because few platforms say which properties are always there.
  if (missing.length * 2 <= single.length) return [found]
  return `${problem}, and no row in its place, which would have ${missing.map((name) => `"${name}"`).join(', ')}`
}

/** What stands beside the rows: the platform's own pagination fields. */
export function fieldsBeside(body: unknown, { items }: ListRoute): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || items.length === 0) return {}
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== items[0]))
}
