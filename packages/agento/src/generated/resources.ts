// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiError, ApiPromise, Page, PagePromise, RequestOptions, StreamPromise, StreamRequestOptions } from '@agent-clients/core'
import type {
  Account,
  Agent,
  AgentLogs,
  AgentPersonality,
  AgentRule,
  AgentRuleSummary,
  AgentSkill,
  AgentStatus,
  AgentSummary,
  AgentWorkflow,
  AgentsListPage,
  AgentsSkillsListPage,
  ChatEvent,
  ChatHistoryPage,
  ChatHistoryParams,
  ChatMessage,
  ChatSession,
  ChatSessionsListPage,
  CreateAgentRequest,
  CreateSwarmRequest,
  CreatedAgent,
  CreatedChatSession,
  DeletedAgent,
  DeletedAgentRule,
  DeletedKnowledge,
  DeletedSwarm,
  ErrorBody,
  IngestKnowledgeRequest,
  IngestedKnowledge,
  InstallAgentSkillRequest,
  InstalledAgentSkill,
  KnowledgeDeleteParams,
  KnowledgeEntry,
  KnowledgeListPage,
  KnowledgeListParams,
  LogLine,
  LogsGetParams,
  LogsStreamParams,
  SavedAgentRule,
  SendChatMessageRequest,
  SetAgentRuleRequest,
  Skill,
  SkillSummary,
  SkillsListPage,
  SkillsListParams,
  StartedAgent,
  StoppedAgent,
  Swarm,
  SwarmSummary,
  UninstalledAgentSkill,
  UpdateAgentPersonalityRequest,
  UpdateAgentRequest,
  UpdateAgentSecretsRequest,
  UpdateAgentWorkflowRequest,
  UpdateSwarmRequest,
  UpdatedAgent,
  UpdatedAgentPersonality,
  UpdatedAgentSecrets,
  UpdatedAgentWorkflow,
} from './types.ts'

/**
 * `agents`
 *
 * Create, configure, start and stop agents; their skills, secrets, personality (SOUL.md), workflow (WORKFLOW.md) and rule files.
 */
export interface AgentsResource {
  readonly skills: AgentsSkillsResource

  readonly secrets: AgentsSecretsResource

  readonly personality: AgentsPersonalityResource

  readonly workflow: AgentsWorkflowResource

  readonly rules: AgentsRulesResource

  /**
   * List agents.
   * Newest first by creation date. Deleted agents are left out. The list is returned whole; no parameter asks for a further page.
   *
   * `GET /v1/agents` · scope `agents:read`
   * @example for await (const agentSummary of agento.agents.list()) console.log(agentSummary)
   * @see https://agento.host/docs/api
   */
  list(options?: RequestOptions): PagePromise<AgentSummary, AgentsListPage, ApiError<401 | 403 | 429, ErrorBody>>

