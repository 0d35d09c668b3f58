// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiPromise, PagePromise, RequestOptions } from '@agent-clients/core'
import type {
  Agent,
  AgentLog,
  AgentStatus,
  AgentsListFields,
  AgentsListParams,
  AgentsLogsFields,
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

/** `agents` */
export interface AgentsResource {
  readonly proxy: AgentsProxyResource

  /**
   * List the account's agents.
   *
   * Lists all agents that belong to the key's account, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. The character files in it may hold credentials of the agent.
   *
   * `GET /api/v1/ai-agents`
   *
   * Inferred: The documentation prints the body of a list but no status code.
   * @param params
   * - `size` Number of agents on a page. Default and bounds are not stated. Inferred: The documentation shows the parameter once, as `size=10`; that it is a page size of type integer is read off that.
   * - `cursor` Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page. Inferred: Never shown for this operation; its response has the same `next_page` as the logs, whose printed URL carries `cursor`.
   * - `projectId` Lists only the agents of the project with this id. Inferred: Absent from the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#1-list-all-ai-agents
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<Agent, AgentsListFields, Record<400 | 401 | 429, ErrorBody>>

  /**
   * Create an agent draft.
   *
   * Makes a draft from a character file. A draft is inactive until it is published with `agents.publish`. This is the one operation under `/api/v2`. Not known to be safe to repeat: a second call may make a second draft.
   *
   * `POST /api/v2/ai-agents`
   *
   * Inferred: The documentation prints the draft but not whether it comes with 200 or 201.
   * @param params
   * - `avatar` The agent's picture as base64, or null for none. Inferred: Printed as a string; null is inferred from the responses, which print it.
   * - `config` (required) The character file, JSON written as a string. Credentials inside it are stored with the agent. Inferred: The field is documented; that credentials in it stay with the agent is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which writes them into the file, under `settings.secrets`.
   * - `name` (required) Name of the new agent.
   * - `projectId` (required) Id of the Fleek project that the agent is to belong to.
   * - `frameworkVersion` Version of the agent framework to run it with, such as `eliza-0.1.9`. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it. Null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   * - `managedModelName` Name of the language model that Fleek is to provide for the agent. Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it. Null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   * - `tee` Whether to run the agent in a trusted execution environment. Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it. Null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {PermissionDeniedError} 403 – The account may not do this, for want of a subscription or of access to the project. Inferred: The documentation names no errors; 403 is assumed where a project is chosen and where Fleek's own front end (npm `@fleek-platform/agents-ui`) asks for a subscription first.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#2-create-an-ai-agent-draft
   */
  create(params: CreateAgentRequest, options?: RequestOptions): ApiPromise<Agent, Record<400 | 401 | 403 | 429, ErrorBody>>

  /**
   * Publish an agent draft.
   *
   * Publishes a draft; its status turns from `Draft` to `Created`. Fleek's own front end then asks `agents.status` until it says `"true"`, and publishes only for a subscription that has a place left.
   *
   * `POST /api/v1/ai-agents/{agentId}/publish`
   *
   * Inferred: The documentation prints the published agent but no status code.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {PermissionDeniedError} 403 – The account may not do this, for want of a subscription or of access to the project. Inferred: The documentation names no errors; 403 is assumed where a project is chosen and where Fleek's own front end (npm `@fleek-platform/agents-ui`) asks for a subscription first.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#3-publish-a-draft-ai
   */
  publish(agentId: string, options?: RequestOptions): ApiPromise<Agent, Record<401 | 403 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent.
   *
   * Returns one agent with its character file, which may hold credentials of the agent. Whether the agent is active is a different question: see `agents.status`.
   *
   * `GET /api/v1/ai-agents/{agentId}`
   *
   * Inferred: The documentation prints the agent but no status code for reading it.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#4-get-an-ai-agent
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Update an agent.
   *
   * Changes the name, the avatar or the character file. Despite the method, Fleek's own front end sends only the fields that change. The guide names the character file `characterFile` here; the front end sends it as `config`, as on creation.
   *
   * `PUT /api/v1/ai-agents/{agentId}`
   *
   * Inferred: The documentation prints the changed agent but no status code.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param params
   * - `avatar` The agent's new picture as base64. Fleek's own front end sends an empty string to remove it.
   * - `characterFile` The new character file, JSON written as a string. Credentials inside it are stored with the agent. Inferred: The field is documented; that credentials in it stay with the agent is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which writes them into the file, under `settings.secrets`.
   * - `name` The agent's new name.
   * - `config` The new character file under the name that creation uses, JSON written as a string. Inferred: Documented for creation only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it on update instead of `characterFile`.
   * - `projectId` Id of the Fleek project of the agent. Inferred: Not documented for update; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   * - `frameworkVersion` Version of the agent framework to run it with, such as `eliza-0.1.9`. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   * - `managedModelName` Name of the language model that Fleek is to provide for the agent. Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it.
   * - `publicChat` Whether anybody may chat with the agent. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it, alone.
   * - `tee` Whether to run the agent in a trusted execution environment. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#5-update-an-ai-agent
   */
  update(agentId: string, params?: UpdateAgentRequest, options?: RequestOptions): ApiPromise<Agent, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Delete an agent.
   *
   * Removes the agent from the account. The documentation knows no way to bring it back.
   *
   * `DELETE /api/v1/ai-agents/{agentId}`
   *
   * Inferred: The documentation prints the confirmation but no status code; a response with a body cannot be a 204.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#6-delete-an-ai-agent
   */
  delete(agentId: string, options?: RequestOptions): ApiPromise<DeletedAgent, Record<401 | 404 | 429, ErrorBody>>

  /**
   * List an agent's log entries.
   *
   * Lists what the agent wrote to its log, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. Later pages hold older entries.
   *
   * `GET /api/v1/ai-agents/{agentId}/logs`
   *
   * Inferred: The documentation prints a page of log entries but no status code; that later pages hold older entries is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which puts each further page before those it has.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param params
   * - `cursor` Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page. Inferred: The documentation shows the parameter only inside the printed `next_page` URL, as `cursor=...`; type and use are read off that.
   * - `size` Number of log entries on a page. Default and bounds are not stated. Inferred: Documented for the list of agents only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it for logs, too.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#7-get-the-logs-from-an-ai-agent
   */
  logs(agentId: string, params?: AgentsLogsParams, options?: RequestOptions): PagePromise<AgentLog, AgentsLogsFields, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Get whether an agent is active.
   *
   * Returns `"true"` for an active agent and `"false"` for an inactive one, as strings, so compare it with a string. It is not the `status` of an agent, which names a step of its life (`Draft`, `Created`).
   *
   * `GET /api/v1/ai-agents/{agentId}/status`
   *
   * Inferred: The documentation prints the flag but no status code.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#8-get-the-status-of-an-ai-agent
   */
  status(agentId: string, options?: RequestOptions): ApiPromise<AgentStatus, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Start an agent.
   *
   * Starts the agent. What the response holds is not documented; ask `agents.status` to learn whether the agent is active.
   *
   * `POST /api/v1/ai-agents/{agentId}/start`
   *
   * Inferred: The documentation shows no response to a start, neither a status code nor a body; none is assumed.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#9-start-an-ai-agent
   */
  start(agentId: string, options?: RequestOptions): ApiPromise<void, Record<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Stop an agent.
   *
   * Stops the agent. What the response holds is not documented; ask `agents.status` to learn whether the agent is inactive.
   *
   * `POST /api/v1/ai-agents/{agentId}/stop`
   *
   * Inferred: The documentation shows no response to a stop, neither a status code nor a body; none is assumed.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#10-stop-an-ai-agent
   */
  stop(agentId: string, options?: RequestOptions): ApiPromise<void, Record<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent's attestation bytes.
   *
   * Returns the attestation bytes of the agent, probably its TDX quote. Fleek's documentation page on remote attestation shows how to get that quote in the dashboard, and has it verified by a tool such as proof.t16z.com.
   *
   * `GET /api/v1/ai-agents/{agentId}/attestation`
   *
   * Inferred: The documentation speaks of attestation bytes and shows neither status code, media type nor body; the media type is the generic one for bytes. That they are the TDX quote is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which asks here for it.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#11-get-the-attestation-bytes-for-an-ai-agent
   */
  attestation(agentId: string, options?: RequestOptions): ApiPromise<Uint8Array, Record<401 | 404 | 429, ErrorBody>>
}

/** `agents.proxy` */
export interface AgentsProxyResource {
  /**
   * Send a GET to the agent's own API.
   *
   * Forwards the request to the HTTP API of the agent's server and returns its response, whatever that is: body, status code and error shape are the agent's own. Fleek forwards any method; described here are GET, POST, PUT, PATCH and DELETE, with JSON bodies and without a query string.
   *
   * `GET /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no proxied response; status code and media type are those that the agent's server chooses.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  get(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Send a POST to the agent's own API.
   *
   * Forwards the request with its JSON body to the HTTP API of the agent's server and returns its response, whatever that is: body, status code and error shape are the agent's own. This is how to send an agent a message: the documentation posts it to the path `message`, Fleek's own front end to `{elizaAgentId}/message`, with the `id` of an agent that the path `agents` lists. Nothing is documented to stream.
   *
   * `POST /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints the request of a message but not its response; status code and media type are those that the agent's server chooses.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/docs/ai-agents/agents-apis/#ai-agent-proxy-on-fleek
   */
  post(agentId: string, key: string, params?: AgentsProxyPostParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PUT to the agent's own API.
   *
   * Forwards the request with its JSON body to the HTTP API of the agent's server and returns its response, whatever that is: body, status code and error shape are the agent's own.
   *
   * `PUT /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no response to a proxied PUT; status code and media type are the agent's server's choice.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  put(agentId: string, key: string, params?: AgentsProxyPutParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PATCH to the agent's own API.
   *
   * Forwards the request with its JSON body to the HTTP API of the agent's server and returns its response, whatever that is: body, status code and error shape are the agent's own.
   *
   * `PATCH /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation says that any method is forwarded and names GET, POST, PUT and DELETE; PATCH follows from that alone.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  patch(agentId: string, key: string, params?: AgentsProxyPatchParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a DELETE to the agent's own API.
   *
   * Forwards the request to the HTTP API of the agent's server and returns its response, whatever that is: body, status code and error shape are the agent's own. It deletes on that server; to remove the agent from Fleek use `agents.delete`.
   *
   * `DELETE /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no response to a proxied DELETE; status code and media type are the agent's server's choice.
   * @param agentId Id of the agent, the `id` in responses. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what happens without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  delete(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, Record<401 | 404 | 429, ErrorBody>>
}
