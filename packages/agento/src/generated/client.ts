// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ClientOptions, Http } from '@agent-clients/core'
import { createClient, events, pages } from '@agent-clients/core/client'
import { platform } from './platform.ts'
import type { AccountResource, AgentsResource, ChatResource, KnowledgeResource, LogsResource, SkillsResource, SwarmsResource } from './resources.ts'
import type { paths } from './schema.ts'

export type * from './resources.ts'
export type * from './types.ts'

/** Options of {@link createAgentoClient}. */
export interface AgentoClientOptions extends ClientOptions {}

/**
 * Host AI agents on Agento, chat with them, and manage their skills, files, knowledge and logs.
 *
 * Most methods can throw:
 * - `AuthenticationError` (401): The API key is missing or invalid.
 * - `PermissionDeniedError` (403): The API key lacks the scope that the operation needs, or the plan lacks the feature.
 * - `RateLimitError` (429): More than 120 requests within a minute. `Retry-After` says how long to wait.
 * - `BadRequestError` (400): The request is not valid. A parameter or body field is missing, malformed or out of bounds.
 * - `NotFoundError` (404): There is no agent, skill, swarm, rule or knowledge entry with this id or name.
 */
export interface AgentoClient {
  readonly agents: AgentsResource
  readonly chat: ChatResource
  readonly logs: LogsResource
  readonly skills: SkillsResource
  readonly swarms: SwarmsResource
  readonly knowledge: KnowledgeResource
  readonly account: AccountResource
  /** openapi-fetch's own API over the spec's paths, behind the same guards as the methods. */
  readonly http: Http<paths>
}

/**
 * A client of the Agento API.
 * @param options `apiKey` and `baseUrl` default to the environment variables AGENTO_API_KEY and AGENTO_BASE_URL, the latter to https://api.agento.host
 * @throws {TypeError} when there is no key, or an option is not what it should be
 * @see https://agento.host/docs/api
 */
export function createAgentoClient(options: AgentoClientOptions = {}): AgentoClient {
  return createClient<AgentoClient>(platform, [pages, events], options)
}
