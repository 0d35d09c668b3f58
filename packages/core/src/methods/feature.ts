import type { MethodCall } from '../call/method-call.ts'
import type { Route } from '../platform/platform.ts'
import type { ApiPromise, SentCall } from '../response/api-promise.ts'
import type { HttpResponse } from '../send/http-response.ts'

/** A call that has been sent, and what is made of its response. */
export type Sent = <T>(read: (call: MethodCall, response: HttpResponse) => Promise<T>) => SentCall<T>

/**
 * Something that only some routes need. A client's generated code names those that its routes do, so that a bundle has no others.
 * @returns undefined for a route that does not need it
 */
export type Feature = (route: Route, sent: Sent) => ApiPromise<unknown> | undefined
