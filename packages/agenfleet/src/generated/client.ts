// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ClientOptions, Http } from '@agent-clients/core'
import { createClient, pages } from '@agent-clients/core/client'
import { platform } from './platform.ts'
import type { ActivityResource, AgentsResource, CronsResource, MetricsResource, SessionsResource, WebhooksResource } from './resources.ts'
import type { paths } from './schema.ts'

export type * from './resources.ts'
export type * from './types.ts'

/** Options of {@link createAgenfleetClient}. */
export interface AgenfleetClientOptions extends ClientOptions {}

/**
 * Manage AI agents and their sessions, metrics, webhooks, activity log and cron jobs.
 *
 * Most methods can throw:
 * - `AuthenticationError` (401): The API key is missing or invalid.
 * - `RateLimitError` (429): The plan's limit per minute or per hour is used up. `X-RateLimit-Reset` says when it resets; a `Retry-After` header is not documented.
 * - `ServerError` (500): The platform failed. Its documentation asks you to contact support with the request's id, but does not say where a response carries one.
 * - `BadRequestError` (400): The request body does not match its schema.
 * - `NotFoundError` (404): The resource does not exist or belongs to another tenant.
 * - `PermissionDeniedError` (403): The API key is valid, but its scope does not cover the request.
 */
export interface AgenfleetClient {
  readonly agents: AgentsResource
  readonly sessions: SessionsResource
  readonly metrics: MetricsResource
  readonly webhooks: WebhooksResource
  readonly activity: ActivityResource
  readonly crons: CronsResource
  /** openapi-fetch's own API over the spec's paths, behind the same guards as the methods. */
  readonly http: Http<paths>
}

/**
 * A client of the AgenFleet API.
 * @param options `apiKey` and `baseUrl` default to the environment variables AGENFLEET_API_KEY and AGENFLEET_BASE_URL, the latter to https://api.agenfleet.ai/v1
 * @throws {TypeError} when there is no key, or an option is not what it should be
 * @see https://docs.agenfleet.ai/api/overview
 */
export function createAgenfleetClient(options: AgenfleetClientOptions = {}): AgenfleetClient {
  return createClient<AgenfleetClient>(platform, [pages], options)
}
