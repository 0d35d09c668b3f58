// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiPromise, PagePromise, RequestOptions, StreamPromise, StreamRequestOptions } from '@agent-clients/core'
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

/** `agents` */
export interface AgentsResource {
  /**
   * List the agents of a team.
   *
   * Lists all agents of the team at once; there is no paging and no filter. The documentation describes a list but prints one agent object, so both an array and a single object have to be expected.
   *
   * `GET /ai-agents/v1/agents` · scope `ai-agents:read`
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<AgentSummary, object, Record<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Create an agent.
   *
   * Creates an agent in the team. The team is named twice, in the query and in the body; the documentation does not say what happens when the two differ. The connection given here is the one to the agent's LLM provider; the documented update has no field for it. The response calls the new agent's id `agentId`, where other responses call it `id`.
   *
   * `POST /ai-agents/v1/agents` · scope `ai-agents:write`
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `name` (required) Name of the agent.
   * - `makeConnectionId` (required) Id of the Make connection to the LLM provider. It cannot be changed later. Inferred: The field is documented; that it is final is read from the documented update, which has no such field, and from Make's own agent skills (`integromat/make-skills`), which call the provider locked at creation.
   * - `defaultModel` (required) Model that runs use.
   * - `systemPrompt` (required) Instructions that every run starts with. At least one character. (at least 1 characters)
   * - `llmConfig` Settings passed to the model.
   * - `scenarios` Make scenarios that the agent can use as tools.
   * - `historyConfig` How much of a thread's history a run sees, or null.
   * - `mcpConfigs` MCP connections whose tools the agent can use.
   * - `contexts` Existing contexts to attach.
   * - `outputParserFormat` Form of the agent's responses (`outputParser` in responses and runs).
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  create(params: AgentsCreateParams, options?: RequestOptions): ApiPromise<CreatedAgent, Record<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Get an agent.
   *
   * Returns one agent with everything the list shows, and beyond it the connection, the provider and the agent's earlier configurations. Its MCP configurations carry `tools` where those of the list carry `toolIds`.
   *
   * `GET /ai-agents/v1/agents/{agentId}` · scope `ai-agents:read`
   * @param agentId Id of the agent, a UUID (`id` in the list of agents, `agentId` in the response to its creation). (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  get(agentId: string, params?: AgentsGetParams, options?: RequestOptions): ApiPromise<Agent, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Update an agent.
   *
   * Changes the fields that are sent. The team, the connection (and with it the LLM provider) and the contexts are not part of the documented body. Nothing is returned; read the agent to see the result. Whether a list that is sent replaces the old one or is merged into it is not documented.
   *
   * `PATCH /ai-agents/v1/agents/{agentId}` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID (`id` in the list of agents, `agentId` in the response to its creation). (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `name` Name of the agent.
   * - `systemPrompt` Instructions that every run starts with. At least one character. (at least 1 characters)
   * - `defaultModel` Model that runs use.
   * - `llmConfig` Settings passed to the model.
   * - `invocationConfig` Limits of a run. Can be set by an update (and per run), not on creation.
   * - `scenarios` Make scenarios that the agent can use as tools.
   * - `historyConfig` How much of a thread's history a run sees, or null.
   * - `mcpConfigs` MCP connections whose tools the agent can use. Unlike on creation, both fields of an entry are required.
   * - `outputParserFormat` Form of the agent's responses (`outputParser` in responses and runs).
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  update(agentId: string, params?: AgentsUpdateParams, options?: RequestOptions): ApiPromise<void, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Delete an agent.
   *
   * Deletes the agent. The documentation mentions no way to restore it.
   *
   * `DELETE /ai-agents/v1/agents/{agentId}` · scope `ai-agents:write`
   * @param agentId Id of the agent, a UUID (`id` in the list of agents, `agentId` in the response to its creation). (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  delete(agentId: string, params?: AgentsDeleteParams, options?: RequestOptions): ApiPromise<void, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Run an agent.
   *
   * Runs the agent on the messages and returns its response, its steps and the tokens used. Although Make words the success as a run that was started, the documented body is that of a finished run, so the call can take as long as the run does: raise the client's timeout for long ones. Runs with the same `threadId` share their history.
   *
   * `POST /ai-agents/v1/agents/{agentId}/run` · scope `ai-agents:write`
   *
   * Inferred: The documentation says that the run was started successfully and prints no status code.
   * @param agentId Id of the agent, a UUID (`id` in the list of agents, `agentId` in the response to its creation). (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `messages` (required) Messages to the agent, in order.
   * - `threadId` Thread that the run belongs to; runs with the same id share their history. Any string will do, such as a user's id. Without it, a new thread is made and its id returned. The API reference prints a fixed UUID as the default, which is left over from its generation: it is shown as an example here and is no default. Inferred: The API reference gives the field by name, type and that UUID; what it does is described for the thread id of Make's agent module (https://help.make.com/make-ai-agents-app).
   * - `callbackUrl` Documented by name and type alone: what is sent to this URL, and whether the response to the call changes, is not stated.
   * - `config` (required) Settings of this run that differ from the agent's own. Required; send `{}` to change nothing.
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {ApiError} 424 – Something that the request depends on failed or timed out, such as an action of a connection. Inferred: The status is documented for the whole platform, without the operations that send it; that runs do when the provider's connection or a tool fails is assumed.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  run(agentId: string, params: AgentsRunParams, options?: RequestOptions): ApiPromise<AgentRun, Record<400 | 401 | 403 | 404 | 424 | 429 | 503, ErrorBody>>

  /**
   * Run an agent and stream its steps.
   *
   * Runs the agent like `agents.run` and sends each step as a server-sent event while the run goes on. The first event printed by the documentation repeats the system prompt, to which Make adds a line with the current time. The documentation names the event `step` alone: neither an event for errors nor one that ends the stream, so the run is over when the connection closes.
   *
   * `POST /ai-agents/v1/agents/{agentId}/run/stream` · scope `ai-agents:write`
   *
   * Inferred: The documentation says that the streaming run was started successfully and prints no status code.
   * @param agentId Id of the agent, a UUID (`id` in the list of agents, `agentId` in the response to its creation). (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `messages` (required) Messages to the agent, in order.
   * - `threadId` Thread that the run belongs to; runs with the same id share their history. Any string will do, such as a user's id. Without it, a new thread is made and its id returned. The API reference prints a fixed UUID as the default, which is left over from its generation: it is shown as an example here and is no default. Inferred: The API reference gives the field by name, type and that UUID; what it does is described for the thread id of Make's agent module (https://help.make.com/make-ai-agents-app).
   * - `callbackUrl` Documented by name and type alone: what is sent to this URL, and whether the response to the call changes, is not stated.
   * - `config` (required) Settings of this run that differ from the agent's own. Required; send `{}` to change nothing.
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {ApiError} 424 – Something that the request depends on failed or timed out, such as an action of a connection. Inferred: The status is documented for the whole platform, without the operations that send it; that runs do when the provider's connection or a tool fails is assumed.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents
   */
  stream(agentId: string, params: AgentsStreamParams, options?: StreamRequestOptions): StreamPromise<AgentStep, Record<400 | 401 | 403 | 404 | 424 | 429 | 503, ErrorBody>>
}

