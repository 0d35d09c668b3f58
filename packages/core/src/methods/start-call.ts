import type { Call } from '../call/call.ts'
import type { ClientSettings } from '../call/client-settings.ts'
import { responseTo } from '../call/response-to.ts'
import type { MethodCall } from '../call/method-call.ts'
import type { Route } from '../platform/platform.ts'
import { ApiPromise } from '../response/api-promise.ts'
import { readResource } from '../response/read-resource.ts'
import type { Feature, Sent } from './feature.ts'
import { prepareMethodCall } from './prepare-method-call.ts'

/** What a client's methods have in common. */
export interface MethodSettings extends ClientSettings {
  features: readonly Feature[]
}

/**
 * The way of a method's call: arguments → request → response → page, stream or resource.
 * Whatever is thrown rejects the promise, so that methods never throw synchronously.
 *
 * @param name the method, for messages: `agents.list`
 */
export function startCall(
  client: MethodSettings,
  name: string,
  route: Route,
  args: readonly unknown[],
): ApiPromise<unknown> {
  const { leavesOpen, leaveOpen } = bodySwitch(route)
  const leaving = route.events && new AbortController()
  const prepared = new Promise<MethodCall>((resolve) =>
    resolve(prepareMethodCall(client, name, route, args, { leavesOpen, left: leaving?.signal })),
  )
  const response = prepared.then((call) => responseTo(call))
  const sent: Sent = (read) => ({
    response,
    leaveOpen,
    leave: () => leaving?.abort(),
    read: async (received) => read(await prepared, received),
  })
  for (const feature of client.features) {
    const started = feature(route, sent)
    if (started) return started
  }
  return new ApiPromise(sent(readResource))
}

/**
 * Whether the body stays open, which may still be wanted while the call is under way. By itself: a call's timers hold it, and in the
 * scope of startCall it would hold the response, so that one that nobody reads would never be garbage.
 */
function bodySwitch({ events }: Route): { leavesOpen: Call['leavesOpen']; leaveOpen(): void } {
  let isRaw = false
  return {
    leavesOpen: () => (isRaw ? 'any' : events ? 'events' : 'none'),
    leaveOpen() {
      isRaw = true
    },
  }
}
