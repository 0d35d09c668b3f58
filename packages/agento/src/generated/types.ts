// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

import type { components, operations } from './schema.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

type Answer<Id extends keyof operations> = operations[Id] extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never

/** The shape of every error. */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/**
 * How many rows there are, and which of them these are. In lists that take no parameters, the printed `limit` is the number of rows or the list's fixed cap.
 *
 * Inferred: Read off the printed lists, which do not explain the fields; integers, because they count rows.
 */
export interface OffsetPagination extends Schema<'OffsetPagination'> {}

/**
 * Where the next page starts.
 *
 * Inferred: Read off the one printed page, which has a next one; what the last page carries is not shown.
 */
export interface CursorPagination extends Schema<'CursorPagination'> {}

/** Where the agent's server stands, `us` or `eu`. */
export type Region = Schema<'Region'>

/** What the agent is doing. `running` and `stopped` are printed; the full set is not documented. */
export type AgentState = Schema<'AgentState'>

/** An agent's configuration. Requests can set channels, personality style and more, under keys that are not documented; the two below are those that a response prints. */
export interface AgentConfig extends Schema<'AgentConfig'> {}

/**
 * An agent as it stands in the list.
 *
 * Inferred: Read off the one agent that is printed in the list; which fields are always there is not stated.
 */
export interface AgentSummary extends Schema<'AgentSummary'> {}

/**
 * An agent in full.
 *
 * Inferred: Read off the one agent that is printed; which fields are always there is not stated.
 */
export interface Agent extends Schema<'Agent'> {}

/** What a new agent is made from. */
export interface CreateAgentRequest extends Schema<'CreateAgentRequest'> {}

/** An agent's credentials at creation. At least one of `anthropicApiKey`, `openaiApiKey` and `googleApiKey` has to be there. */
export type AgentSecrets = Schema<'AgentSecrets'>

/**
 * A new agent, in short.
 *
 * Inferred: Read off the one printed answer to a creation; which fields are always there is not stated.
 */
export interface CreatedAgent extends Schema<'CreatedAgent'> {}

/**
 * The fields of an agent to change; what is left out stays.
 *
 * Inferred: That fields left out stay as they are is not stated; it follows from their all being optional and from config being merged.
 */
export interface UpdateAgentRequest extends Schema<'UpdateAgentRequest'> {}

/**
 * A changed agent, in short.
 *
 * Inferred: Read off the one printed answer to an update; which fields are always there is not stated.
 */
export interface UpdatedAgent extends Schema<'UpdatedAgent'> {}

/**
 * Confirms that an agent is deleted.
 *
 * Inferred: Read off the one printed answer to a deletion; which fields are always there is not stated.
 */
export interface DeletedAgent extends Schema<'DeletedAgent'> {}

/**
 * An agent that has been started or restarted.
 *
 * Inferred: Read off the printed answers to start and restart; which fields are always there is not stated.
 */
export interface StartedAgent extends Schema<'StartedAgent'> {}

/**
 * An agent that has been stopped.
 *
 * Inferred: Read off the one printed answer to a stop; which fields are always there is not stated.
 */
export interface StoppedAgent extends Schema<'StoppedAgent'> {}

/**
 * An agent's status right now. It does not repeat the agent's id.
 *
 * Inferred: Read off the one printed status; that `resources` can be missing is documented ("when available"), which other fields can be is not.
 */
export interface AgentStatus extends Schema<'AgentStatus'> {}

/** A message to an agent. */
export interface SendChatMessageRequest extends Schema<'SendChatMessageRequest'> {}

/**
 * One event of an agent's response; `type` says which. The type covers the two that are documented, so that comparing `type` narrows it. Should the platform send another, the client passes it on as it came, although TypeScript does not expect one: act on the types that you know and let the rest pass.
 *
 * Inferred: Text and done are the events that the documentation prints; it does not say that there are no others.
 */
export type ChatEvent = Schema<'ChatEvent'>

/**
 * A piece of the answer's text.
 *
 * Inferred: Read off the printed stream; which fields are always there is not stated.
 */
export interface ChatTextEvent extends Schema<'ChatTextEvent'> {}

/**
 * The end of the response; no event follows.
 *
 * Inferred: Read off the printed stream, whose last event it is; that none ever follows and that the event carries nothing else is not stated.
 */
export interface ChatDoneEvent extends Schema<'ChatDoneEvent'> {}

/**
 * A message of the history. It has no id.
 *
 * Inferred: Read off the two printed messages; which fields are always there is not stated.
 */
export interface ChatMessage extends Schema<'ChatMessage'> {}

