import { apiErrorFrom, unreadableAnswer } from '../errors/api-error.ts'
import { ApiPromise } from '../call/api-promise.ts'
import { EventReader } from '../streams/event-reader.ts'
import { EventStream, StreamPromise } from '../streams/event-stream.ts'
import type { HttpAnswer } from '../request/openapi-fetch.ts'
import { mediaType } from '../response/media-type.ts'
import { nextQuery } from '../lists/next-query.ts'
import { type LinkedPage, linkPage, PagePromise } from '../lists/page.ts'
import type { EventsRoute, ListRoute, Route } from '../platform/platform.ts'
import type { PreparedCall } from '../call/call.ts'
import { property } from '../values/property.ts'
import { readLimit } from '../send/read-body.ts'

interface Answered<T> {
  data: T
  response: Response
}

/**
 * Makes the call's promise, of the kind that its route asks for.
 * @param prepare sorts the arguments; what it throws rejects the promise, so that methods never throw synchronously
 */
export function startCall(route: Route, prepare: () => PreparedCall): ApiPromise<unknown> {
  const prepared = new Promise<PreparedCall>((resolve) => resolve(prepare()))
  const { list, events } = route
  if (list) return new PagePromise(prepared.then((call) => firstPage(call, list)))
  if (events) return new StreamPromise(prepared.then((call) => openStream(call, events)))
  return new ApiPromise(prepared.then(fetchResource))
}

async function fetchResource(call: PreparedCall): Promise<Answered<unknown>> {
  const { route } = call
  const { data, response } = await answer(call, call.query)
  if (route.answer === 'none') return { data: undefined, response }
  // Done, with nothing to show: no reason to fail a change, but a read that brings nothing is none.
  if (response.status === 204 && route.method !== 'GET') return { data: undefined, response }
  if (route.answer === 'bytes')
    return { data: new Uint8Array(data instanceof ArrayBuffer ? data : new ArrayBuffer(0)), response }
  const text = typeof data === 'string' ? data : ''
  if (route.answer === 'any' && text === '') return { data: undefined, response }
  if (route.answer === 'any' && !isJson(response)) return { data: text, response }
  const body = parseJson(call, response, text)
  return { data: unwrap(call, response, body), response }
}

/** The resource inside the platform's envelope. `/0` is for one resource in an array, which may also come without it. */
function unwrap(call: PreparedCall, response: Response, body: unknown): unknown {
  const { envelope = [] } = call.route
  if (envelope[0] === '0' && !Array.isArray(body)) return body
  const resource = property(body, envelope)
  if (resource === undefined) throw unreadableAnswer(call, response, `has nothing at "${envelope.join('.')}"`, body)
  return resource
}

async function firstPage(call: PreparedCall, list: ListRoute): Promise<Answered<LinkedPage<unknown, object>['page']>> {
  const asked = new Map([[call.query[list.parameter ?? ''], 0]])
  const { linked, response } = await fetchPage(call, list, {
    query: call.query,
    index: 0,
    rowsBefore: 0,
    previous: '',
    asked,
  })
  return { data: linked.page, response }
}

/** How far the reading of a list has come. */
interface Position {
  query: Readonly<Record<string, unknown>>
  /** How many pages were read before this one. */
  index: number
  rowsBefore: number
  /** The rows of the page before this one. */
  previous: string
  /** Which page each cursor led to. Shared by all pages, so that a page may be gone on from more than once. */
  asked: Map<unknown, number>
}

async function fetchPage(call: PreparedCall, list: ListRoute, { query, index, rowsBefore, previous, asked }: Position) {
  const { parameter = '' } = list
  const { data, response } = await answer(call, query)
  const body = parseJson(call, response, typeof data === 'string' ? data : '')
  const rows = rowsIn(body, list)
  if (typeof rows === 'string') throw unreadableAnswer(call, response, rows, body)
  // A platform that ignores the parameter answers the same rows for ever.
  const current = list.style === 'offset' || list.style === 'page' ? JSON.stringify(rows) : ''
  if (current !== '' && current === previous)
    throw unreadableAnswer(call, response, 'is the page before it once more', body)

  const next = async (): Promise<LinkedPage<unknown, object> | undefined> => {
    const following = nextQuery(list, body, rows.length, rowsBefore, query, {
      url: response.url,
      path: call.route.path,
      // Gateways and terminators of TLS are behind such links every day.
      note: (what) => call.logger?.debug(call.secrets.scrubText(`${call.route.method} ${call.route.path}: ${what}`)),
    })
    if (following instanceof Error) throw unreadableAnswer(call, response, following.message, body)
    if (!following) return undefined
    const cursor = following[parameter]
    const leadsTo = asked.get(cursor)
    if (leadsTo !== undefined && leadsTo <= index)
      throw unreadableAnswer(call, response, 'leads back to a page that has been read', body)
    asked.set(cursor, index + 1)
    const position = {
      query: following,
      index: index + 1,
      rowsBefore: rowsBefore + rows.length,
      previous: current,
      asked,
    }
    return (await fetchPage(call, list, position)).linked
  }
  return { linked: linkPage(rows, otherFields(body, list), next), response }
}

/** The rows of a page, or what is wrong with it. */
function rowsIn(body: unknown, { items, single }: ListRoute): unknown[] | string {
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
function otherFields(body: unknown, { items }: ListRoute): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || items.length === 0) return {}
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== items[0]))
}

async function openStream(call: PreparedCall, events: EventsRoute): Promise<Answered<EventStream<unknown>>> {
  const { response } = await answer(call, call.query)
  const limit = readLimit(response)
  const { body } = response
  if (!limit || !body) {
    const problem = `is ${contentType(response)}, not an event stream`
    throw unreadableAnswer(call, response, problem, await response.text())
  }
  const { route, platform, secrets, logger, options } = call
  const settings = {
    route: events,
    error: platform.error,
    limit,
    label: `${route.method} ${route.path}`,
    secrets,
    logger,
    signal: options.signal,
  }
  return { data: new EventStream((all) => new EventReader(body, { ...settings, all })), response }
}

/** @throws ApiError for any status but 2xx */
async function answer(call: PreparedCall, query: Readonly<Record<string, unknown>>): Promise<HttpAnswer> {
  const { route, transport } = call
  const answered = await transport({
    method: route.method,
    path: route.path,
    pathValues: call.pathValues,
    query,
    body: call.body,
    parseAs: route.events ? 'stream' : route.answer === 'bytes' ? 'arrayBuffer' : 'text',
  })
  if (!answered.response.ok) throw apiErrorFrom(call, answered)
  return answered
}

function parseJson(call: PreparedCall, response: Response, text: string): unknown {
  if (text === '') throw unreadableAnswer(call, response, 'has no body', undefined)
  if (!isJson(response)) throw unreadableAnswer(call, response, `is ${contentType(response)}, not JSON`, text)
  try {
    return JSON.parse(text)
  } catch {
    throw unreadableAnswer(call, response, 'is broken JSON', text)
  }
}

function isJson(response: Response): boolean {
  return /[/+]json$/.test(mediaType(response))
}

function contentType(response: Response): string {
  return response.headers.get('content-type')?.toLowerCase() || 'of no type'
}
