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

/** How pages are asked for: the row that a page starts with, and what a body says of the next one. */
const paging: Record<List['style'], { start: (asked: number, size: number) => number; next: NextOf }> = {
  none: { start: () => 0, next: nextValue },
  offset: { start: (asked) => asked, next: nextValue },
  page: { start: (asked, size) => (asked - 1) * size, next: nextValue },
  cursor: { start: (asked) => asked, next: nextValue },
  link: { start: (asked) => asked, next: nextLink },
}

type NextOf = (list: List, example: unknown, page: Page, request: IncomingRequest) => unknown

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
  return set(body, list.next, page.hasMore ? paging[list.style].next(list, example, page, request) : null)
}

function pageOf(list: List, count: number, usualSize: number, { query }: IncomingRequest): Page {
  const size = Math.max(1, Number(query[list.size ?? ''] ?? usualSize))
  const asked = Number(query[list.parameter ?? ''] ?? 0) || 0
  const start = Math.max(0, paging[list.style].start(asked, size))
  const end = start + size
  return { size, start, end, hasMore: list.parameter !== undefined && end < count }
}

/** Where the next page begins: as a number or as a text, as the example has it. */
function nextValue({ next }: List, example: unknown, { end }: Page): unknown {
  return next && typeof valueAt(example, next) === 'number' ? end : String(end)
}

function nextLink(
  { parameter = '' }: List,
  _: unknown,
  { end }: Page,
  { query, path, headers, askedUrl }: IncomingRequest,
): string {
  const once = Object.entries(query).map(([name, value]): [string, string] => [name, [value].flat()[0] ?? ''])
  const search = new URLSearchParams([...once.filter(([name]) => name !== parameter), [parameter, String(end)]])
  return `${askedUrl ?? `${originOf({ headers })}${path}`}?${search}`
}
