/// <reference lib="esnext.disposable" preserve="true" />
import type { NextAnswer } from './next-answer.ts'
import type { RecordedRequest } from './recorded-request.ts'

/** What `startMock` takes. */
export interface MockOptions {
  /** Port to listen on. Default 0: any free one. */
  port?: number
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string
  /** Platforms to serve, such as `['agento', 'make']`. Default: all. */
  platforms?: string[]
  /** Called once per request, as soon as the answer's status is known. */
  onRequest?: (request: RecordedRequest) => void
}

/** A running mock server. */
export interface MockServer {
  /** Where it listens, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string
  /** Base URL of each platform, to be given to its client: `<url>/<platform><base path of the platform's own base URL>`. */
  readonly baseUrls: Readonly<Record<string, string>>
  /** Every request since the start or the last `reset`, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /**
   * Queues the answer to the next valid request for an operation; several are answered in the order in which they were queued.
   * A request that is refused (no credential, violates the spec) is answered as ever and leaves the queue alone.
   * @throws TypeError for a platform, operation, status or example that does not exist.
   */
  once(platform: string, operationId: string, answer: NextAnswer): void
  /** Forgets recorded requests and queued answers. */
  reset(): void
  /** Stops listening and cuts every open connection, streams included. May be called more than once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
