import { randomUUID } from 'node:crypto'
import type { RecordedRequest } from '../journal/recorded-request.ts'

const maxEntries = 100
const maxChars = 4000

/** A request as the page shows it. Everything is text; nothing is markup. */
interface JournalEntry {
  id: number
  /** In milliseconds since 1970. */
  time: number
  status: number
  method: string
  /** Query included. */
  path: string
  operationId: string | undefined
  /** Why it was refused. */
  reasons: string[]
  details: { title: string; text: string }[]
}

export interface JournalPage {
  /** Changes with every server, so that a page that outlives one knows. */
  run: string
  /** What is older than this is forgotten. */
  oldest: number
  /** To be asked for with `after` next time. */
  newest: number
  entries: JournalEntry[]
}

/** The journal as the page reads it again and again. Costs nothing while nobody looks. */
export class JournalView {
  readonly #requests: readonly RecordedRequest[]
  readonly #run = randomUUID()
  readonly #ids = new WeakMap<RecordedRequest, number>()
  #newest = 0

  constructor(requests: readonly RecordedRequest[]) {
    this.#requests = requests
  }

  /** What came after the entry of this id, the last 100 at most. */
  after(id: number): JournalPage {
    const firstNew = this.#requests.findLastIndex((request) => this.#ids.has(request)) + 1
    for (const request of this.#requests.slice(firstNew)) this.#ids.set(request, ++this.#newest)
    const entries = this.#requests.slice(-maxEntries).flatMap((request) => {
      const own = this.#ids.get(request) ?? 0
      return own > id ? [entryOf(request, own)] : []
    })
    const [oldest] = this.#requests
    return {
      run: this.#run,
      oldest: (oldest && this.#ids.get(oldest)) ?? this.#newest + 1,
      newest: this.#newest,
      entries,
    }
  }
}

function entryOf(request: RecordedRequest, id: number): JournalEntry {
  const { time, status, method, path, query, operationId, violations, headers, body, response } = request
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
  )
  const details = [
    { title: 'Request headers', text: headerLines(headers) },
    { title: 'Request body', text: asText(body) },
    { title: 'Response headers', text: headerLines(response.headers) },
    {
      title: response.events ? 'Events' : 'Response body',
      text: response.events ? response.events.join('') : asText(response.body),
    },
  ]
  return {
    id,
    time,
    status,
    method,
    path: search.size > 0 ? `${path}?${search}` : path,
    operationId,
    reasons: violations.map(({ message }) => message),
    details: details.filter(({ text }) => text !== '').map(({ title, text }) => ({ title, text: shortened(text) })),
  }
}

function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

function asText(body: unknown): string {
  if (body === undefined) return ''
  if (body instanceof Uint8Array) return `${body.length} bytes`
  return typeof body === 'string' ? body : JSON.stringify(body, null, 2)
}

function shortened(text: string): string {
  return text.length > maxChars ? `${text.slice(0, maxChars)}\n… (${text.length - maxChars} more characters)` : text
}
