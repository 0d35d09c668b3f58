import type { ListRoute } from '../platform/platform.ts'
import type { PaginationStyle } from '../platform/vocabulary.ts'
import { property } from '../values/property.ts'

/** Where a page came from. */
export interface Place {
  url: string
  /** The operation's path, as the spec writes it. */
  path: string
  /** Told of what is odd and does no harm. */
  note: (what: string) => void
}

/**
 * The query that asks for the page after this one; undefined when this was the last.
 *
 * @param body the whole body
 * @param rows how many rows it held
 * @param before how many rows the pages before it held, as far as they were read
 * @param query what this page was asked with
 * @param place where it came from, against which a link to the next page is held
 * @returns an Error when the body does not lead to a following page of the same list
 */
export function nextQuery(
  list: ListRoute,
  body: unknown,
  rows: number,
  before: number,
  query: Readonly<Record<string, unknown>>,
  place: Place,
): Record<string, unknown> | Error | undefined {
  const { style, parameter = '' } = list
  if (list.more && property(body, list.more) === false) return undefined
  const next = following[style](list, { body, rows, before, asked: query[parameter], parameter, place })
  return next === undefined || next instanceof Error ? next : { ...query, [parameter]: next }
}

/** A page that has been read. */
interface PageRead {
  body: unknown
  rows: number
  before: number
  /** The parameter, and its value for this page. */
  parameter: string
  asked: unknown
  place: Place
}

type Following = (list: ListRoute, page: PageRead) => string | number | Error | undefined

/** What the parameter is to be for the next page, by the list's style. */
const following: Readonly<Record<PaginationStyle, Following>> = {
  none: () => undefined,
  offset({ total }, { body, rows, asked }) {
    const reached = numberOf(asked, 0) + rows
    return rows === 0 || isTotal(body, total, reached) ? undefined : reached
  },
  // Page numbers do not tell how many rows came before, if reading began at a later page.
  page: ({ total }, { body, rows, before, asked }) =>
    rows === 0 || isTotal(body, total, before + rows) ? undefined : numberOf(asked, 1) + 1,
  cursor: (list, { body }) => stated(list, body),
  link(list, { body, parameter, place }) {
    const link = stated(list, body)
    return link === undefined || link instanceof Error ? link : cursorInLink(String(link), parameter, place)
  },
}

/** Whether so many rows are all that there are. */
function isTotal(body: unknown, pointer: ListRoute['total'], rows: number): boolean {
  const total = pointer && property(body, pointer)
  return typeof total === 'number' && rows >= total
}

/** What the body says of the next page. */
function stated({ next: pointer, more }: ListRoute, body: unknown): string | number | Error | undefined {
  const next = pointer && property(body, pointer)
  if (typeof next === 'number' || (typeof next === 'string' && next !== '')) return next
  if (next !== undefined && next !== null && next !== '')
    return new Error('has a next page that is neither a string nor a number')
  return more && property(body, more) === true ? new Error('reports more pages, but not how to get them') : undefined
}

/**
 * A link is never followed as it stands; only its cursor is used, if it points to the same list. What stands before the
 * list's path does not count: behind a gateway, links name other hosts and schemes than the one that was asked.
 */
function cursorInLink(link: string, parameter: string, { url, path, note }: Place): string | Error {
  const next = URL.canParse(link, url) ? new URL(link, url) : undefined
  const cursor = next?.searchParams.get(parameter)
  if (!next || !cursor) return new Error(`has a link to the next page without "${parameter}"`)
  const here = new URL(url)
  if (!isSameList(here, next, path.split('/').length - 1))
    return new Error(`has a link to the next page that leads to another list, ${next.pathname}`)
  if (next.origin !== here.origin)
    note(`the link to the next page names ${next.origin}; its cursor is sent to ${here.origin}`)
  return cursor
}

/** Compares the last segments, of which one may be a placeholder in the link: documentation prints `{agentId}` there. */
function isSameList(here: URL, next: URL, count: number): boolean {
  const own = lastSegments(here, count)
  const linked = lastSegments(next, count)
  return (
    own.length === linked.length &&
    linked.every((segment, index) => segment === own[index] || /^\{\w+\}$/.test(segment))
  )
}

/** Decoded: which characters are escaped without need differs from server to server. */
function lastSegments({ pathname }: URL, count: number): string[] {
  const segments = pathname.replace(/\/$/, '').split('/').slice(1).slice(-count)
  return segments.map((segment) => {
    try {
      return decodeURIComponent(segment)
    } catch {
      return segment
    }
  })
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback
}
