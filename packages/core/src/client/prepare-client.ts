import type { ClientSettings } from '../call/client-settings.ts'
import { lowerCaseNames } from '../headers/lower-case-names.ts'
import { checkedOptions, clientOptions } from '../options/check-options.ts'
import type { ClientOptions } from '../options/options.ts'
import { refuseUnknown } from '../options/refuse-unknown.ts'
import { isRoute, type Platform, type Route, type Routes } from '../platform/platform.ts'
import { createOpenApiFetch } from '../request/openapi-fetch.ts'
import { baseUrl } from './base-url.ts'
import { credential } from './credential.ts'

/**
 * What a client's options come to.
 * @throws TypeError for a missing key, an unusable base URL, or an option that is unknown or of the wrong kind
 */
export function prepareClient(platform: Platform, options: ClientOptions): ClientSettings {
  // A copy: what is changed afterwards has not been checked.
  const given: ClientOptions & Readonly<Record<string, unknown>> = { ...options }
  const { variables = {}, parameters = [] } = platform
  const known = [...Object.keys(clientOptions), ...Object.keys(variables), ...parameters]
  for (const name of Object.keys(given)) refuseUnknown(`A client of ${platform.name} has no option`, name, known)
  const base = baseUrl(platform, given)
  const getCredential = credential(platform, given)
  const { apiKey: _, headers, ...checked } = checkedOptions<ClientOptions>(given, clientOptions, platform.auth.header)
  const routeOf = routeFinder(platform.routes)
  return {
    timeout: 60_000,
    deadline: Infinity,
    idleTimeout: 300_000,
    maxRetries: 2,
    middleware: [],
    ...checked,
    platform,
    base: new URL(`${base}/`),
    openApiFetch: createOpenApiFetch(base),
    routeOf,
    credential: getCredential,
    defaults: Object.fromEntries(parameters.map((name) => [name, given[name]])),
    headers: lowerCaseNames({ ...headers }),
  }
}

/** Finds the operation on a path: with a method, or any of them without one. */
function routeFinder(routes: Routes): ClientSettings['routeOf'] {
  const byMethodAndPath = new Map(
    allRoutes(routes).flatMap((route) => [
      [` ${route.path}`, route],
      [`${route.method} ${route.path}`, route],
    ]),
  )
  return (method, path) => byMethodAndPath.get(`${method} ${path}`)
}

function allRoutes(routes: Routes): Route[] {
  return Object.values(routes).flatMap((node) => (isRoute(node) ? [node] : allRoutes(node)))
}
