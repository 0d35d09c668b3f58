/**
 * Runs around one attempt. `next` sends the request and may be called again, with the same request or another one.
 * The credential is added after the last middleware, so none of them sees it.
 *
 * @example
 * const trace: Middleware = async (request, next) => {
 *   request.headers.set('traceparent', currentTrace())
 *   return next(request)
 * }
 */
export type Middleware = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>
