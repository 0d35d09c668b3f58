import { acceptedTypes } from '../request/accepted-types.ts'
import { baseUrl } from './base-url.ts'
import { startCall } from '../methods/start-call.ts'
import { callParts } from '../request/arguments.ts'
import { checkName } from '../options/check-name.ts'
import { checkOptions, checkTaken } from '../options/check-options.ts'
import { credential } from './credential.ts'
import { defined } from '../values/defined.ts'
import { createTransport } from '../request/openapi-fetch.ts'
import { type AnyRequestOptions, type ClientOptions, clientOptionNames } from '../options/options.ts'
import { isRoute, type Platform, type Route, type Routes } from '../platform/platform.ts'
import type { PreparedCall } from '../call/call.ts'
import { property } from '../values/property.ts'
import { requestBody } from '../request/form-data.ts'
import { Secrets } from '../masking/secrets.ts'
import { send } from '../send/send.ts'
import type { Outgoing } from '../send/send-options.ts'

/**
 * Builds a platform's client from what the generator read off its spec.
 *
 * @typeParam Client the generated interface of the client
 * @param options the client's options, with those that the spec adds
 * @throws TypeError for a missing key, a base URL that is none, or an option of the wrong kind
 */
export function createClient<Client>(platform: Platform, options: ClientOptions): Client {
  const given: ClientOptions & Readonly<Record<string, unknown>> = { ...options }
  const own = [...Object.keys({ ...platform.variables }), ...(platform.parameters ?? [])]
  for (const name of Object.keys(given))
    checkName(`A client of ${platform.name} has no option`, name, [...clientOptionNames, ...own])
  const authHeader = platform.auth.header
  const base = baseUrl(platform, given)
  const getCredential = credential(platform, given)
  checkOptions(given, authHeader)
  const defaults = Object.fromEntries((platform.parameters ?? []).map((name) => [name, given[name]]))
  // By path alone, too, for what `client.http` does to a path without a method of its own.
  const routeOf = new Map(
    allRoutes(platform.routes).flatMap((route) => [
      [route.path, route],
      [`${route.method} ${route.path}`, route],
    ]),
  )
  const transport = createTransport({
    baseUrl: base,
    headers: defined(given.headers ?? {}),
    authHeader,
    rulesOf: (method, path) => routeOf.get(`${method} ${path}`) ?? routeOf.get(path),
  })

  const under = new URL(`${base}/`)

  /** The one way out: every request of the methods and of `http` passes here. */
  async function sendRequest({ method, url, headers, body }: Outgoing, call: Sending): Promise<Response> {
    const idleTimeout = call.options.idleTimeout ?? given.idleTimeout ?? 300_000
    return send(
      { method, url, headers, body },
      {
        base: under,
        path: call.path,
        label: `${method} ${call.path}`,
        credential: getCredential,
        fetch: given.fetch ?? globalThis.fetch,
        timeout: call.options.timeout ?? given.timeout ?? 60_000,
        deadline: call.options.deadline ?? given.deadline ?? Infinity,
        idleTimeout,
        readTimeout: call.options.readTimeout ?? given.readTimeout ?? idleTimeout,
        maxRetries: call.options.maxRetries ?? given.maxRetries ?? 2,
        signal: call.options.signal,
        middleware: given.middleware ?? [],
        logger: given.logger,
        secrets: call.secrets,
        hasIdempotencyKey: call.idempotency !== undefined && headers.has(call.idempotency),
        streams: call.streams,
      },
    )
  }

  function prepare(name: string, route: Route, args: readonly unknown[]): PreparedCall {
    const parts = callParts(name, route, args, defaults)
    const { options: call } = parts
    checkOptions(call, authHeader)
    checkTaken(name, call, route, route.events !== undefined)
    const secrets = secretsIn(route, parts.body)
    const headers = new Headers({ accept: acceptedTypes(route) })
    for (const set of [given.headers, call.headers])
      for (const [header, value] of Object.entries(defined(set ?? {}))) headers.set(header, value)
    setIdempotencyKey(headers, route, call)
    const sending = {
      path: route.path,
      options: call,
      secrets,
      idempotency: route.idempotency,
      streams: route.events !== undefined,
    }
    return {
      ...parts,
      route,
      platform,
      secrets,
      body: requestBody(route.body, parts.body),
      logger: given.logger,
      transport: (request) =>
        transport.request({ ...request, headers }, async (built) => sendRequest(await outgoing(built), sending)),
    }
  }

  const methods = mapRoutes(
    platform.routes,
    '',
    (name, route) =>
      (...args: unknown[]) =>
        startCall(route, () => prepare(name, route, args)),
  )
  const http = transport.http(async (built, { path, body, streams, options: call }) => {
    checkOptions(call, authHeader)
    const route = routeOf.get(`${built.method} ${path}`)
    checkTaken(`${built.method} ${path}`, call, route, streams)
    const request = await outgoing(built)
    setIdempotencyKey(request.headers, route, call)
    return sendRequest(request, {
      path,
      options: call,
      secrets: secretsIn(route, body),
      idempotency: route?.idempotency,
      streams,
    })
  })
  // The generated interface describes exactly the tree that the generated routes make.
  return { ...methods, http } as Client
}

/** What differs between the calls that pass {@link createClient}'s one way out. */
interface Sending {
  path: string
  options: AnyRequestOptions
  secrets: Secrets
  /** Header of the idempotency key, where the platform declares one. */
  idempotency: string | undefined
  streams: boolean
}

/** A request in a form that can be sent more than once. */
async function outgoing(request: Request): Promise<Outgoing> {
  const { method, url, headers } = request
  return { method, url, headers, body: method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer() }
}

function secretsIn(route: Route | undefined, body: unknown): Secrets {
  const secrets = new Secrets()
  for (const path of route?.secrets ?? []) secrets.add(property(body, path))
  return secrets
}

/** Made once per call, so that all retries carry the same; a header that the caller has set stays. */
function setIdempotencyKey(headers: Headers, route: Route | undefined, { idempotencyKey }: AnyRequestOptions): void {
  const name = route?.idempotency
  if (name === undefined) return
  if (idempotencyKey !== undefined) headers.set(name, idempotencyKey)
  else if (!headers.has(name)) headers.set(name, crypto.randomUUID())
}

function mapRoutes(
  routes: Routes,
  prefix: string,
  leaf: (name: string, route: Route) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(routes).map(([name, node]) => [
      name,
      isRoute(node) ? leaf(`${prefix}${name}`, node) : mapRoutes(node, `${prefix}${name}.`, leaf),
    ]),
  )
}

function allRoutes(routes: Routes): Route[] {
  return Object.values(routes).flatMap((node) => (isRoute(node) ? [node] : allRoutes(node)))
}
