// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ClientOptions, Http } from '@agent-clients/core'
import { createClient, pages } from '@agent-clients/core/client'
import { platform } from './platform.ts'
import type { AgentsResource } from './resources.ts'
import type { paths } from './schema.ts'

export type * from './resources.ts'
export type * from './types.ts'

/** Options of {@link createFleekClient}. */
export interface FleekClientOptions extends ClientOptions {}

/**
 * Create, publish, run and talk to Eliza agents hosted on Fleek.
 *
 * Most methods can throw:
 * - `AuthenticationError` (401): The key is missing, unknown or expired.
 * - `RateLimitError` (429): Too many requests. No limits and no headers about them are documented.
 * - `NotFoundError` (404): The account has no agent with this id; through the proxy, also a path that the agent's server does not have.
 */
export interface FleekClient {
  readonly agents: AgentsResource
  /** openapi-fetch's own API over the spec's paths, behind the same guards as the methods. */
  readonly http: Http<paths>
}

/**
 * A client of the Fleek AI Agents API.
 * @param options `apiKey` and `baseUrl` default to the environment variables FLEEK_API_KEY and FLEEK_BASE_URL, the latter to https://api.fleek.xyz
 * @throws {TypeError} when there is no key, or an option is not what it should be
 * @see https://fleek.xyz/guides/fleek-ai-agents-api
 */
export function createFleekClient(options: FleekClientOptions = {}): FleekClient {
  return createClient<FleekClient>(platform, [pages], options)
}
