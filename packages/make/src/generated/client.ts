// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ClientOptions, Http } from '@agent-clients/core'
import { createClient, events, pages } from '@agent-clients/core/client'
import { platform } from './platform.ts'
import type { AgentsResource, ContextsResource, LlmProvidersResource } from './resources.ts'
import type { paths } from './schema.ts'

export type * from './resources.ts'
export type * from './types.ts'

/** Options of {@link createMakeClient}. */
export interface MakeClientOptions extends ClientOptions {
  /**
   * Host of the zone that the team lives in (the one in the address bar when signed in to Make). The `celonis.com` hosts are the Celonis zones.
   * @default 'eu1.make.com'
   */
  zone?: 'eu1.make.com' | 'eu2.make.com' | 'us1.make.com' | 'us2.make.com' | 'eu1.make.celonis.com' | 'us1.make.celonis.com' | undefined
  /** Id of the team; the client's own by default. A call may still name another one. Greater than 0. */
  teamId?: number | undefined
}

/**
 * Create, configure, run and stream the AI agents of a Make team, with their knowledge and their LLM providers.
 *
 * Most methods can throw:
 * - `BadRequestError` (400): The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
 * - `AuthenticationError` (401): The token is missing, unknown, expired, or belongs to another zone.
 * - `PermissionDeniedError` (403): Access is denied. The token, or the user it belongs to, may not do this.
 * - `RateLimitError` (429): The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
 * - `ServerError` (503): Something that the service depends on is unavailable at the moment.
 * - `NotFoundError` (404): No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
 */
export interface MakeClient {
  readonly agents: AgentsResource
  readonly contexts: ContextsResource
  readonly llmProviders: LlmProvidersResource
  /** openapi-fetch's own API over the spec's paths, behind the same guards as the methods. */
  readonly http: Http<paths>
}

/**
 * A client of the Make AI Agents API.
 * @param options `apiKey` and `baseUrl` default to the environment variables MAKE_API_KEY and MAKE_BASE_URL, the latter to https://{zone}/api/v2
 * @throws {TypeError} when there is no key, or an option is not what it should be
 * @see https://developers.make.com/api-documentation/api-reference/ai-agents
 */
export function createMakeClient(options: MakeClientOptions = {}): MakeClient {
  return createClient<MakeClient>(platform, [pages, events], options)
}
