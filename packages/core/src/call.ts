import { ApiPromise } from './api-promise.ts'
import { callParts, type CallParts } from './arguments.ts'
import { apiErrorFrom, unreadable } from './api-error-from.ts'
import { EventReader } from './event-reader.ts'
import { EventStream, StreamPromise } from './event-stream.ts'
import type { HttpAnswer, HttpRequest } from './http.ts'
import { nextQuery } from './next-page.ts'
import { createPage, type Page, PagePromise } from './page.ts'
import type { Platform, Route } from './platform.ts'
import { property } from './property.ts'
import type { Secrets } from './secrets.ts'

/** Sends one request of a call, with its retries. */
export type Transport = (request: HttpRequest, call: CallContext) => Promise<HttpAnswer>

export interface CallContext extends CallParts {
  /** The method: `agents.list`. */
  name: string
  route: Route
  platform: Platform
  secrets: Secrets
  idleTimeout: number
}

/** Makes the call's promise of the kind that its route asks for. Never throws: wrong arguments reject. */
export function startCall(context: () => CallContext, route: Route, transport: Transport): ApiPromise<unknown> {
  // Through a promise from the start, so that a TypeError of the arguments rejects, too.
  const started = Promise.resolve().then(context)
  if (route.list) return new PagePromise(started.then((call) => fetchPage(call, call.query, new Set(), transport)))
  if (route.events) return new StreamPromise(started.then((call) => openStream(call, transport)))
  return new ApiPromise(started.then((call) => fetchResource(call, transport)))
}
