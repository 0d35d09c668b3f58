/** Exported by every client package beside the schemas of its spec; the test compares with packages/core/src/index.ts. */
const exported = `
  AgentClientError ApiError ApiErrorDetails ApiPromise AuthenticationError BadRequestError CallError ClientOptions ConflictError
  ConnectionError EventIterator EventReader EventStream Http IdempotentRequestOptions Logger Middleware NotFoundError Page
  PagePromise PermissionDeniedError RateLimit RateLimitError RequestOptions Result ServerError StreamError StreamEvent
  StreamPromise StreamRequestOptions TimeoutError WithResponse`

/** What generated code is written in. */
const used = `
  Array AsyncIterable Awaited Exclude Extract Iterable NonNullable Omit Parameters Partial Pick PromiseLike Readonly Record
  Required ReturnType Schema Query Answer paths webhooks components operations $defs`

/** Known to browser code, not to Node. */
const browser = 'Document Element FileList FileReader Image Location Node Notification Option Selection Text Window'

const taken = new Set([exported, used, browser].flatMap((names) => names.trim().split(/\s+/)))

/** `AgentoClient`, `AgentoClientOptions`, `AgentsResource`: what the generator makes up names for. */
const generated = /(Client|ClientOptions|Resource)$/

/** Whether an exported type of this name would hide a global, or clash with something else that the client packages have. */
export function isReserved(name: string): boolean {
  return taken.has(name) || generated.test(name) || name in globalThis
}

/** Options that every client has or will have; the test compares with packages/core/src/options/options.ts. */
export const clientOptions: ReadonlySet<string> = new Set(
  `apiKey baseUrl fetch timeout deadline idleTimeout readTimeout maxRetries headers logger middleware validate
  dangerouslyAllowBrowser signal idempotencyKey`.split(/\s+/),
)