/**
 * A chat session of an agent.
 *
 * Inferred: Read off the one printed session; which fields are always there is not stated.
 */
export interface ChatSession extends Schema<'ChatSession'> {}

/**
 * A new chat session, in short.
 *
 * Inferred: Read off the one printed answer to a new session; which fields are always there is not stated.
 */
export interface CreatedChatSession extends Schema<'CreatedChatSession'> {}

/**
 * The last lines of an agent's container log.
 *
 * Inferred: Read off the one printed answer; that the field is always there is not stated.
 */
export interface AgentLogs extends Schema<'AgentLogs'> {}

/**
 * One line of an agent's container log as plain text, not JSON, such as `2026-02-10T14:00:05Z [info] Agent started`.
 *
 * Inferred: Read off the two printed events; that every event is one line of plain text is not stated.
 */
export type LogLine = Schema<'LogLine'>

/** A skill's trust level: `verified` for curated skills, `clawhub` for community skills. Other skills may have values that are not documented. */
export type TrustLevel = Schema<'TrustLevel'>

/**
 * A skill that is installed on an agent.
 *
 * Inferred: Read off the one printed list item; which fields are always there is not stated.
 */
export interface AgentSkill extends Schema<'AgentSkill'> {}

/** Which skill to install. */
export interface InstallAgentSkillRequest extends Schema<'InstallAgentSkillRequest'> {}

/**
 * A skill that has just been installed. Unlike the list item it has no `installedAt`.
 *
 * Inferred: Read off the one printed answer to an installation; which fields are always there is not stated.
 */
export interface InstalledAgentSkill extends Schema<'InstalledAgentSkill'> {}

/**
 * Confirms that a skill is removed from an agent.
 *
 * Inferred: Read off the one printed answer to a removal; which fields are always there is not stated.
 */
export interface UninstalledAgentSkill extends Schema<'UninstalledAgentSkill'> {}

/**
 * A skill as it stands in the marketplace's list.
 *
 * Inferred: Read off the one skill that is printed in the list; which fields are always there is not stated.
 */
export interface SkillSummary extends Schema<'SkillSummary'> {}

/**
 * A skill of the marketplace in full.
 *
 * Inferred: Read off the one skill that is printed; which fields are always there is not stated.
 */
export interface Skill extends Schema<'Skill'> {}

/**
 * A swarm without the list of its agents.
 *
 * Inferred: Read off the swarms printed for list, create and update; which fields are always there is not stated.
 */
export interface SwarmSummary extends Schema<'SwarmSummary'> {}

/**
 * A swarm with its agents.
 *
 * Inferred: Read off the one swarm that is printed; which fields are always there is not stated.
 */
export interface Swarm extends Schema<'Swarm'> {}

/**
 * An agent of a swarm, in short.
 *
 * Inferred: Read off the one agent printed within a swarm; which fields are always there is not stated.
 */
export interface SwarmAgent extends Schema<'SwarmAgent'> {}

/** What a new swarm is made from. */
export interface CreateSwarmRequest extends Schema<'CreateSwarmRequest'> {}

/** The fields of a swarm to change. */
export interface UpdateSwarmRequest extends Schema<'UpdateSwarmRequest'> {}

/**
 * Confirms that a swarm is deleted.
 *
 * Inferred: Read off the one printed answer to a deletion; which fields are always there is not stated.
 */
export interface DeletedSwarm extends Schema<'DeletedSwarm'> {}

/**
 * Text chunks for the knowledge base of an agent or a swarm.
 *
 * Inferred: "Provide either swarmId or agentId" is stated, although both are optional; that one of them has to be there, and that both may be, is assumed.
 */
export type IngestKnowledgeRequest = Schema<'IngestKnowledgeRequest'>

/** A piece of text to store. */
export interface KnowledgeChunk extends Schema<'KnowledgeChunk'> {}

/**
 * How many chunks an ingestion stored.
 *
 * Inferred: Read off the one printed response, which does not explain the counts; that skipped chunks are those left out as duplicates and that the total counts all chunks of the request is assumed, and which fields are always there is not stated.
 */
export interface IngestedKnowledge extends Schema<'IngestedKnowledge'> {}

/**
 * A stored piece of text.
 *
 * Inferred: Read off the one printed entry; which fields are always there is not stated.
 */
export interface KnowledgeEntry extends Schema<'KnowledgeEntry'> {}

/**
 * Confirms that entries are deleted. It does not say how many.
 *
 * Inferred: Read off the one printed answer to a deletion; that the field is always there is not stated.
 */
export interface DeletedKnowledge extends Schema<'DeletedKnowledge'> {}

