// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiError, ApiPromise, Page, PagePromise, RequestOptions } from '@agent-clients/core'
import type {
  Agent,
  AgentExecution,
  AgentsListPage,
  ApiKey,
  CreateApiKeyRequest,
  CreatedApiKey,
  DeletedApiKey,
  ErrorBody,
  ExecuteAgentRequest,
  Flow,
  FlowRun,
  FlowsListPage,
  FlowsRunsListPage,
  FlowsRunsListParams,
} from './types.ts'

/**
 * `agents`
 *
 * List AI agents and send them tasks.
 */
export interface AgentsResource {
  /**
   * List agents.
   * All agents of the API key's user, in one response. The order is not documented.
   *
   * `GET /agents`
   * @example for await (const agent of fleece.agents.list()) console.log(agent)
   * @see https://fleeceai.app/docs/api
   */
  list(options?: RequestOptions): PagePromise<Agent, AgentsListPage, ApiError<401 | 403 | 429 | 500, ErrorBody>>

  /**
   * Get an agent.
   * Includes its capabilities, model configuration and task metrics.
   *
   * `GET /agents/{agentId}`
   * @param agentId UUID of the agent.
   * @example const agent = await fleece.agents.get('3f8a1c52-7d4e-4b9a-9c61-2e5f0d8b7a13')
   * @see https://fleeceai.app/docs/api
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>

  /**
   * Execute an agent.
   * Sends one task and returns the agent's reply once it is done; the agent uses the tools and integrations that it was set up with. Each call consumes credits depending on the agent's model: 1 for GPT-5.2, 10 for Claude Opus 4.6. No idempotency key is documented, so expect a repeated call to run, and to be charged, again. Check `status` in the response: `failed` is one of its two values.
   *
   * `POST /agents/{agentId}/execute`
   * @param agentId UUID of the agent.
   * @param params.task The instruction for the agent, in plain words.
   * @example const agentExecution = await fleece.agents.execute('3f8a1c52-7d4e-4b9a-9c61-2e5f0d8b7a13', { task: 'Summarize my last 5 emails and flag any…' })
   * @see https://fleeceai.app/docs/api
   */
  execute(agentId: string, params: ExecuteAgentRequest, options?: RequestOptions): ApiPromise<AgentExecution, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>
}

/**
 * `flows`
 *
 * List and trigger automated workflows and read the history of their runs.
 */
export interface FlowsResource {
  readonly runs: FlowsRunsResource

  /**
   * List flows.
   * All flows of the API key's user, in one response. The order is not documented.
   *
   * `GET /flows`
   * @example for await (const flow of fleece.flows.list()) console.log(flow)
   * @see https://fleeceai.app/docs/api
   */
  list(options?: RequestOptions): PagePromise<Flow, FlowsListPage, ApiError<401 | 403 | 429 | 500, ErrorBody>>

  /**
   * Get a flow.
   * Includes its schedule, integrations and run statistics.
   *
   * `GET /flows/{flowId}`
   * @param flowId UUID of the flow.
   * @example const flow = await fleece.flows.get('9a4c7e20-5b18-4d6f-8f32-c1e0b7a95d46')
   * @see https://fleeceai.app/docs/api
   */
  get(flowId: string, options?: RequestOptions): ApiPromise<Flow, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>

  /**
   * Trigger a flow.
   * Starts a run now, outside the cron schedule, and returns it; follow it with `flows.runs.get`. The flow must have the status `active`. Neither a request body nor an idempotency key is documented, so a repeated call may start another run. How the API refuses a flow that is not active is not documented; one that is already running is refused with 409.
   *
   * `POST /flows/{flowId}/trigger`
   * @param flowId UUID of the flow.
   * @throws {ConflictError} 409 – The request conflicts with the state of the resource, as when a flow is already running.
   * @example const flowRun = await fleece.flows.trigger('9a4c7e20-5b18-4d6f-8f32-c1e0b7a95d46')
   * @see https://fleeceai.app/docs/api
   */
  trigger(flowId: string, options?: RequestOptions): ApiPromise<FlowRun, ApiError<400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorBody>>
}

/** `flows.runs` */
export interface FlowsRunsResource {
  /**
   * List a flow's runs.
   * Most recent run first, `limit` of them at most. There is no cursor or offset, so older runs cannot be listed.
   *
   * The list may be longer than what arrives; `for await` ends with what arrived.
   *
   * `GET /flows/{flowId}/runs`
   * @param flowId UUID of the flow.
   * @param params.limit Number of runs to return. (1–100, default `50`)
   * @example for await (const flowRun of fleece.flows.runs.list('9a4c7e20-5b18-4d6f-8f32-c1e0b7a95d46')) console.log(flowRun)
   * @see https://fleeceai.app/docs/api
   */
  list(flowId: string, params?: FlowsRunsListParams, options?: RequestOptions): PagePromise<FlowRun, FlowsRunsListPage, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>

  /**
   * Get a flow run.
   * Includes its tool calls, result data and error message.
   *
   * `GET /flows/{flowId}/runs/{runId}`
   * @param flowId UUID of the flow.
   * @param runId UUID of the flow run.
   * @example const flowRun = await fleece.flows.runs.get('9a4c7e20-5b18-4d6f-8f32-c1e0b7a95d46', '6e1b0d83-f2a7-4c49-9d58-3b7a4e06c1f9')
   * @see https://fleeceai.app/docs/api
   */
  get(flowId: string, runId: string, options?: RequestOptions): ApiPromise<FlowRun, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>
}

/**
 * `keys`
 *
 * Create, list and revoke the keys that authenticate requests.
 */
export interface KeysResource {
  /**
   * List API keys.
   * All API keys of the user, each with its prefix only: a full key cannot be read again after its creation. Unlike in the other lists, the body is the array itself, with no `data` and `total` around it.
   *
   * `GET /keys`
   * @example for await (const apiKey of fleece.keys.list()) console.log(apiKey)
   * @see https://fleeceai.app/docs/api
   */
  list(options?: RequestOptions): PagePromise<ApiKey, Page<ApiKey>, ApiError<401 | 403 | 429 | 500, ErrorBody>>

  /**
   * Create an API key.
   * The full key is in this response and nowhere else, so store it safely; later responses show only its prefix. Key limits: Pro 5, Business 10, Enterprise 25. The response to exceeding the key limit is not documented. An expiry cannot be set.
   *
   * `POST /keys`
   * @param params.name Label by which the key is recognized.
   * @example const createdApiKey = await fleece.keys.create({ name: 'My Production Key' })
   * @see https://fleeceai.app/docs/api
   */
  create(params: CreateApiKeyRequest, options?: RequestOptions): ApiPromise<CreatedApiKey, ApiError<400 | 401 | 403 | 429 | 500, ErrorBody>>

  /**
   * Delete an API key.
   * Revokes it for good. Every application that uses the key loses access at once.
   *
   * `DELETE /keys/{keyId}`
   * @param keyId UUID of the API key, not the key itself.
   * @example const deletedApiKey = await fleece.keys.delete('27c8f5d1-9e30-4a6b-bd74-8f1e2a0c5937')
   * @see https://fleeceai.app/docs/api
   */
  delete(keyId: string, options?: RequestOptions): ApiPromise<DeletedApiKey, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>
}