/** `contexts` */
export interface ContextsResource {
  /**
   * List the contexts of an agent.
   *
   * Lists the knowledge attached to one agent. The documentation prints no body for this response; the agents it prints elsewhere carry contexts in their field `contexts`.
   *
   * `GET /ai-agents/v1/contexts` · scope `ai-agents:read`
   *
   * Inferred: The status is documented, its content is empty; the body is assumed to be the contexts that agents embed, as an array or, like the list of agents, as one object, without an envelope.
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `agentId` Id of the agent whose contexts are listed. (uuid)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  list(params: ContextsListParams, options?: RequestOptions): PagePromise<Context, object, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>

  /**
   * Attach a context to an agent.
   *
   * Adds knowledge to an agent, either as text in a JSON body or as a file in a multipart form. Nothing is returned: the new context's id is found in the agent's `contexts`. Make's own agent skills (`integromat/make-skills`) say that its app takes TXT, PDF, DOCX, CSV, MD and JSON files of up to 20 MB: 20 per agent, 50 per team (250 on the Enterprise plan) and 100 per organization (500 on Enterprise). Whether this API has the same limits is not documented.
   *
   * `POST /ai-agents/v1/contexts` · scope `ai-agents:write`
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * - `agentId` (required) Id of the agent that the context is for. (uuid)
   * - `content` The text itself.
   * - `name` Name of the context, at most 120 characters: letters and digits of any script, white space and `- _ . ( )`. (at most 120 characters) Inferred: The field is documented; its bounds are reported by a third party's page that was made from Make's API description.
   * - `autosave` Documented by type and default alone. A string, not a boolean. (default "true")
   * - `file` The file, at most one. Make calls the upload optional. (binary) Inferred: Documented as a nullable value of any type; a multipart form sends a file, and leaves it out where it is null.
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {ApiError} 413 – The request body, here the uploaded file or the text, is too large. Inferred: The status is documented for the whole platform, without the operations that send it; that it guards contexts is assumed.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  create(params: ContextsCreateParams, options?: RequestOptions): ApiPromise<void, Record<400 | 401 | 403 | 404 | 413 | 429 | 503, ErrorBody>>

  /**
   * Delete a context.
   *
   * Takes the context away from its agent. The documentation mentions no way to restore it.
   *
   * `DELETE /ai-agents/v1/contexts/{contextId}` · scope `ai-agents:write`
   * @param contextId Id of the context, a UUID. (uuid)
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/context
   */
  delete(contextId: string, params?: ContextsDeleteParams, options?: RequestOptions): ApiPromise<void, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}

