import { type Call, prepareCall } from '../call/call.ts'
import type { ClientSettings } from '../call/client-settings.ts'
import type { MethodCall } from '../call/method-call.ts'
import { lowerCaseNames } from '../headers/lower-case-names.ts'
import type { Route } from '../platform/platform.ts'
import { resultKinds } from '../platform/vocabulary.ts'
import { sortArguments } from '../request/arguments.ts'
import { jsonOrForm } from '../request/json-or-form.ts'

/**
 * Makes a call of a method's arguments.
 * @throws TypeError for anything that the platform would refuse, or that would be lost on the way
 */
export function prepareMethodCall(
  client: ClientSettings,
  name: string,
  route: Route,
  args: readonly unknown[],
  { leavesOpen, left }: Pick<Call, 'leavesOpen' | 'left'>,
): MethodCall {
  const { method, path } = route
  const { pathValues, query, body, options } = sortArguments(name, route, args, client.defaults)
  const call = prepareCall(client, { name, method, path, route, pathRules: route, body, options, leavesOpen, left })
  const headers = {
    accept: resultKinds[route.result ?? 'json'],
    ...client.headers,
    ...(options.headers && lowerCaseNames(options.headers)),
  }
  return Object.assign(call, { route, pathValues, query, headers, body: jsonOrForm(route.body, body) })
}
