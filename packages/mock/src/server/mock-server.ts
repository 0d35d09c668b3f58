/// <reference lib="esnext.disposable" preserve="true" />
import type { PlannedResponseFor, PlannedFunctionFor, CodeOf, Given } from '../responses/planned-response-of.ts'
import type { Platforms } from '../generated/platforms.ts'
import type { Coverage } from '../journal/coverage.ts'
import type { RecordedRequest } from '../journal/recorded-request.ts'
import type { WaitOptions } from '../journal/wait-options.ts'

/** What `startMock` takes. */
export interface MockOptions<P = Platforms> {
  /** Port to listen on. Default 0: any free one. */
  port?: number
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string
  /**
   * Names by which the mock may be asked for what lies below `/-/` (the journal, the specs), such as a container's. Default: loopback
   * names and the address listened on only, because a website can have any other name lead to this machine.
   */
  allowedHosts?: readonly string[]
  /** False opens no socket: only `mock.fetch` is served. Default true. */
  listen?: boolean
  /** Platforms to serve, such as `['agento', 'make']`. Default: all. */
  platforms?: ((keyof P & string) | (string & {}))[]
  /** Milliseconds before every response, and between two events of a stream. A request's `Prefer: delay=` goes before it. */
  delay?: number
  /** Refuse query parameters and body properties that the spec does not declare. Default false: platforms ignore them, too. */
  strict?: boolean
  /**
   * Keep what requests create, change and delete, and respond to a known idempotency key as the first time. Collections begin empty;
   * where the paths do not tell what happens, responses are the spec's examples. Default false.
   */
  stateful?: boolean
  /**
   * Refuse with 429 what exceeds the limits that the spec states for its first plan, per credential. Default false: the headers
   * count, but no request is refused.
   */
  rateLimit?: boolean
  /** Makes ids and made-up bodies the same in every run. */
  seed?: string | number
  /** Milliseconds since 1970. Default: the system's clock. */
  now?: () => number
  /** Makes UUIDs, of which request ids and the ids of what is created are made. Default: random ones. */
  newId?: () => string
  /** How many requests `mock.requests` holds at most; the oldest go. Default 10,000, and no more than 64 MB of memory. */
  maxRequests?: number
  /** Called once per request, as soon as its response is known. */
  onRequest?: (request: RecordedRequest) => void
}

/** A running mock server. */
export interface MockServer<P = Platforms> {
  /** Where it listens, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string
  /** Base URL of each platform, to be given to its client: `<url>/<platform><base path of the platform's own base URL>`. */
  readonly baseUrls: Readonly<Record<keyof P & string, string>> & Readonly<Record<string, string>>
  /** The last requests (`maxRequests`) since the start or the last `reset`, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /**
   * Serves requests in this process, without a socket: `createAgentoClient({ apiKey: 'any', fetch: mock.fetch })`. Takes the base
   * URLs above and the platforms' real ones.
   */
  readonly fetch: typeof fetch
  /**
   * Plans the response to the next valid request for an operation; several are sent in the order in which they were planned.
   * A request that is refused (no credential, violates the spec) is refused as ever and uses up none of them.
   * @throws TypeError for a platform, operation, status or example that does not exist and for a body that its schema does not allow.
   */
  once<
    N extends keyof P & string,
    O extends keyof P[N] & string,
    C extends CodeOf<P[N][O], U> | undefined = undefined,
    U extends boolean = false,
  >(
    platform: N,
    operationId: O,
    response: PlannedResponseFor<P, N, O, C, U>,
  ): void
  /**
   * Plans the response to every valid request for an operation until `reset`, after those that were planned with `once`. A function is
   * called with each request; undefined leaves it to the spec's examples.
   * @throws TypeError as `once` does. For what a function returns, the request gets a 500 that says so in `X-Mock-Violations`.
   */
  on<
    N extends keyof P & string,
    O extends keyof P[N] & string,
    C extends CodeOf<P[N][O], U> | undefined = undefined,
    U extends boolean = false,
    R = Given<P[N][O]>,
  >(
    platform: N,
    operationId: O,
    response: PlannedResponseFor<P, N, O, C, U> | PlannedFunctionFor<P, N, O, R>,
  ): void
  /**
   * The first request for an operation since the start or the last `reset`, or the one of that `count`; at once if it has come.
   * Rejects after `timeout` ms (default 5,000) with what has come instead.
   * @throws TypeError for a platform or operation that does not exist.
   */
  waitFor<N extends keyof P & string, O extends keyof P[N] & string>(
    platform: N,
    operationId: O,
    options?: WaitOptions,
  ): Promise<RecordedRequest>
  /** Calls back for every request from now on. Returns a function that ends that. */
  onRequest(listener: (request: RecordedRequest) => void): () => void
  /** Which operations, statuses and examples requests have touched since the start; `reset` does not clear it. */
  coverage(): Coverage
  /** Forgets recorded requests, planned responses, rate-limit windows and state. */
  reset(): void
  /** Stops listening and cuts every open connection, streams included. May be called more than once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
