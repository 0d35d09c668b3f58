import { type List, type Operation, type Pointer, valueAt } from '@agent-clients/generator/model'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import { originOf } from '../exchange/origin-of.ts'
import { type Fields, replaceAt } from './fields.ts'

/** Which of the rows that there are a page holds. */
interface Page {
  size: number
  start: number
  end: number
  hasMore: boolean
}

/** A list's body: the example with these rows in it, as many as the request asks for, and the fields of its pagination set. */
export function listBody<T>(
  { list, queryParameters, success }: Operation,
  rows: readonly T[],
  show: (row: T) => Fields,
  request: IncomingRequest,
): unknown {
  const example = success.contents[0]?.examples[0]?.value
  if (!list) return example
  const printedSize = list.shows.size === undefined ? undefined : valueAt(example, list.shows.size)
  const usualSize =
    queryParameters.find(({ name }) => name === list.size)?.schema.keywords.default ??
    (list.parameter === undefined ? undefined : printedSize)
  const page = pageOf(list, rows.length, Number(usualSize ?? rows.length), request)

  const set = (body: unknown, pointer: Pointer | undefined, value: unknown) =>
    pointer === undefined ? body : replaceAt(body, pointer, value)
  let body = set(example, list.items, rows.slice(page.start, page.end).map(show))
  body = set(body, list.total, rows.length)
  body = set(body, list.more, page.hasMore)
  body = set(body, list.shows.size, page.size)
  body = set(body, list.shows.offset, page.start)
  return set(body, list.next, page.hasMore ? nextOf(list, example, page, request) : null)
}

function pageOf(list: List, count: number, usualSize: number, { query }: IncomingRequest): Page {
  const size = Math.max(1, Number(query[list.size ?? ''] ?? usualSize))
  const asked = Number(query[list.parameter ?? ''] ?? 0) || 0
  const start = Math.max(0, list.style === 'page' ? (asked - 1) * size : asked)
  const end = start + size
  return { size, start, end, hasMore: list.parameter !== undefined && end < count }
}

/** Where the next page begins: as a number, as a text, or in a link, as the example has it. */
function nextOf(list: List, example: unknown, { end }: Page, request: IncomingRequest): unknown {
  if (list.style === 'link') return nextLink(list, end, request)
  return list.next && typeof valueAt(example, list.next) === 'number' ? end : String(end)
}

function nextLink({ parameter = '' }: List, end: number, { query, path, headers, askedUrl }: IncomingRequest): string {
  const once = Object.entries(query).map(([name, value]): [string, string] => [name, [value].flat()[0] ?? ''])
  const search = new URLSearchParams([...once.filter(([name]) => name !== parameter), [parameter, String(end)]])
  return `${askedUrl ?? `${originOf({ headers })}${path}`}?${search}`
}