  /**
   * Create an agent.
   * Provisions a container for it on an available server and starts it. `secrets` must hold at least one LLM key: Anthropic, OpenAI or Google.
   *
   * `POST /v1/agents` · scope `agents:write`
   * @param params.name Display name. (1–100 characters)
   * @param params.secrets Credentials; at least one LLM key.
   * @example const createdAgent = await agento.agents.create({ name: 'My Assistant', secrets })
   * @see https://agento.host/docs/api
   */
  create(params: CreateAgentRequest, options?: RequestOptions): ApiPromise<CreatedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Get an agent.
   * Includes its config, its last error, and whether it must be restarted for changes to take effect. SOUL.md is not part of it; read that with `agents.personality.get`.
   *
   * `GET /v1/agents/{id}` · scope `agents:read`
   * @param id The agent's UUID.
   * @example const agent = await agento.agents.get('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  get(id: string, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Update an agent.
   * Changes its name, avatar, config or swarm. A change that affects the running container sets `needsRestart` to true; it takes effect with `agents.restart`. The response holds only id, name, status and `needsRestart`, not the whole agent.
   *
   * `PATCH /v1/agents/{id}` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const updatedAgent = await agento.agents.update('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { name: 'Updated Assistant' })
   * @see https://agento.host/docs/api
   */
  update(id: string, params?: UpdateAgentRequest, options?: RequestOptions): ApiPromise<UpdatedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Delete an agent.
   * Stops the container, removes all of the agent's data and secrets, and marks the agent as deleted. This cannot be undone.
   *
   * `DELETE /v1/agents/{id}` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const deletedAgent = await agento.agents.delete('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  delete(id: string, options?: RequestOptions): ApiPromise<DeletedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Start an agent.
   * A stopped agent's Docker container is created or resumed, and its status becomes `running`. What happens if the agent is already running is not documented.
   *
   * `POST /v1/agents/{id}/start` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const startedAgent = await agento.agents.start('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  start(id: string, options?: RequestOptions): ApiPromise<StartedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Stop an agent.
   * Stops a running agent's container and syncs its workspace files back to storage.
   *
   * `POST /v1/agents/{id}/stop` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const stoppedAgent = await agento.agents.stop('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  stop(id: string, options?: RequestOptions): ApiPromise<StoppedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Restart an agent.
   * Removes the container and creates a fresh one with the latest config, secrets and skills. This is what an agent with `needsRestart: true` is waiting for.
   *
   * `POST /v1/agents/{id}/restart` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const startedAgent = await agento.agents.restart('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  restart(id: string, options?: RequestOptions): ApiPromise<StartedAgent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Get the live status.
   * Returns the status in real time: from Redis while that is fresh, otherwise from a check over SSH. Includes the container's memory and CPU use when available.
   *
   * `GET /v1/agents/{id}/status` · scope `agents:read`
   * @param id The agent's UUID.
   * @example const agentStatus = await agento.agents.status('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  status(id: string, options?: RequestOptions): ApiPromise<AgentStatus, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/** `agents.skills` */
export interface AgentsSkillsResource {
  /**
   * List installed skills.
   * All of them, with version and trust level. The list is returned whole; no parameter asks for a further page.
   *
   * `GET /v1/agents/{id}/skills` · scope `skills`
   * Inferred: The scope is inferred; the documentation gives `skills` for installing, uninstalling and browsing and does not name the list of installed skills.
   * @param id The agent's UUID.
   * @example for await (const agentSkill of agento.agents.skills.list('a1b2c3d4-e5f6-7890-abcd-ef1234567890')) console.log(agentSkill)
   * @see https://agento.host/docs/api
   */
  list(id: string, options?: RequestOptions): PagePromise<AgentSkill, AgentsSkillsListPage, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Install a skill.
   * `needsRestart` in the response says whether it takes effect only with `agents.restart`.
   *
   * `POST /v1/agents/{id}/skills` · scope `skills`
   * @param id The agent's UUID.
   * @param params.skillId The skill's identifier, such as `web-search`.
   * @param params.trustLevel The skill's trust level, `verified` (curated skills) or `clawhub` (community skills).
   * @example const installedAgentSkill = await agento.agents.skills.install('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { skillId: 'web-search', trustLevel: 'verified' })
   * @see https://agento.host/docs/api
   */
  install(id: string, params: InstallAgentSkillRequest, options?: RequestOptions): ApiPromise<InstalledAgentSkill, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Uninstall a skill.
   * `needsRestart` in the response says whether the removal takes effect only with `agents.restart`.
   *
   * `DELETE /v1/agents/{id}/skills/{skillId}` · scope `skills`
   * @param id The agent's UUID.
   * @param skillId The skill's identifier, such as `web-search`.
   * @example const uninstalledAgentSkill = await agento.agents.skills.uninstall('a1b2c3d4-e5f6-7890-abcd-ef1234567890', 'web-search')
   * @see https://agento.host/docs/api
   */
  uninstall(id: string, skillId: string, options?: RequestOptions): ApiPromise<UninstalledAgentSkill, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/** `agents.secrets` */
export interface AgentsSecretsResource {
  /**
   * Set or delete secrets.
   * Write-only: an agent's secrets (API keys, tokens) are kept encrypted in Supabase Vault, and no operation returns them. The one name that is printed, `anthropic_api_key`, is in snake_case, while `agents.create` takes `anthropicApiKey`.
   *
   * `PUT /v1/agents/{id}/secrets` · scope `agents:write`
   * @param id The agent's UUID.
   * @example const updatedAgentSecrets = await agento.agents.secrets.update('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { secrets })
   * @see https://agento.host/docs/api
   */
  update(id: string, params?: UpdateAgentSecretsRequest, options?: RequestOptions): ApiPromise<UpdatedAgentSecrets, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/** `agents.personality` */
export interface AgentsPersonalityResource {
  /**
   * Get the personality.
   * Returns the agent's SOUL.md and IDENTITY.md, and a hash of SOUL.md that lets `agents.personality.update` refuse to overwrite a newer version.
   *
   * `GET /v1/agents/{id}/personality` · scope `agents:read`
   * Inferred: The scope is inferred; the documentation names personality under `agents:write` only ("manage"), and reading is taken to need `agents:read`.
   * @param id The agent's UUID.
   * @example const agentPersonality = await agento.agents.personality.get('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  get(id: string, options?: RequestOptions): ApiPromise<AgentPersonality, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Update the personality.
   * Replaces the agent's SOUL.md and keeps the previous version as a snapshot. With `expectedHash`, the write happens only if the current content still has that hash; otherwise it is refused with 409: read the personality again and retry. IDENTITY.md cannot be written.
   *
   * `PUT /v1/agents/{id}/personality` · scope `agents:write`
   * @param id The agent's UUID.
   * @param params.soulMd New content of SOUL.md (Markdown).
   * @throws {ConflictError} 409 – SOUL.md has changed in the meantime. `expectedHash` is not the hash of the current content.
   * @example const updatedAgentPersonality = await agento.agents.personality.update('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { soulMd: '# SOUL.md\n\nYou are a professional custo…' })
   * @see https://agento.host/docs/api
   */
  update(id: string, params: UpdateAgentPersonalityRequest, options?: RequestOptions): ApiPromise<UpdatedAgentPersonality, ApiError<400 | 401 | 403 | 404 | 409 | 429, ErrorBody>>
}

/** `agents.workflow` */
export interface AgentsWorkflowResource {
  /**
   * Get the workflow.
   * Returns the agent's WORKFLOW.md and the names of the files in its `rules/` folder. Only available while the agent is running and has a server assigned; how the request is refused otherwise is not documented.
   *
   * `GET /v1/agents/{id}/workflow` · scope `agents:read`
   * Inferred: The scope is inferred; the documented scopes do not mention workflows, and reading is taken to need `agents:read`.
   * @param id The agent's UUID.
   * @example const agentWorkflow = await agento.agents.workflow.get('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  get(id: string, options?: RequestOptions): ApiPromise<AgentWorkflow, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Update the workflow.
   * Replaces the agent's WORKFLOW.md on disk. The agent sees the change after a restart. Unlike the personality, a workflow has no hash that would keep a newer version from being overwritten.
   *
   * `PUT /v1/agents/{id}/workflow` · scope `agents:write`
   * Inferred: The scope is inferred; the documented scopes do not mention workflows, and changing one is taken to need `agents:write`.
   * @param id The agent's UUID.
   * @param params.workflowMd New content of WORKFLOW.md (Markdown).
   * @example const updatedAgentWorkflow = await agento.agents.workflow.update('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { workflowMd: '# Workflow\n\n## Role\n\nCustomer support a…' })
   * @see https://agento.host/docs/api
   */
  update(id: string, params: UpdateAgentWorkflowRequest, options?: RequestOptions): ApiPromise<UpdatedAgentWorkflow, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/** `agents.rules` */
export interface AgentsRulesResource {
  /**
   * List rules.
   * Returns the names and sizes of all files in the agent's `rules/` folder. Rules are detailed procedures that WORKFLOW.md refers to and the agent reads when it needs them.
   *
   * `GET /v1/agents/{id}/rules` · scope `agents:read`
   * Inferred: The scope is inferred; the documented scopes do not mention rules, and listing them is taken to need `agents:read`.
   * @param id The agent's UUID.
   * @example for await (const agentRuleSummary of agento.agents.rules.list('a1b2c3d4-e5f6-7890-abcd-ef1234567890')) console.log(agentRuleSummary)
   * @see https://agento.host/docs/api
   */
  list(id: string, options?: RequestOptions): PagePromise<AgentRuleSummary, Page<AgentRuleSummary>, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Get a rule.
   * Returns the content of the rule file.
   *
   * `GET /v1/agents/{id}/rules/{name}` · scope `agents:read`
   * Inferred: The scope is inferred; the documented scopes do not mention rules, and reading one is taken to need `agents:read`.
   * @param id The agent's UUID.
   * @param name The rule's name without the `.md` extension.
   * @example const agentRule = await agento.agents.rules.get('a1b2c3d4-e5f6-7890-abcd-ef1234567890', 'new-request')
   * @see https://agento.host/docs/api
   */
  get(id: string, name: string, options?: RequestOptions): ApiPromise<AgentRule, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Create or replace a rule.
   * Writes the rule file, which has the name of the rule with `.md` appended. A running agent is flagged for restart.
   *
   * `PUT /v1/agents/{id}/rules/{name}` · scope `agents:write`
   * Inferred: The scope is inferred; the documented scopes do not mention rules, and writing one is taken to need `agents:write`.
   * @param id The agent's UUID.
   * @param name The rule's name without the `.md` extension. (pattern `^[A-Za-z0-9_-]+$`)
   * @param params.content The file's content (Markdown).
   * @example const savedAgentRule = await agento.agents.rules.set('a1b2c3d4-e5f6-7890-abcd-ef1234567890', 'new-request', { content: '# Handle New Requests\n\nWhen a user send…' })
   * @see https://agento.host/docs/api
   */
  set(id: string, name: string, params: SetAgentRuleRequest, options?: RequestOptions): ApiPromise<SavedAgentRule, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Delete a rule.
   * Removes the file from the agent's `rules/` folder. A running agent is flagged for restart.
   *
   * `DELETE /v1/agents/{id}/rules/{name}` · scope `agents:write`
   * Inferred: The scope is inferred; the documented scopes do not mention rules, and deleting one is taken to need `agents:write`.
   * @param id The agent's UUID.
   * @param name The rule's name without the `.md` extension.
   * @example const deletedAgentRule = await agento.agents.rules.delete('a1b2c3d4-e5f6-7890-abcd-ef1234567890', 'new-request')
   * @see https://agento.host/docs/api
   */
  delete(id: string, name: string, options?: RequestOptions): ApiPromise<DeletedAgentRule, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `chat`
 *
 * Talk to an agent over server-sent events, read the history, manage sessions.
 */
export interface ChatResource {
  readonly sessions: ChatSessionsResource

  /**
   * Read the message history.
   * Returns messages from the session file in the agent's container, `limit` of them at most. Whether the limit keeps the newest or the oldest ones is not documented. There is no way to ask for the rest, but `since` narrows the list to newer messages. No parameter filters it by peer.
   *
   * The list may be longer than what arrives; `for await` ends with what arrived.
   *
   * `GET /v1/agents/{id}/chat/messages` · scope `chat`
   * @param id The agent's UUID.
   * @param params.limit How many messages to return at most. (1–200, default `50`)
   * @example for await (const chatMessage of agento.chat.history('a1b2c3d4-e5f6-7890-abcd-ef1234567890')) console.log(chatMessage)
   * @see https://agento.host/docs/api
   */
  history(id: string, params?: ChatHistoryParams, options?: RequestOptions): PagePromise<ChatMessage, ChatHistoryPage, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Send a message and stream the reply.
   * The agent must be running. Its reply arrives as server-sent events: pieces of text to be joined in order, then `done`. The connection stays open until the agent has finished. Pass `peerId` when several customers share one agent, so that their sessions and memory stay apart; for several users the agent must also be in shared mode, which is set in the dashboard.
   *
   * `POST /v1/agents/{id}/chat/messages` · scope `chat`
   * @param id The agent's UUID.
   * @param params.message The message to send to the agent.
   * @example for await (const event of agento.chat.send('a1b2c3d4-e5f6-7890-abcd-ef1234567890', { message: 'Hello!' })) console.log(event)
   * @see https://agento.host/docs/api
   */
  send(id: string, params: SendChatMessageRequest, options?: StreamRequestOptions): StreamPromise<ChatEvent, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/** `chat.sessions` */
export interface ChatSessionsResource {
  /**
   * List chat sessions.
   * The most recent sessions, at most 100, ordered by start time (in which direction is not documented). Older ones cannot be listed.
   *
   * The list may be longer than what arrives; `for await` ends with what arrived.
   *
   * `GET /v1/agents/{id}/chat/sessions` · scope `chat`
   * @param id The agent's UUID.
   * @example for await (const chatSession of agento.chat.sessions.list('a1b2c3d4-e5f6-7890-abcd-ef1234567890')) console.log(chatSession)
   * @see https://agento.host/docs/api
   */
  list(id: string, options?: RequestOptions): PagePromise<ChatSession, ChatSessionsListPage, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Create a chat session.
   * Resets the conversation context by sending a `/new` command to the running agent. No body is documented, so there is no way to name the peer that the session is for.
   *
   * `POST /v1/agents/{id}/chat/sessions` · scope `chat`
   * @param id The agent's UUID.
   * @example const createdChatSession = await agento.chat.sessions.create('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  create(id: string, options?: RequestOptions): ApiPromise<CreatedChatSession, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `logs`
 *
 * Read an agent's container logs, once or as a live stream.
 */
export interface LogsResource {
  /**
   * Get recent logs.
   * Returns the last lines of the agent's container log as one string, for finding startup problems or looking at output. For lines as they appear, use `logs.stream`.
   *
   * `GET /v1/agents/{id}/logs` · scope `logs`
   * @param id The agent's UUID.
   * @param params.tail How many lines to return. (at least 1, default `100`)
   * @example const agentLogs = await agento.logs.get('a1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  get(id: string, params?: LogsGetParams, options?: RequestOptions): ApiPromise<AgentLogs, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Stream live logs.
   * Sends the agent's container log as server-sent events: first some historical lines, then new ones as they appear. The connection stays open; close it when done.
   *
   * `GET /v1/agents/{id}/logs/stream` · scope `logs`
   * @param id The agent's UUID.
   * @param params.tail How many historical lines come before the live ones, as a string of digits. (default `"200"`)
   * @example for await (const event of agento.logs.stream('a1b2c3d4-e5f6-7890-abcd-ef1234567890')) console.log(event)
   * @see https://agento.host/docs/api
   */
  stream(id: string, params?: LogsStreamParams, options?: StreamRequestOptions): StreamPromise<LogLine, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `skills`
 *
 * Browse the marketplace of verified skills.
 */
export interface SkillsResource {
  /**
   * Browse the marketplace.
   * Searches the marketplace of verified skills by text and category, page by page. Pages are requested with `page` and `pageSize`; the response describes them with `limit` and `offset`.
   *
   * `GET /v1/skills` · scope `skills`
   * @param params.page Which page to return, counted from 1. (at least 1, default `1`)
   * @param params.pageSize How many skills a page holds at most. (1–100, default `20`)
   * @example for await (const skillSummary of agento.skills.list()) console.log(skillSummary)
   * @see https://agento.host/docs/api
   */
  list(params?: SkillsListParams, options?: RequestOptions): PagePromise<SkillSummary, SkillsListPage, ApiError<400 | 401 | 403 | 429, ErrorBody>>

  /**
   * Get skill details.
   * Includes its use cases, number of tools and security score.
   *
   * `GET /v1/skills/{id}` · scope `skills`
   * Inferred: The scope is inferred; `skills` is documented for browsing, and a skill's details are taken to be part of that.
   * @param id The skill's identifier in the marketplace, such as `web-search`.
   * @example const skill = await agento.skills.get('web-search')
   * @see https://agento.host/docs/api
   */
  get(id: string, options?: RequestOptions): ApiPromise<Skill, ApiError<401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `swarms`
 *
 * Group agents. Knowledge ingested for an agent of a swarm is stored at swarm level.
 */
export interface SwarmsResource {
  /**
   * List swarms.
   * All swarms of the account, with the number of agents and members in each. The list is returned whole, without pagination fields.
   *
   * `GET /v1/swarms` · scope `swarms:read`
   * @example for await (const swarmSummary of agento.swarms.list()) console.log(swarmSummary)
   * @see https://agento.host/docs/api
   */
  list(options?: RequestOptions): PagePromise<SwarmSummary, Page<SwarmSummary>, ApiError<401 | 403 | 429, ErrorBody>>

  /**
   * Create a swarm.
   * A unique slug is made from its name. The plan must include the swarms feature. Agents join a swarm through `swarmId` in `agents.create` and `agents.update`.
   *
   * `POST /v1/swarms` · scope `swarms:write`
   * @param params.name Display name. (1–100 characters)
   * @example const swarmSummary = await agento.swarms.create({ name: 'Growth' })
   * @see https://agento.host/docs/api
   */
  create(params: CreateSwarmRequest, options?: RequestOptions): ApiPromise<SwarmSummary, ApiError<400 | 401 | 403 | 429, ErrorBody>>

  /**
   * Get a swarm.
   * Includes the agents assigned to it.
   *
   * `GET /v1/swarms/{id}` · scope `swarms:read`
   * @param id The swarm's id.
   * @example const swarm = await agento.swarms.get('s1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  get(id: string, options?: RequestOptions): ApiPromise<Swarm, ApiError<401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Update a swarm.
   * Changes its name, description or icon. In the printed response, the slug keeps its value although the name changes.
   *
   * `PATCH /v1/swarms/{id}` · scope `swarms:write`
   * @param id The swarm's id.
   * @example const swarmSummary = await agento.swarms.update('s1b2c3d4-e5f6-7890-abcd-ef1234567890', { name: 'Growth Team' })
   * @see https://agento.host/docs/api
   */
  update(id: string, params?: UpdateSwarmRequest, options?: RequestOptions): ApiPromise<SwarmSummary, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Delete a swarm.
   * Its agents are not deleted, only unassigned; its provider credentials are removed from the vault.
   *
   * `DELETE /v1/swarms/{id}` · scope `swarms:write`
   * @param id The swarm's id.
   * @example const deletedSwarm = await agento.swarms.delete('s1b2c3d4-e5f6-7890-abcd-ef1234567890')
   * @see https://agento.host/docs/api
   */
  delete(id: string, options?: RequestOptions): ApiPromise<DeletedSwarm, ApiError<401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `knowledge`
 *
 * Ingest, list and delete text chunks in the knowledge base of an agent or a swarm.
 */
export interface KnowledgeResource {
  /**
   * Ingest text chunks.
   * Embeds the chunks and stores them in the knowledge base of an agent or a swarm. They are deduplicated by cosine similarity (threshold 0.95); whether against each other, the stored ones or both is not documented. If the agent belongs to a swarm, the entries are stored at swarm level.
   *
   * `POST /v1/knowledge/ingest` · scope `knowledge:write`
   * Inferred: No method could be read; the guide https://agento.host/docs/guides/nhqJjlXNhx-using-the-public-api sums the group up as "Ingest, list, delete chunks", of which "ingest", with a body, asks for POST.
   * @param params.chunks The chunks to store. (at most 100 items)
   * @example const ingestedKnowledge = await agento.knowledge.ingest({ agentId: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', chunks: [{ text: 'Agento is a managed…', source: 'docs/intro.md' }] })
   * @see https://agentohost.com/docs/api
   */
  ingest(params: IngestKnowledgeRequest, options?: RequestOptions): ApiPromise<IngestedKnowledge, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * List knowledge entries.
   * Lists an agent's or a swarm's knowledge base page by page; `source` narrows it to one file. Give either `swarmId` or `agentId`. To get the next page, pass the `nextOffset` of the previous response as `offset`.
   *
   * `GET /v1/knowledge` · scope `knowledge:read`
   * Inferred: No method could be read; the guide https://agento.host/docs/guides/nhqJjlXNhx-using-the-public-api sums the group up as "Ingest, list, delete chunks", of which "list", with query parameters, asks for GET.
   * @param params.limit How many entries to return at most. (1–100, default `50`)
   * @example for await (const knowledgeEntry of agento.knowledge.list()) console.log(knowledgeEntry)
   * @see https://agentohost.com/docs/api
   */
  list(params?: KnowledgeListParams, options?: RequestOptions): PagePromise<KnowledgeEntry, KnowledgeListPage, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>

  /**
   * Delete knowledge entries.
   * Deletes from an agent's or a swarm's knowledge base the entries of one `source`, a single entry by `id`, or all of them with `all=true` and `confirm=true`. Give either `swarmId` or `agentId`. The response does not say how many entries were deleted. What happens with several selectors at once, or with none, is not documented.
   *
   * `DELETE /v1/knowledge` · scope `knowledge:write`
   * Inferred: No method could be read; the guide https://agento.host/docs/guides/nhqJjlXNhx-using-the-public-api sums the group up as "Ingest, list, delete chunks", of which "delete", on the path of the list, asks for DELETE.
   * @example const deletedKnowledge = await agento.knowledge.delete()
   * @see https://agentohost.com/docs/api
   */
  delete(params?: KnowledgeDeleteParams, options?: RequestOptions): ApiPromise<DeletedKnowledge, ApiError<400 | 401 | 403 | 404 | 429, ErrorBody>>
}

/**
 * `account`
 *
 * The account behind the API key, its plan and its usage.
 */
export interface AccountResource {
  /**
   * Get the account.
   * Returns the account that the API key belongs to, with its plan and current usage. Any valid key may call it.
   *
   * `GET /v1/account`
   * @example const account = await agento.account.get()
   * @see https://agento.host/docs/api
   */
  get(options?: RequestOptions): ApiPromise<Account, ApiError<401 | 429, ErrorBody>>
}
