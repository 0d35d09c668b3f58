import type { Feature } from '../methods/feature.ts'
import { type MethodSettings, startCall } from '../methods/start-call.ts'
import type { ClientOptions } from '../options/options.ts'
import { isRoute, type Platform, type Routes } from '../platform/platform.ts'
import { clientHttp } from './client-http.ts'
import { prepareClient } from './prepare-client.ts'

/**
 * Builds a platform's client from what the generator read off its spec.
 *
 * @typeParam Client the generated interface of the client
 * @param features what its routes need beside plain calls
 * @param options the client's options, with those that the spec adds
 * @throws TypeError for a missing key, an unusable base URL, or an option that is unknown or of the wrong kind
 */
export function createClient<Client>(platform: Platform, features: readonly Feature[], options: ClientOptions): Client {
  const settings = { ...prepareClient(platform, options), features }
  // The generated interface describes exactly the tree that the generated routes make.
  return { ...methodsOf(settings, platform.routes, ''), http: clientHttp(settings) } as Client
}

function methodsOf(client: MethodSettings, routes: Routes, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(routes).map(([key, node]) => {
      const name = prefix + key
      return [
        key,
        isRoute(node)
          ? (...args: unknown[]) => startCall(client, name, node, args)
          : methodsOf(client, node, `${name}.`),
      ]
    }),
  )
}
