// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ClientOptions, Http } from '@agent-clients/core'
import { createClient, pages } from '@agent-clients/core/client'
import { platform } from './platform.ts'
import type { AgentsResource, FlowsResource, KeysResource } from './resources.ts'
import type { paths } from './schema.ts'

export type * from './resources.ts'
export type * from './types.ts'

/** Options of {@link createFleeceClient}. */
export interface FleeceClientOptions extends ClientOptions {}

/**
 * Run AI agents, trigger automated flows and read their results.
 *
 * Most methods can throw:
 * - `AuthenticationError` (401): The API key is missing or invalid.
 * - `PermissionDeniedError` (403): The plan does not allow this, by a limit or a feature restriction.
 * - `RateLimitError` (429): A rate limit of the plan is exceeded, per day or per minute.
 * - `ServerError` (500): The service failed unexpectedly.
 * - `BadRequestError` (400): A parameter or body field is missing or invalid.
 * - `NotFoundError` (404): The resource does not exist or belongs to someone else.
 */
export interface FleeceClient {
  readonly agents: AgentsResource
  readonly flows: FlowsResource
  readonly keys: KeysResource
  /** openapi-fetch's own API over the spec's paths, behind the same guards as the methods. */
  readonly http: Http<paths>
}

/**
 * A client of the Fleece AI API.
 * @param options `apiKey` and `baseUrl` default to the environment variables FLEECE_API_KEY and FLEECE_BASE_URL, the latter to https://fleeceai.app/api/v1
 * @throws {TypeError} when there is no key, or an option is not what it should be
 * @see https://fleeceai.app/docs/api
 */
export function createFleeceClient(options: FleeceClientOptions = {}): FleeceClient {
  return createClient<FleeceClient>(platform, [pages], options)
}
