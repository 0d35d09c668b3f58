import type { ListRoute } from './platform.ts'
import { property } from './property.ts'

/**
 * The query that asks for the page after this one; undefined when this was the last.
 *
 * @param body the whole answer
 * @param rows how many rows it held
 * @param query what this page was asked with
 * @param url where it came from, against which the URL of the next page is held
 * @throws Error when the platform's answer would lead to another place
 */
export function nextQuery(
  list: ListRoute,
  body: unknown,
  rows: number,
  query: Readonly<Record<string, unknown>>,
  url: string,
): Record<string, unknown> | undefined {
  const { style, parameter } = list
  if (style === 'none' || parameter === undefined) return undefined
  if (list.more && property(body, list.more) === false) return undefined
  if (style === 'cursor' || style === 'link') {
    const next = list.next && property(body, list.next)
    if (next === undefined || next === null || next === '') return undefined
    if (typeof next !== 'string' && typeof next !== 'number') throw new Error('the next page is neither a string nor a number')
    return { ...query, [parameter]: style === 'link' ? cursorInLink(String(next), parameter, url) : next }
  }
  if (rows === 0) return undefined
  const position = numberOf(query[parameter], style === 'page' ? 1 : 0)
  const total = list.total && property(body, list.total)
  if (style === 'offset') {
    if (typeof total === 'number' && position + rows >= total) return undefined
    return { ...query, [parameter]: position + rows }
  }
  return { ...query, [parameter]: position + 1 }
}

/** A link is never followed as it stands; only its cursor is used, and only when it points to the same list. */
function cursorInLink(link: string, parameter: string, url: string): string {
  const here = new URL(url)
  const next = URL.canParse(link, url) ? new URL(link, url) : undefined
  const cursor = next?.searchParams.get(parameter)
  if (!next || !cursor) throw new Error(`the link to the next page has no "${parameter}"`)
  // Behind a proxy or a mock the origin differs; the path says whether it is the same list.
  if (!here.pathname.endsWith(next.pathname)) throw new Error(`the link to the next page leads to ${next.pathname}`)
  return cursor
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback
}
