/** What every client package exports beside the schemas of its spec (`packages/core`), and types that generated code is written in. */
const taken = new Set([
  'ApiError', 'BadRequestError', 'AuthenticationError', 'PermissionDeniedError', 'NotFoundError', 'ConflictError', 'RateLimitError',
  'ServerError', 'ConnectionError', 'TimeoutError', 'StreamError', 'Page', 'EventStream', 'RequestOptions', 'ClientOptions', 'Client',
  'RateLimit', 'Result', 'Middleware', 'Logger', 'ApiPromise', 'ApiResponse', 'StreamEvent',
  'Record', 'Partial', 'Required', 'Readonly', 'Pick', 'Omit', 'Exclude', 'Extract', 'NonNullable', 'Parameters', 'ReturnType', 'Awaited',
  'Iterable', 'AsyncIterable', 'AsyncIterator', 'PromiseLike', 'FileList', 'paths', 'operations', 'components', 'webhooks', '$defs',
])

/** Whether an exported type of this name would hide a JavaScript global, a type that generated code uses or an export of the clients. */
export function isReserved(name: string): boolean {
  return taken.has(name) || name in globalThis
}
