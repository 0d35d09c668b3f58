import { closeOnce, listen, StartError } from '@agent-clients/generator/server'
import type { CompiledSpec } from '../engine/compiled-spec.ts'
import { createHost } from '../http/host.ts'
import { createHttpServer } from '../http/http-server.ts'
import { createFetch } from '../http/in-process-fetch.ts'
import { ownGuard } from '../http/own-paths.ts'
import { CoverageCounter } from '../journal/coverage-counter.ts'
import { Journal } from '../journal/journal.ts'
import { waitFor } from '../journal/wait-for.ts'
import type { WaitOptions } from '../journal/wait-options.ts'
import type { MockOptions, MockServer } from './mock-server.ts'
import { createPage } from '../page/create-page.ts'
import { createRespond } from './create-respond.ts'
import { createPlatform, type Platform } from '../platform/platform.ts'
import { settingsOf } from '../settings/settings.ts'

/** Platforms of whose operations the compiler knows nothing. */
export type UntypedPlatforms = Record<string, Record<string, unknown>>

/** Serves the specs, or those of them that the options name. */
export async function serve(
  specs: CompiledSpec[],
  options: MockOptions<UntypedPlatforms> = {},
): Promise<MockServer<UntypedPlatforms>> {
  const {
    host = '127.0.0.1',
    port = 0,
    listen: isListening = true,
    maxRequests = 10_000,
    allowedHosts = [],
    onRequest,
    seed,
    ...rest
  } = options
  if (!(Number.isInteger(maxRequests) && maxRequests > 0)) {
    throw new StartError(`maxRequests must be a whole number of at least 1, not ${maxRequests}.`)
  }
  const settings = settingsOf({ ...rest, ...(seed !== undefined && { seed: String(seed) }) })
  const chosen = chooseSpecs(specs, options.platforms)
  const loaded = chosen.map((spec) => createPlatform(spec, settings))
  const platforms = new Map(loaded.map((platform) => [platform.name, platform]))
  const served = loaded.map(({ spec }) => spec)
  const counter = new CoverageCounter(served)
  const journal = new Journal(served, maxRequests, counter)
  if (onRequest) journal.listen(onRequest)
  let url = 'http://mock.localhost'
  const respond = createRespond(
    platforms,
    journal,
    settings,
    ownGuard(host, allowedHosts),
    createPage(platforms, journal, () => url, settings),
  )
  const server = createHttpServer(createHost(respond))
  if (isListening) url = await listen(server, host, port)

  const closing = new AbortController()
  const closeServer = closeOnce(server)
  const close = () => {
    closing.abort(new Error('The mock server was closed.'))
    return closeServer()
  }
  return {
    url,
    baseUrls: Object.fromEntries(loaded.map(({ name, basePath }) => [name, `${url}${basePath}`])),
    requests: journal.requests,
    fetch: createFetch(respond, served, url, closing.signal),
    once(platform: string, operationId: string, planned: object) {
      const { operation, plannedResponses } = servedOperation(platforms, 'once', platform, operationId)
      plannedResponses.once(operation, planned)
    },
    on(platform: string, operationId: string, planned: object) {
      const { operation, plannedResponses } = servedOperation(platforms, 'on', platform, operationId)
      plannedResponses.on(operation, planned)
    },
    async waitFor(platform: string, operationId: string, waiting: WaitOptions = {}) {
      servedOperation(platforms, 'waitFor', platform, operationId)
      return waitFor(journal, platform, operationId, waiting, closing.signal)
    },
    onRequest: (listener) => journal.listen(listener),
    coverage: () => counter.report(),
    reset() {
      journal.clear()
      for (const { plannedResponses, rateLimit, state } of loaded) {
        plannedResponses.clear()
        rateLimit.clear()
        state?.clear()
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function chooseSpecs(specs: CompiledSpec[], names: readonly string[] | undefined): CompiledSpec[] {
  const known = specs.map(({ name }) => name)
  const unknown = names?.filter((name) => !known.includes(name)) ?? []
  if (unknown.length > 0)
    throw new StartError(`Unknown platform: ${unknown.join(', ')}. Known platforms: ${known.join(', ')}.`)
  return names ? specs.filter(({ name }) => names.includes(name)) : specs
}

function servedOperation(platforms: Map<string, Platform>, method: string, name: string, operationId: string) {
  const platform = platforms.get(name)
  if (!platform)
    throw new TypeError(`${method}: ${name} is not served; only these are: ${[...platforms.keys()].join(', ')}.`)
  const operation = platform.operations.get(operationId)
  if (!operation)
    throw new TypeError(
      `${method}: ${name} has no operation ${operationId}; it has: ${[...platform.operations.keys()].join(', ')}.`,
    )
  return { operation, plannedResponses: platform.plannedResponses }
}