/**
 * The account behind the API key.
 *
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface Account extends Schema<'Account'> {}

/**
 * An account's plan. Keys of `limits` and `features` other than the printed ones are possible.
 *
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface AccountPlan extends Schema<'AccountPlan'> {}

/**
 * What an account uses at present.
 *
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface AccountUsage extends Schema<'AccountUsage'> {}

/**
 * Secrets to set and to remove. Secrets that are not named stay as they are.
 *
 * Inferred: That unnamed secrets are kept is not stated; it follows from there being a field that lists the ones to remove.
 */
export interface UpdateAgentSecretsRequest extends Schema<'UpdateAgentSecretsRequest'> {}

/**
 * Confirms that secrets are changed.
 *
 * Inferred: Read off the one printed answer; which fields are always there is not stated.
 */
export interface UpdatedAgentSecrets extends Schema<'UpdatedAgentSecrets'> {}

/**
 * An agent's personality files.
 *
 * Inferred: Read off the one printed answer; which fields are always there, and whether they can be null, is not stated.
 */
export interface AgentPersonality extends Schema<'AgentPersonality'> {}

/** The new SOUL.md. */
export interface UpdateAgentPersonalityRequest extends Schema<'UpdateAgentPersonalityRequest'> {}

/**
 * The new SOUL.md of an agent.
 *
 * Inferred: Read off the one printed answer to an update; which fields are always there is not stated.
 */
export interface UpdatedAgentPersonality extends Schema<'UpdatedAgentPersonality'> {}

/**
 * An agent's workflow.
 *
 * Inferred: Read off the one printed answer; which fields are always there is not stated.
 */
export interface AgentWorkflow extends Schema<'AgentWorkflow'> {}

/** The new WORKFLOW.md. */
export interface UpdateAgentWorkflowRequest extends Schema<'UpdateAgentWorkflowRequest'> {}

/**
 * The new WORKFLOW.md of an agent.
 *
 * Inferred: Read off the one printed answer to an update; which fields are always there is not stated.
 */
export interface UpdatedAgentWorkflow extends Schema<'UpdatedAgentWorkflow'> {}

/**
 * A rule file, without its content.
 *
 * Inferred: Read off the two printed rules; which fields are always there is not stated.
 */
export interface AgentRuleSummary extends Schema<'AgentRuleSummary'> {}

/**
 * A rule file.
 *
 * Inferred: Read off the one printed rule; which fields are always there is not stated.
 */
export interface AgentRule extends Schema<'AgentRule'> {}

/** The rule's text. */
export interface SetAgentRuleRequest extends Schema<'SetAgentRuleRequest'> {}

/**
 * Confirms that a rule is written.
 *
 * Inferred: Read off the one printed answer; which fields are always there is not stated.
 */
export interface SavedAgentRule extends Schema<'SavedAgentRule'> {}

/**
 * Confirms that a rule is deleted.
 *
 * Inferred: Read off the one printed answer to a deletion; which fields are always there is not stated.
 */
export interface DeletedAgentRule extends Schema<'DeletedAgentRule'> {}

/** Parameters of `chat.history`. */
export interface ChatHistoryParams extends Query<'chat.history'> {}

/** Parameters of `logs.get`. */
export interface LogsGetParams extends Query<'logs.get'> {}

/** Parameters of `logs.stream`. */
export interface LogsStreamParams extends Query<'logs.stream'> {}

/** Parameters of `skills.list`. */
export interface SkillsListParams extends Query<'skills.list'> {}

/** Parameters of `knowledge.list`. */
export interface KnowledgeListParams extends Query<'knowledge.list'> {}

/** Parameters of `knowledge.delete`. */
export interface KnowledgeDeleteParams extends Query<'knowledge.delete'> {}

/** What `agents.list` answers beside `data`. */
export interface AgentsListFields extends Omit<Answer<'agents.list'>, 'data'> {}

/** What `chat.history` answers beside `data`. */
export interface ChatHistoryFields extends Omit<Answer<'chat.history'>, 'data'> {}

/** What `chat.sessions.list` answers beside `data`. */
export interface ChatSessionsListFields extends Omit<Answer<'chat.sessions.list'>, 'data'> {}

/** What `agents.skills.list` answers beside `data`. */
export interface AgentsSkillsListFields extends Omit<Answer<'agents.skills.list'>, 'data'> {}

/** What `skills.list` answers beside `data`. */
export interface SkillsListFields extends Omit<Answer<'skills.list'>, 'data'> {}

/** What `knowledge.list` answers beside `data`. */
export interface KnowledgeListFields extends Omit<Answer<'knowledge.list'>, 'data'> {}
