import type { PlannedResponse, Seen } from './planned-response.ts'
import type { TestClient, TestClientOptions } from './test-client.ts'

/** Where the cases run. `browser` is a page of headless Chromium. */
export type Runtime = 'node' | 'bun' | 'deno' | 'workerd' | 'browser'

/**
 * One claim about the clients, proven against a server that misbehaves. It runs on every runtime, so it uses the sources
 * of core, web-standard APIs and chai, and nothing else.
 */
export interface Case {
  name: string
  /** The runtimes on which the claim can be checked at all; every use says why in a comment. @default all */
  only?: readonly Runtime[]
  /** Rejects when the claim does not hold. */
  run(context: CaseContext): Promise<void>
}

/** What a case works with; {@link runCase} makes a new one for every case. */
export interface CaseContext {
  /** Origin of the hostile server: `http://127.0.0.1:4321`. */
  url: string
  /** A second origin of the same server, where redirects lead that must not be followed. */
  otherUrl: string
  /** Names this run of the case: the first segment of the path of all its requests. */
  id: string
  /** The key that the client sends unless told otherwise. */
  key: string
  runtime: Runtime
  /** A client of the test platform (test-client.ts) that talks to the hostile server under this case's id. */
  createClient(options?: TestClientOptions): TestClient
  /** Plans the responses to the next requests of this case, one each; the last one serves all further requests. */
  respondWith(...responses: PlannedResponse[]): Promise<void>
  /** What the server saw of this case so far, in order, on both origins. CORS preflights are left out. */
  seen(): Promise<Seen[]>
  /** Waits until what the server saw is as expected; fails with what it saw after two seconds. */
  until(what: string, holds: (seen: Seen[]) => boolean): Promise<Seen[]>
}
