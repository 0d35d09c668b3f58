// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiError, ApiPromise, PagePromise, RequestOptions } from '@agent-clients/core'
import type {
  Agent,
  AgentLog,
  AgentStatus,
  AgentsListPage,
  AgentsListParams,
  AgentsLogsPage,
  AgentsLogsParams,
  AgentsProxyPatchParams,
  AgentsProxyPostParams,
  AgentsProxyPutParams,
  CreateAgentRequest,
  DeletedAgent,
  ErrorBody,
  ProxyResponse,
  UpdateAgentRequest,
} from './types.ts'

/**
 * `agents`
 *
 * Hosted Eliza agents, from draft to running service, with their logs, attestation and HTTP API. Requests to that API go through a proxy; body, status code and error shape of the response are the agent's own.
 */
export interface AgentsResource {
  readonly proxy: AgentsProxyResource

  /**
   * List the account's agents.
   * A page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. The character files in the list may hold credentials of the agents.
   *
   * `GET /api/v1/ai-agents`
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example for await (const agent of fleek.agents.list()) console.log(agent)
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#1-list-all-ai-agents
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<Agent, AgentsListPage, ApiError<400 | 401 | 429, ErrorBody>>

  /**
   * Create an agent draft.
   * Creates it from a character file. A draft is inactive until it is published with `agents.publish`. This is the only operation under `/api/v2`. Not known to be safe to repeat: a second call may create a second draft.
   *
   * `POST /api/v2/ai-agents`
   * @param params.config The character file, JSON written as a string.
   * @param params.name Name of the new agent.
   * @param params.projectId Id of the Fleek project that the agent is to belong to.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @throws {PermissionDeniedError} 403 – The account may not do this because it lacks a subscription or access to the project.
   * @example const agent = await fleek.agents.create({ config, name: 'AI_Agent_name', projectId: 'your_project_id' })
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#2-create-an-ai-agent-draft
   */
  create(params: CreateAgentRequest, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 429, ErrorBody>>

  /**
   * Publish an agent draft.
   * Changes its status from `Draft` to `Created`. Fleek's own front end then polls `agents.status` until it says `"true"`, and publishes only for a subscription that has a place left.
   *
   * `POST /api/v1/ai-agents/{agentId}/publish`
   * @param agentId Id of the agent, the `id` in responses.
   * @throws {PermissionDeniedError} 403 – The account may not do this because it lacks a subscription or access to the project.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance publishing what is not a draft.
   * @example const agent = await fleek.agents.publish('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#3-publish-a-draft-ai
   */
  publish(agentId: string, options?: RequestOptions): ApiPromise<Agent, ApiError<401 | 403 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent.
   * Includes its character file, which may hold credentials of the agent. Whether the agent is active is a different question: see `agents.status`.
   *
   * `GET /api/v1/ai-agents/{agentId}`
   * @param agentId Id of the agent, the `id` in responses.
   * @example const agent = await fleek.agents.get('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#4-get-an-ai-agent
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent, ApiError<401 | 404 | 429, ErrorBody>>

  /**
   * Update an agent.
   * Changes the name, the avatar or the character file. Despite the method, Fleek's own front end sends only the fields that change. The guide names the character file `characterFile` here; the front end sends it as `config`, as on creation.
   *
   * `PUT /api/v1/ai-agents/{agentId}`
   * @param agentId Id of the agent, the `id` in responses.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example const agent = await fleek.agents.update('agent_id', { avatar: 'dGVzdGltYWdlZGF0YQ==' })
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#5-update-an-ai-agent
   */
  update(agentId: string, params?: UpdateAgentRequest, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Delete an agent.
   * Removes it from the account. The documentation mentions no way to restore it.
   *
   * `DELETE /api/v1/ai-agents/{agentId}`
   * @param agentId Id of the agent, the `id` in responses.
   * @example const deletedAgent = await fleek.agents.delete('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#6-delete-an-ai-agent
   */
  delete(agentId: string, options?: RequestOptions): ApiPromise<DeletedAgent, ApiError<401 | 404 | 429, ErrorBody>>

  /**
   * List an agent's log entries.
   * A page at a time; later pages hold older entries. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page.
   *
   * `GET /api/v1/ai-agents/{agentId}/logs`
   * @param agentId Id of the agent, the `id` in responses.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example for await (const agentLog of fleek.agents.logs('agent_id')) console.log(agentLog)
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#7-get-the-logs-from-an-ai-agent
   */
  logs(agentId: string, params?: AgentsLogsParams, options?: RequestOptions): PagePromise<AgentLog, AgentsLogsPage, ApiError<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Check whether an agent is active.
   * Returns `"true"` for an active agent and `"false"` for an inactive one, as strings, so compare it with a string. It is not the `status` of an agent, which names a step of its life (`Draft`, `Created`).
   *
   * `GET /api/v1/ai-agents/{agentId}/status`
   * @param agentId Id of the agent, the `id` in responses.
   * @example const agentStatus = await fleek.agents.status('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#8-get-the-status-of-an-ai-agent
   */
  status(agentId: string, options?: RequestOptions): ApiPromise<AgentStatus, ApiError<401 | 404 | 429, ErrorBody>>

  /**
   * Start an agent.
   * What the response holds is not documented; ask `agents.status` to learn whether the agent is active.
   *
   * `POST /api/v1/ai-agents/{agentId}/start`
   * @param agentId Id of the agent, the `id` in responses.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance publishing what is not a draft.
   * @example await fleek.agents.start('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#9-start-an-ai-agent
   */
  start(agentId: string, options?: RequestOptions): ApiPromise<void, ApiError<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Stop an agent.
   * What the response holds is not documented; ask `agents.status` to learn whether the agent is inactive.
   *
   * `POST /api/v1/ai-agents/{agentId}/stop`
   * @param agentId Id of the agent, the `id` in responses.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance publishing what is not a draft.
   * @example await fleek.agents.stop('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#10-stop-an-ai-agent
   */
  stop(agentId: string, options?: RequestOptions): ApiPromise<void, ApiError<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent's attestation bytes.
   * Returns what is probably the agent's TDX quote. Fleek's documentation page on remote attestation shows how to get that quote in the dashboard and has it verified by a tool such as proof.t16z.com.
   *
   * `GET /api/v1/ai-agents/{agentId}/attestation`
   * @param agentId Id of the agent, the `id` in responses.
   * @example const result = await fleek.agents.attestation('agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#11-get-the-attestation-bytes-for-an-ai-agent
   */
  attestation(agentId: string, options?: RequestOptions): ApiPromise<Uint8Array, ApiError<401 | 404 | 429, ErrorBody>>
}

/** `agents.proxy` */
export interface AgentsProxyResource {
  /**
   * Send a GET to the agent's own API.
   * Returns the response of the agent's server as it is, status code and error shape included. Fleek forwards any method; described here are GET, POST, PUT, PATCH and DELETE, with JSON bodies and without a query string.
   *
   * `GET /api/v1/ai-agents/{agentId}/api/{key}`
   * @param agentId Id of the agent, the `id` in responses.
   * @param key Path on the agent's server, without a leading slash.
   * @example const proxyResponse = await fleek.agents.proxy.get('agent_id', 'agents')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  get(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, ApiError<401 | 404 | 429, ErrorBody>>

  /**
   * Send a POST to the agent's own API.
   * Forwards the JSON body to the agent's server and returns its response as it is. This is how to send an agent a message: the documentation posts it to the path `message`, Fleek's own front end to `{elizaAgentId}/message`, with the `id` of an agent that the path `agents` lists. Nothing is documented to stream.
   *
   * `POST /api/v1/ai-agents/{agentId}/api/{key}`
   * @param agentId Id of the agent, the `id` in responses.
   * @param key Path on the agent's server, without a leading slash.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example const proxyResponse = await fleek.agents.proxy.post('agent_id', 'message')
   * @see https://fleek.xyz/docs/ai-agents/agents-apis/#ai-agent-proxy-on-fleek
   */
  post(agentId: string, key: string, params?: AgentsProxyPostParams, options?: RequestOptions): ApiPromise<ProxyResponse, ApiError<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PUT to the agent's own API.
   * Forwards the JSON body and returns whatever the agent's server responds with.
   *
   * `PUT /api/v1/ai-agents/{agentId}/api/{key}`
   * @param agentId Id of the agent, the `id` in responses.
   * @param key Path on the agent's server, without a leading slash.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example const proxyResponse = await fleek.agents.proxy.put('agent_id', 'agents/eliza_agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  put(agentId: string, key: string, params?: AgentsProxyPutParams, options?: RequestOptions): ApiPromise<ProxyResponse, ApiError<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PATCH to the agent's own API.
   * What the JSON body changes, and what is returned, is up to the agent's server.
   *
   * `PATCH /api/v1/ai-agents/{agentId}/api/{key}`
   * Inferred: The documentation says that any method is forwarded and names GET, POST, PUT and DELETE; PATCH follows from that alone.
   * @param agentId Id of the agent, the `id` in responses.
   * @param key Path on the agent's server, without a leading slash.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable.
   * @example const proxyResponse = await fleek.agents.proxy.patch('agent_id', 'agents/eliza_agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  patch(agentId: string, key: string, params?: AgentsProxyPatchParams, options?: RequestOptions): ApiPromise<ProxyResponse, ApiError<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a DELETE to the agent's own API.
   * Deletes on the agent's server and returns its response; to remove the agent from Fleek, use `agents.delete`.
   *
   * `DELETE /api/v1/ai-agents/{agentId}/api/{key}`
   * @param agentId Id of the agent, the `id` in responses.
   * @param key Path on the agent's server, without a leading slash.
   * @example const proxyResponse = await fleek.agents.proxy.delete('agent_id', 'agents/eliza_agent_id')
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  delete(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, ApiError<401 | 404 | 429, ErrorBody>>
}