/** `llmProviders` */
export interface LlmProvidersResource {
  readonly models: LlmProvidersModelsResource

  /**
   * List the LLM providers of a team.
   *
   * Lists the providers that the team can use, each with the account it is connected through.
   *
   * `GET /ai-agents/v1/llm-providers` · scope `ai-agents:read`
   *
   * Inferred: The documentation says that the providers were listed successfully and prints no status code.
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  list(params?: LlmProvidersListParams, options?: RequestOptions): PagePromise<LlmProvider, object, Record<400 | 401 | 403 | 429 | 503, ErrorBody>>

  /**
   * Get an LLM provider.
   *
   * Returns one provider. On the wire it is documented as an array; the provider is its first element.
   *
   * `GET /ai-agents/v1/llm-providers/{providerId}` · scope `ai-agents:read`
   *
   * Inferred: The documentation describes the body of the response and prints no status code.
   * @param providerId Id of the LLM provider, a number, from the list of providers or an agent's `llmProviderId`.
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  get(providerId: number, params?: LlmProvidersGetParams, options?: RequestOptions): ApiPromise<LlmProviderDetails, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}

/** `llmProviders.models` */
export interface LlmProvidersModelsResource {
  /**
   * List the models of an LLM provider.
   *
   * Lists the models that the provider offers, with their token limits. The names serve as an agent's `defaultModel`.
   *
   * `GET /ai-agents/v1/llm-providers/{providerId}/models` · scope `ai-agents:read`
   *
   * Inferred: The documentation describes the body of the response and prints no status code.
   * @param providerId Id of the LLM provider, a number, from the list of providers or an agent's `llmProviderId`.
   * @param params
   * - `teamId` Id of the team that the agents, contexts and providers belong to. Greater than 0; every operation requires it. (greater than 0)
   * @throws {BadRequestError} 400 – The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed.
   * @throws {AuthenticationError} 401 – The token is missing, unknown, expired, or belongs to another zone. Inferred: The documentation describes no 401 at all; it is the status by which HTTP refuses credentials.
   * @throws {PermissionDeniedError} 403 – Access is denied. The token, or the user it belongs to, may not do this.
   * @throws {NotFoundError} 404 – No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists.
   * @throws {RateLimitError} 429 – The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request.
   * @throws {ServerError} 503 – Something that the service depends on is unavailable at the moment.
   * @see https://developers.make.com/api-documentation/api-reference/ai-agents/llm-providers
   */
  list(providerId: number, params?: LlmProvidersModelsListParams, options?: RequestOptions): PagePromise<LlmModel, object, Record<400 | 401 | 403 | 404 | 429 | 503, ErrorBody>>
}
