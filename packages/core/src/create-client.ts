import { baseUrl } from './base-url.ts'
import { type Call, startCall } from './call.ts'
import { callParts } from './call-parts.ts'
import { checkOptions } from './check-options.ts'
import { credential } from './credential.ts'
import { createTransport } from './http.ts'
import type { ClientOptions, RequestOptions } from './options.ts'
import { isRoute, type Platform, type Route, type Routes } from './platform.ts'
import { property } from './property.ts'
import { requestBody } from './request-body.ts'
import { Secrets } from './secrets.ts'
import { send } from './send.ts'

/**
 * Builds a platform's client from what the generator read off its spec.
 *
 * @typeParam Client the generated interface of the client
 * @param options the client's options, with those that the spec adds
 * @throws TypeError for a missing key, a base URL that is none, or an option of the wrong kind
 */
export function createClient<Client>(platform: Platform, options: ClientOptions): Client {
  const given: ClientOptions & Readonly<Record<string, unknown>> = { ...options }
  const base = baseUrl(platform, given)
  const getCredential = credential(platform, given)
  checkOptions(given, platform.auth.header)
  const defaults = Object.fromEntries((platform.parameters ?? []).map((name) => [name, given[name]]))
  const tails = tailsOf(platform.routes)
  const transport = createTransport({ baseUrl: base, headers: given.headers ?? {}, tailOf: (path) => tails.get(path) })

  /** The one way out: every request of the methods and of `http` passes here. */
  async function sendRequest(request: Request, path: string, call: RequestOptions, secrets: Secrets, hasIdempotencyKey: boolean) {
    const { method, url, headers } = request
    return send(
      { method, url, headers, body: method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer() },
      {
        base: new URL(`${base}/`),
        path,
        label: `${method} ${path}`,
        credential: getCredential,
        fetch: given.fetch ?? globalThis.fetch,
        timeout: call.timeout ?? given.timeout ?? 60_000,
        deadline: call.deadline ?? given.deadline ?? Infinity,
        maxRetries: call.maxRetries ?? given.maxRetries ?? 2,
        signal: call.signal,
        middleware: given.middleware ?? [],
        logger: given.logger,
        secrets,
        hasIdempotencyKey,
      },
    )
  }

  function prepare(name: string, route: Route, args: readonly unknown[]): Call {
    const parts = callParts(name, route, args, defaults)
    const { options: call } = parts
    checkOptions(call, platform.auth.header)
    const idempotencyKey = idempotencyKeyFor(name, route, call)
    const secrets = new Secrets()
    for (const path of route.secrets ?? []) secrets.add(property(parts.body, path))
    const headers = {
      accept: route.events ? 'text/event-stream' : 'application/json',
      ...call.headers,
      ...(route.idempotency && { [route.idempotency]: idempotencyKey }),
    }
    return {
      ...parts,
      route,
      platform,
      secrets,
      body: requestBody(route.body, parts.body),
      idleTimeout: call.idleTimeout ?? given.idleTimeout ?? 300_000,
      transport: (request) =>
        transport.request({ ...request, headers }, (built) =>
          sendRequest(built, route.path, call, secrets, idempotencyKey !== undefined)),
    }
  }

  const methods = mapRoutes(platform.routes, '', (name, route) => (...args: unknown[]) => startCall(route, () => prepare(name, route, args)))
  const http = transport.http((request, path, call) => {
    checkOptions(call, platform.auth.header)
    return sendRequest(request, path, call, new Secrets(), false)
  })
  // The generated interface describes exactly the tree that the generated routes make.
  return { ...methods, http } as Client
}

/** Made once per call, so that all retries carry the same. */
function idempotencyKeyFor(name: string, { idempotency }: Route, { idempotencyKey }: RequestOptions): string | undefined {
  if (idempotency) return idempotencyKey ?? crypto.randomUUID()
  if (idempotencyKey !== undefined) throw new TypeError(`${name} takes no idempotencyKey: the platform declares no such header for it.`)
  return undefined
}

function mapRoutes(routes: Routes, prefix: string, leaf: (name: string, route: Route) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(routes).map(([name, node]) => [
      name,
      isRoute(node) ? leaf(`${prefix}${name}`, node) : mapRoutes(node, `${prefix}${name}.`, leaf),
    ]),
  )
}

function tailsOf(routes: Routes): Map<string, string> {
  const entries = Object.values(routes).flatMap((node): [string, string][] =>
    isRoute(node) ? (node.tail ? [[node.path, node.tail]] : []) : [...tailsOf(node)])
  return new Map(entries)
}
