import type { ClientSettings } from '../call/client-settings.ts'
import { responseTo } from '../call/response-to.ts'
import { PagePromise } from '../lists/page.ts'
import { firstPage } from '../lists/pages.ts'
import type { MethodCall } from '../call/method-call.ts'
import type { Route } from '../platform/platform.ts'
import { ApiPromise, type SentCall } from '../response/api-promise.ts'
import { readResource } from '../response/read-resource.ts'
import type { HttpResponse } from '../send/http-response.ts'
import { StreamPromise } from '../streams/event-stream.ts'
import { openStream } from '../streams/open-stream.ts'
import { prepareMethodCall } from './prepare-method-call.ts'

/**
 * The way of a method's call: arguments → request → response → page, stream or resource.
 * Whatever is thrown rejects the promise, so that methods never throw synchronously.
 *
 * @param name the method, for messages: `agents.list`
 */
export function startCall(
  client: ClientSettings,
  name: string,
  route: Route,
  args: readonly unknown[],
): ApiPromise<unknown> {
  const prepared = new Promise<MethodCall>((resolve) => resolve(prepareMethodCall(client, name, route, args)))
  const response = prepared.then((call) => responseTo(call))
  // What prepared rejects with, response rejects with, too.
  const leaveOpen = () => void prepared.then((call) => (call.leavesOpen = 'any')).catch(() => {})
  function sentCall<T>(read: (call: MethodCall, response: HttpResponse) => Promise<T>): SentCall<T> {
    return { response, leaveOpen, read: async (received) => read(await prepared, received) }
  }
  const { list, events } = route
  if (list) return new PagePromise(sentCall((call, received) => firstPage(call, list, received)))
  if (events) return new StreamPromise(sentCall((call, received) => openStream(call, events, received)))
  return new ApiPromise(sentCall(readResource))
}
