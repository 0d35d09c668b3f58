// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiError, ApiPromise, Page, PagePromise, RequestOptions, StreamPromise, StreamRequestOptions } from '@agent-clients/core'
import type {
  Agent,
  AgentRun,
  AgentStep,
  AgentSummary,
  AgentsCreateParams,
  AgentsDeleteParams,
  AgentsGetParams,
  AgentsListParams,
  AgentsRunParams,
  AgentsStreamParams,
  AgentsUpdateParams,
  Context,
  ContextsCreateParams,
  ContextsDeleteParams,
  ContextsListParams,
  CreatedAgent,
  ErrorBody,
  LlmModel,
  LlmProvider,
  LlmProviderDetails,
  LlmProvidersGetParams,
  LlmProvidersListParams,
  LlmProvidersModelsListParams,
} from './types.ts'

/**
 * `agents`
 *
 * AI agents of a team, from their creation to their runs.
 */
export interface AgentsResource {
  /**
   * List the agents of a team.
   * Returned in one response, without a filter. The documentation describes a list but prints one agent object, so expect either an array or a single object.
   *
   * `GET /ai-agents/v1/agents` · scope `ai-agents:read`
   * @example for await (const agentSummary of make.agents.list()) console.log(agentSummary)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<AgentSummary, Page<AgentSummary>, ApiError<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Create an agent.
   * The team is named twice, in the query and in the body; the documentation does not say what happens when the two differ. The connection given here is the one to the agent's LLM provider; the documented update has no field for it. The response calls the new agent's id `agentId`, where other responses call it `id`.
   *
   * `POST /ai-agents/v1/agents` · scope `ai-agents:write`
   * @param params.name Name of the agent.
   * @param params.teamId Id of the team; the client's own by default. (greater than 0)
   * @param params.makeConnectionId Id of the Make connection to the LLM provider.
   * @param params.defaultModel Model that runs use.
   * @param params.systemPrompt Instructions that every run starts with. (at least 1 character)
   * @example const createdAgent = await make.agents.create({ name: 'Example Agent', teamId: 1, makeConnectionId: 123, defaultModel: 'gpt-3.5-turbo', systemPrompt: 'You are a helpful a…' })
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  create(params: AgentsCreateParams, options?: RequestOptions): ApiPromise<CreatedAgent, ApiError<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Get an agent.
   * Returns everything that the list shows, and in addition the connection, the provider and the agent's earlier configurations. Its MCP configurations have `tools` where those of the list have `toolIds`.
   *
   * `GET /ai-agents/v1/agents/{agentId}` · scope `ai-agents:read`
   * @param agentId Id of the agent, a UUID.
   * @example const agent = await make.agents.get('b504aa93-0752-4bf8-887e-c2c717d525bf')
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  get(agentId: string, params?: AgentsGetParams, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Update an agent.
   * Changes the fields that are sent. The team, the connection (and with it the LLM provider) and the contexts are not part of the documented body. Nothing is returned; get the agent to see the result. Whether a list that is sent replaces the old one or is merged into it is not documented.
   *
   * `PATCH /ai-agents/v1/agents/{agentId}` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID.
   * @example await make.agents.update('b504aa93-0752-4bf8-887e-c2c717d525bf', { name: 'myagent' })
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  update(agentId: string, params?: AgentsUpdateParams, options?: RequestOptions): ApiPromise<void, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Delete an agent.
   * The documentation mentions no way to restore an agent.
   *
   * `DELETE /ai-agents/v1/agents/{agentId}` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID.
   * @example await make.agents.delete('b504aa93-0752-4bf8-887e-c2c717d525bf')
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  delete(agentId: string, params?: AgentsDeleteParams, options?: RequestOptions): ApiPromise<void, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Run an agent.
   * Returns the agent's response, its steps and the tokens used. Although Make's documentation says that the run was started, the documented body is that of a finished run, so the call can take as long as the run does: raise the client's timeout for long ones. Runs with the same `threadId` share their history.
   *
   * `POST /ai-agents/v1/agents/{agentId}/run` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID.
   * @param params.messages Messages to the agent, in order.
   * @param params.config Settings of this run that differ from the agent's own.
   * @throws {ApiError} 424 – Something that the request depends on failed or timed out, such as an action of a connection.
   * @example const agentRun = await make.agents.run('b504aa93-0752-4bf8-887e-c2c717d525bf', { messages: [{ role: 'user', content: 'Summarize the open…' }], config: {} })
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  run(agentId: string, params: AgentsRunParams, options?: RequestOptions): ApiPromise<AgentRun, ApiError<400 | 401 | 403 | 404 | 424 | 429 | 503, ErrorBody>>

  /**
   * Run an agent and stream its steps.
   * Like `agents.run`, but sends each step as a server-sent event while the run goes on. The first event that the documentation prints repeats the system prompt, to which Make adds a line with the current time. The documentation names only the event `step`, neither one for errors nor one that ends the stream, so the run is over when the connection closes.
   *
   * `POST /ai-agents/v1/agents/{agentId}/run/stream` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID.
   * @param params.messages Messages to the agent, in order.
   * @param params.config Settings of this run that differ from the agent's own.
   * @throws {ApiError} 424 – Something that the request depends on failed or timed out, such as an action of a connection.
   * @example for await (const event of make.agents.stream('b504aa93-0752-4bf8-887e-c2c717d525bf', { messages: [{ role: 'user', content: 'Say hello in three…' }], config: {} })) console.log(event)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  stream(agentId: string, params: AgentsStreamParams, options?: StreamRequestOptions): StreamPromise<AgentStep, ApiError<400 | 401 | 403 | 404 | 424 | 429 | 503, ErrorBody>>
}

/**
 * `contexts`
 *
 * Knowledge (texts and files) that an agent can draw on.
 */
export interface ContextsResource {
  /**
   * List the contexts of an agent.
   * Returns the knowledge attached to the agent. The documentation prints no body for this response; the agents that it prints elsewhere have contexts in their field `contexts`.
   *
   * `GET /ai-agents/v1/contexts` · scope `ai-agents:read`
   * @param params.agentId Id of the agent whose contexts are listed.
   * @example for await (const context of make.contexts.list({ agentId: '123e4567-e89b-12d3-a456-426614174000' })) console.log(context)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  list(params: ContextsListParams, options?: RequestOptions): PagePromise<Context, Page<Context>, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Attach a context to an agent.
   * Adds knowledge, either as text in a JSON body or as a file in a multipart form. Nothing is returned: the new context's id is found in the agent's `contexts`. Make's own agent skills (`integromat/make-skills`) say that its app takes TXT, PDF, DOCX, CSV, MD and JSON files of up to 20 MB: 20 per agent, 50 per team (250 on the Enterprise plan) and 100 per organization (500 on Enterprise). Whether this API has the same limits is not documented.
   *
   * `POST /ai-agents/v1/contexts` · scope `ai-agents:write`
   * @param params.agentId Id of the agent that the context is for.
   * @throws {ApiError} 413 – The request body, here the uploaded file or the text, is too large.
   * @example await make.contexts.create({ agentId: '123e4567-e89b-12d3-a456-426614174000' })
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  create(params: ContextsCreateParams, options?: RequestOptions): ApiPromise<void, ApiError<400 | 401 | 403 | 404 | 413 | 429 | 503, ErrorBody>>

  /**
   * Delete a context.
   * Removes it from its agent. The documentation mentions no way to restore it.
   *
   * `DELETE /ai-agents/v1/contexts/{contextId}` · scope `ai-agents:write`
   * @param contextId Id of the context, a UUID.
   * @example await make.contexts.delete('123e4567-e89b-12d3-a456-426614174000')
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  delete(contextId: string, params?: ContextsDeleteParams, options?: RequestOptions): ApiPromise<void, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}

/**
 * `llmProviders`
 *
 * Providers of large language models that the team is connected to, and the models each offers.
 */
export interface LlmProvidersResource {
  readonly models: LlmProvidersModelsResource

