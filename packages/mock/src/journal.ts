import type { OpenApiDocument } from '@agent-clients/specs'
import { credentialPlace } from './credentials.ts'
import type { IncomingRequest } from './incoming-request.ts'
import type { RecordedRequest } from './recorded-request.ts'

const mask = '***'

/** Remembers requests without their credentials. */
export class Journal {
  readonly requests: RecordedRequest[] = []
  readonly #secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie'])
  readonly #secretQuery = new Set<string>()
  readonly #onRequest: ((request: RecordedRequest) => void) | undefined

  constructor(documents: OpenApiDocument[], onRequest?: (request: RecordedRequest) => void) {
    this.#onRequest = onRequest
    for (const scheme of documents.flatMap(({ components }) => Object.values(components.securitySchemes))) {
      const { place, name } = credentialPlace(scheme)
      // All platforms' credentials are masked everywhere: a key that was sent to the wrong platform is a key, too.
      if (place === 'header') this.#secretHeaders.add(name.toLowerCase())
      if (place === 'query') this.#secretQuery.add(name)
    }
  }

  record(incoming: IncomingRequest, rest: Omit<RecordedRequest, keyof IncomingRequest>): void {
    const request: RecordedRequest = {
      ...rest,
      method: incoming.method,
      path: incoming.path,
      query: masked(incoming.query, (name) => this.#secretQuery.has(name)),
      headers: masked(incoming.headers, (name) => this.#secretHeaders.has(name)),
    }
    this.requests.push(request)
    this.#onRequest?.(request)
  }

  clear(): void {
    this.requests.length = 0
  }
}

/** The word before a key (`Bearer`) stays: it is what a test wants to see. */
function masked<T extends string | string[]>(
  values: Record<string, T>,
  isSecret: (name: string) => boolean,
): Record<string, T | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isSecret(name) ? `${/^[A-Za-z]+ (?=\S)/.exec(String(value))?.[0] ?? ''}${mask}` : value,
    ]),
  )
}
