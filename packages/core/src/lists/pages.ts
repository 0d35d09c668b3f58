import type { MethodCall } from '../call/method-call.ts'
import { responseTo } from '../call/response-to.ts'
import { unreadableResponse } from '../errors/api-error.ts'
import type { ListRoute } from '../platform/platform.ts'
import type { PaginationStyle } from '../platform/vocabulary.ts'
import { readJson } from '../response/read-json.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { nextQuery } from './next-query.ts'
import { type Page, pageOf } from './page.ts'
import { fieldsBeside, rowsIn } from './rows.ts'

/** Where the reading of a list stands. */
interface Position {
  query: MethodCall['query']
  /** How many pages came before. */
  index: number
  rowsBefore: number
  /** The rows of the page before, as text: empty where they cannot tell anything. */
  previous: string
  /** Which page each cursor led to. Shared by all positions, so that a page may be gone on from more than once. */
  cursors: Map<unknown, number>
}

/** Whether the rows of a page may be those of the page before, with no cursor to tell by. */
const repeats: Readonly<Record<PaginationStyle, boolean>> = {
  none: false,
  offset: true,
  page: true,
  cursor: false,
  link: false,
}

/** The first page of a list, which leads to the others. */
export async function firstPage(call: MethodCall, list: ListRoute, response: HttpResponse): Promise<Page<unknown>> {
  const { query } = call
  const { parameter = '' } = list
  const cursors = new Map([[query[parameter], 0]])
  const first = await pages(call, list, { query, index: 0, rowsBefore: 0, previous: '', cursors }, response).next()
  // It yields before it returns, because there is a position to begin with.
  return first.value as Page<unknown>
}

/**
 * The pages of a list from a position on, each fetched when it is asked for.
 * @param from undefined after the last page
 * @param received the response with the page at that position, if it has been asked for
 * @throws ApiError for a page that cannot be read, is the one before it, or leads back
 */
async function* pages(
  call: MethodCall,
  list: ListRoute,
  from: Position | undefined,
  received?: HttpResponse,
): AsyncGenerator<Page<unknown>, void, undefined> {
  const { parameter = '' } = list
  let at = from
  for (let first = received; at; first = undefined) {
    const { query, index, rowsBefore, previous, cursors } = at
    const response = first ?? (await responseTo(call, query))
    const body = await readJson(call, response)
    const unreadable = (problem: string) => unreadableResponse(call, response, problem, body)
    const rows = rowsIn(body, list)
    if (typeof rows === 'string') throw unreadable(rows)
    // A platform that ignores the parameter sends the same rows for ever.
    const current = repeats[list.style] ? JSON.stringify(rows) : ''
    if (current !== '' && current === previous) throw unreadable('repeats the page before it')

    // Only when somebody goes on: what is wrong with the next page is no fault of this one.
    const next = (): Position | undefined => {
      // Gateways and terminators of TLS are behind such links every day.
      const note = (what: string) => call.logger?.debug(call.secrets.maskText(`${call.label}: ${what}`))
      const place = { url: response.url, path: call.path, note }
      const following = nextQuery(list, body, rows.length, rowsBefore, query, place)
      if (following instanceof Error) throw unreadable(following.message)
      if (!following) return undefined
      const cursor = following[parameter]
      const leadsTo = cursors.get(cursor)
      if (leadsTo !== undefined && leadsTo <= index) throw unreadable('leads back to a page that has been read')
      cursors.set(cursor, index + 1)
      return { query: following, index: index + 1, rowsBefore: rowsBefore + rows.length, previous: current, cursors }
    }
    yield pageOf(rows, fieldsBeside(body, list), () => pages(call, list, next()))
    at = next()
  }
}
