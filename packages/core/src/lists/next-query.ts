import type { ListRoute } from '../platform/platform.ts'
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
  const { style, parameter } = list
  if (style === 'none' || parameter === undefined) return undefined
  if (list.more && property(body, list.more) === false) return undefined
  if (style === 'cursor' || style === 'link') {
    const next = list.next && property(body, list.next)
    if (next === undefined || next === null || next === '') {
      return list.more && property(body, list.more) === true
        ? new Error('says that there is more, but not where')
        : undefined
    }
    if (typeof next !== 'string' && typeof next !== 'number')
      return new Error('has a next page that is neither a string nor a number')
    const cursor = style === 'link' ? cursorInLink(String(next), parameter, place) : next
    return cursor instanceof Error ? cursor : { ...query, [parameter]: cursor }
  }
  if (rows === 0) return undefined
  const total = list.total && property(body, list.total)
  const position = numberOf(query[parameter], style === 'page' ? 1 : 0)
  // Page numbers do not tell how many rows came before, if reading began at a later page.
  const reached = (style === 'offset' ? position : before) + rows
  if (typeof total === 'number' && reached >= total) return undefined
  return { ...query, [parameter]: style === 'offset' ? reached : position + 1 }
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
