import type { BodyKind, EventDataKind, PaginationStyle, PathType, ResultKind } from './vocabulary.ts'

/**
 * What the generator reads off a platform's spec and the runtime acts on. Everything that differs between platforms
 * is in here; no other file knows one platform from another.
 */
export interface Platform {
  /** As users read it: `Agento`. */
  name: string
  /** Prefix of the environment variables: `AGENTO` for `AGENTO_API_KEY` and `AGENTO_BASE_URL`. */
  env: string
  /** The spec's first server; `{names}` are {@link variables}. */
  baseUrl: string
  /** Parts of the base URL that are client options. */
  variables?: Record<string, { default: string; values?: readonly string[] }>
  /** Query parameters that are client options. */
  parameters?: readonly string[]
  /** Header of the credential, and the word before it. */
  auth: { header: string; prefix?: string }
  /** Where error bodies keep the message and the code, as paths of property names. */
  error: { message: readonly string[]; code?: readonly string[] }
  routes: Routes
}

/** A tree of resources with operations as leaves. */
export interface Routes {
  readonly [name: string]: Route | Routes
}

/** What the runtime knows of an operation. A member that is absent means the default, or that there is no such thing. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As the spec writes it: `/v1/agents/{id}`. */
  path: string
  /** The path parameter whose value may hold slashes: `path` of `/v1/files/{path}`. */
  multiSegment?: string
  /** What a path parameter takes. @default ['string'] */
  pathTypes?: Readonly<Record<string, readonly PathType[]>>
  /** Names of the query parameters. */
  query?: readonly string[]
  /** Those of them that are fields of the body as well: such an argument is sent in both places. */
  queryAndBody?: readonly string[]
  /** Query parameters and body fields without which the platform refuses the request. */
  required?: readonly string[]
  /** How the body is sent. */
  body?: BodyKind
  /** Properties of the body that are credentials, as paths. */
  secrets?: readonly (readonly string[])[]
  /** What a 2xx holds. @default 'json' */
  result?: ResultKind
  /** The response holds a credential, so no excerpt of it may reach an error. */
  secretResponse?: boolean
  /** Path from the body to the resource. */
  envelope?: readonly string[]
  /** Header that makes the request safe to repeat. */
  idempotency?: string
  list?: ListRoute
  events?: EventsRoute
}

export interface ListRoute {
  style: PaginationStyle
  /** Path from the body to the array. */
  items: readonly string[]
  /** Query parameter that asks for the next page. */
  parameter?: string
  next?: readonly string[]
  more?: readonly string[]
  total?: readonly string[]
  /** One row may stand in place of the array. Most of these properties tell it from an object around the array. */
  single?: readonly string[]
}

export interface EventsRoute {
  data: EventDataKind
  /** Names of its events, beside those without one (`message`). */
  names?: readonly string[]
  /** The event that ends the stream: its name, or properties of its data. */
  terminal?: { event?: string; data?: Readonly<Record<string, unknown>> }
}

/** Tells an operation from a resource. */
export function isRoute(node: Route | Routes): node is Route {
  return typeof node.path === 'string'
}
