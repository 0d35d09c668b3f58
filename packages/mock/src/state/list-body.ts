import { type Operation, pointerSegments, valueAt } from '@agent-clients/specs'
import type { IncomingRequest } from '../exchange/incoming-request.ts'
import { originOf } from '../exchange/origin-of.ts'
import { replaceAt, type Values } from './shapes.ts'

/** A list's body: the example with these rows in it, as many as the request asks for, and the fields of its pagination set. */
export function listBody<T>(
  operation: Operation,
  rows: T[],
  show: (row: T) => Values,
  { query, path, headers, askedUrl = `${originOf({ headers })}${path}` }: IncomingRequest,
): unknown {
  const { pagination, parameters, success } = operation
  const example: unknown = success.contents[0]?.examples[0]?.value
  if (!pagination) return example
  const sizeParameter = parameters.find(
    ({ in: place, name, schema }) =>
      place === 'query' && /^(limit|size|per_?page|page_?size)$/i.test(name) && schema.type === 'integer',
  )
  // Beside the total stand the numbers of this page.
  const beside = (pagination.total ?? pagination.more ?? pagination.next ?? '').replace(/\/[^/]*$/, '')
  const shown = valueAt(example, `${beside}/limit`)
  const usual =
    sizeParameter?.schema.default ??
    (pagination.parameter !== undefined && typeof shown === 'number' ? shown : rows.length)
  const size = Math.max(1, Number(query[sizeParameter?.name ?? ''] ?? usual))
  const asked = Number(query[pagination.parameter ?? ''] ?? 0) || 0
  const start = pagination.style === 'page' ? Math.max(0, asked - 1) * size : Math.max(0, asked)
  const page = pagination.parameter === undefined ? rows.slice(0, size) : rows.slice(start, start + size)
  const hasMore = pagination.parameter !== undefined && start + size < rows.length

  const set = (body: unknown, pointer: string | undefined, value: unknown) =>
    pointer === undefined ? body : replaceAt(body, pointerSegments(pointer), value)
  let body = replaceAt(example, pointerSegments(pagination.items), page.map(show))
  body = set(body, pagination.total, rows.length)
  body = set(body, pagination.more, hasMore)
  if (pagination.next !== undefined) {
    const isNumber = typeof valueAt(example, pagination.next) === 'number'
    const following = start + size
    const link = `${askedUrl}?${new URLSearchParams({ ...single(query), [pagination.parameter ?? '']: String(following) })}`
    const next = pagination.style === 'link' ? link : isNumber ? following : String(following)
    body = set(body, pagination.next, hasMore ? next : null)
  }
  if (beside !== '') {
    const numbers: [string, number][] = [
      ['limit', size],
      ['offset', start],
      ['page', Math.floor(start / Math.max(1, size)) + 1],
    ]
    for (const [name, value] of numbers) {
      if (typeof valueAt(body, `${beside}/${name}`) === 'number') body = set(body, `${beside}/${name}`, value)
    }
  }
  return body
}

function single(query: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? '']))
}