  /**
   * List the LLM providers of a team.
   * Returns each with the account that it is connected through.
   *
   * `GET /ai-agents/v1/llm-providers` · scope `ai-agents:read`
   * @example for await (const llmProvider of make.llmProviders.list()) console.log(llmProvider)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  list(params?: LlmProvidersListParams, options?: RequestOptions): PagePromise<LlmProvider, Page<LlmProvider>, ApiError<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Get an LLM provider.
   * The response is documented as an array; the provider is its first element.
   *
   * `GET /ai-agents/v1/llm-providers/{providerId}` · scope `ai-agents:read`
   * @param providerId Id of the LLM provider, a number.
   * @example const llmProviderDetails = await make.llmProviders.get(1)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  get(providerId: number, params?: LlmProvidersGetParams, options?: RequestOptions): ApiPromise<LlmProviderDetails, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}

/** `llmProviders.models` */
export interface LlmProvidersModelsResource {
  /**
   * List the models of an LLM provider.
   * Returns each with its token limits. The names serve as an agent's `defaultModel`.
   *
   * `GET /ai-agents/v1/llm-providers/{providerId}/models` · scope `ai-agents:read`
   * @param providerId Id of the LLM provider, a number.
   * @example for await (const llmModel of make.llmProviders.models.list(1)) console.log(llmModel)
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  list(providerId: number, params?: LlmProvidersModelsListParams, options?: RequestOptions): PagePromise<LlmModel, Page<LlmModel>, ApiError<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}
