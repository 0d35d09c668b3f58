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
   * Answers all agents that belong to the key's account, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. Character files in the answer may hold credentials of the agent.
   *
   * `GET /api/v1/ai-agents`
   *
   * Inferred: The documentation prints the body of a list but no status code.
   * @param params
   * - `size` Number of agents on a page. Default and bounds are not stated. Inferred: The documentation shows the parameter once, as `size=10`; that it is a page size of type integer is read off that.
   * - `cursor` Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page. Inferred: Never shown for this operation; its answer has the same `next_page` as the logs, whose printed URL carries `cursor`.
   * - `projectId` Answers only the agents of the project with this id. Inferred: Absent from the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#1-list-all-ai-agents
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<Agent, AgentsListFields, Record<400 | 401 | 429, ErrorBody>>

  /**
   * Create an agent draft.
   *
   * Makes a draft from a character file; nothing runs until the draft is published with `agents.publish`. This is the one operation under `/api/v2`. Not known to be safe to repeat: a second call may make a second draft.
   *
   * `POST /api/v2/ai-agents`
   *
   * Inferred: The documentation prints the draft but not whether it comes with 200 or 201.
   * @param params
   * - `avatar` The agent's picture as base64, or null for none. Inferred: Printed as a string; null is inferred from the answers, which print it.
   * - `config` (required) The character file, JSON written as a string. Credentials inside it are stored with the agent.
   * - `name` (required) Name of the new agent.
   * - `projectId` (required) Id of the Fleek project that the agent is to belong to.
   * - `frameworkVersion` Version of the agent framework to run it with, such as `eliza-0.1.9`. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it. Null is a guess.
   * - `managedModelName` Name of the language model that Fleek is to provide for the agent. Inferred: Not in the documentation; later versions of Fleek's own front end send it. Null is a guess.
   * - `tee` Whether to run the agent in a trusted execution environment. Inferred: Not in the documentation; later versions of Fleek's own front end send it. Null is a guess.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {PermissionDeniedError} 403 – The account may not do this, for want of a subscription or of access to the project. Inferred: The documentation names no errors; 403 is assumed where a project is chosen and where Fleek's web pages ask for a subscription first.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#2-create-an-ai-agent-draft
   */
  create(params: CreateAgentRequest, options?: RequestOptions): ApiPromise<Agent, Record<400 | 401 | 403 | 429, ErrorBody>>

  /**
   * Publish an agent draft.
   *
   * Puts a draft into service; its status turns from `Draft` to `Created`. Fleek's own pages ask `agents.status` from then on until it says `"true"`, and require a subscription with a free place before they publish.
   *
   * `POST /api/v1/ai-agents/{agentId}/publish`
   *
   * Inferred: The documentation prints the published agent but no status code.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {PermissionDeniedError} 403 – The account may not do this, for want of a subscription or of access to the project. Inferred: The documentation names no errors; 403 is assumed where a project is chosen and where Fleek's web pages ask for a subscription first.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#3-publish-a-draft-ai
   */
  publish(agentId: string, options?: RequestOptions): ApiPromise<Agent, Record<401 | 403 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent.
   *
   * Answers one agent with its character file, which may hold credentials of the agent. Whether the agent is up is a different question: see `agents.status`.
   *
   * `GET /api/v1/ai-agents/{agentId}`
   *
   * Inferred: The documentation prints the agent but no status code for reading it.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#4-get-an-ai-agent
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Update an agent.
   *
   * Changes the name, the avatar or the character file. Despite the method, Fleek's own pages send only the fields that change. The guide names the character file `characterFile` here; Fleek's own pages send it as `config`, as on creation.
   *
   * `PUT /api/v1/ai-agents/{agentId}`
   *
   * Inferred: The documentation prints the changed agent but no status code.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param params
   * - `avatar` The agent's new picture as base64. Fleek's own pages send an empty string to remove it.
   * - `characterFile` The new character file, JSON written as a string. Credentials inside it are stored with the agent.
   * - `name` The agent's new name.
   * - `config` The new character file under the name that creation uses, JSON written as a string. Inferred: Documented for creation only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it on update instead of `characterFile`.
   * - `projectId` Id of the Fleek project of the agent. Inferred: Not documented for update; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   * - `frameworkVersion` Version of the agent framework to run it with, such as `eliza-0.1.9`. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   * - `managedModelName` Name of the language model that Fleek is to provide for the agent. Inferred: Not in the documentation; later versions of Fleek's own front end send it.
   * - `publicChat` Whether anybody may chat with the agent. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it, alone.
   * - `tee` Whether to run the agent in a trusted execution environment. Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
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
   * Inferred: The documentation prints the confirmation but no status code; an answer with a body cannot be a 204.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#6-delete-an-ai-agent
   */
  delete(agentId: string, options?: RequestOptions): ApiPromise<DeletedAgent, Record<401 | 404 | 429, ErrorBody>>

  /**
   * List an agent's log entries.
   *
   * Answers what the agent wrote to its log, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. Fleek's own pages put each further page before the ones they have, so later pages hold older entries.
   *
   * `GET /api/v1/ai-agents/{agentId}/logs`
   *
   * Inferred: The documentation prints a page of log entries but no status code.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param params
   * - `cursor` Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page. Inferred: The documentation shows the parameter only inside the printed `next_page` URL, as `cursor=...`; type and use are read off that.
   * - `size` Number of log entries on a page. Default and bounds are not stated. Inferred: Documented for the list of agents only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it for logs, too.
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#7-get-the-logs-from-an-ai-agent
   */
  logs(agentId: string, params?: AgentsLogsParams, options?: RequestOptions): PagePromise<AgentLog, AgentsLogsFields, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Get whether an agent is active.
   *
   * Answers `"true"` for an active agent and `"false"` for an inactive one, as strings, so compare it with a string. It is not the `status` of an agent, which names a step of its life (`Draft`, `Created`).
   *
   * `GET /api/v1/ai-agents/{agentId}/status`
   *
   * Inferred: The documentation prints the flag but no status code.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#8-get-the-status-of-an-ai-agent
   */
  status(agentId: string, options?: RequestOptions): ApiPromise<AgentStatus, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Start an agent.
   *
   * Starts the agent. What the answer holds is not documented; ask `agents.status` to learn whether the agent is up.
   *
   * `POST /api/v1/ai-agents/{agentId}/start`
   *
   * Inferred: The documentation shows no answer to a start, neither a status code nor a body; none is assumed.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#9-start-an-ai-agent
   */
  start(agentId: string, options?: RequestOptions): ApiPromise<void, Record<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Stop an agent.
   *
   * Stops the agent. What the answer holds is not documented; ask `agents.status` to learn whether the agent is down.
   *
   * `POST /api/v1/ai-agents/{agentId}/stop`
   *
   * Inferred: The documentation shows no answer to a stop, neither a status code nor a body; none is assumed.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {ConflictError} 409 – The agent's state does not allow this, for instance to publish what is no draft. Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#10-stop-an-ai-agent
   */
  stop(agentId: string, options?: RequestOptions): ApiPromise<void, Record<401 | 404 | 409 | 429, ErrorBody>>

  /**
   * Get an agent's attestation bytes.
   *
   * Answers the attestation of the trusted environment that the agent runs in, an Intel TDX quote, as raw bytes. Fleek's page on remote attestation has the quote checked with a tool such as proof.t16z.com.
   *
   * `GET /api/v1/ai-agents/{agentId}/attestation`
   *
   * Inferred: The documentation speaks of attestation bytes and shows neither status code, media type nor body; the media type is the generic one for bytes.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
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
   * Forwards the request to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. Any method is forwarded (HEAD and OPTIONS, too); GET, POST, PUT, PATCH and DELETE are described here.
   *
   * `GET /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no proxied answer; status code and media type are those that the agent's server chooses.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. Inferred: The parameter is documented; no path is printed for this method, and the example is one that Fleek's own front end (npm `@fleek-platform/agents-ui`) asks for.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  get(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, Record<401 | 404 | 429, ErrorBody>>

  /**
   * Send a POST to the agent's own API.
   *
   * Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. This is how to send an agent a message. The answer comes whole: nothing is documented to stream.
   *
   * `POST /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints the request of a message but not its answer; status code and media type are those that the agent's server chooses.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/docs/ai-agents/agents-apis/#ai-agent-proxy-on-fleek
   */
  post(agentId: string, key: string, params?: AgentsProxyPostParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PUT to the agent's own API.
   *
   * Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own.
   *
   * `PUT /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no answer to a proxied PUT; status code and media type are the agent's server's choice.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  put(agentId: string, key: string, params?: AgentsProxyPutParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a PATCH to the agent's own API.
   *
   * Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own.
   *
   * `PATCH /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation says that any method is forwarded and names GET, POST, PUT and DELETE; PATCH follows from that alone, and its bodies are made up.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
   * @param params
   * @throws {BadRequestError} 400 – A parameter or the body is not acceptable. Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  patch(agentId: string, key: string, params?: AgentsProxyPatchParams, options?: RequestOptions): ApiPromise<ProxyResponse, Record<400 | 401 | 404 | 429, ErrorBody>>

  /**
   * Send a DELETE to the agent's own API.
   *
   * Forwards the request to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. It deletes on that server; to remove the agent from Fleek use `agents.delete`.
   *
   * `DELETE /api/v1/ai-agents/{agentId}/api/{key}`
   *
   * Inferred: The documentation prints no answer to a proxied DELETE; status code and media type are the agent's server's choice.
   * @param agentId Id of the agent, as in `id` of the answers. Its format is not stated.
   * @param key Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
   * @throws {AuthenticationError} 401 – The key is missing, unknown or expired. Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
   * @throws {NotFoundError} 404 – The account has no agent with this id; through the proxy, also a path that the agent's server does not have. Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
   * @throws {RateLimitError} 429 – Too many requests. No limits and no headers about them are documented. Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
   * @see https://fleek.xyz/guides/fleek-ai-agents-api#12-proxy-requests-to-the-ai-agents-api
   */
  delete(agentId: string, key: string, options?: RequestOptions): ApiPromise<ProxyResponse, Record<401 | 404 | 429, ErrorBody>>
}
