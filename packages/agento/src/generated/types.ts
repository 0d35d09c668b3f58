// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Page } from '@agent-clients/core'

/** The shape of every error. */
export interface ErrorBody {
  /** What went wrong. */
  error: {
    /** Machine-readable reason. `unauthorized` is the only one that the documentation prints. */
    code: 'unauthorized' | (string & {})
    /** Human-readable reason. */
    message: string
  }
}

/**
 * How many rows there are, and which of them these are. In lists that take no parameters, the printed `limit` is the number of rows or the list's fixed cap.
 * Inferred: Read off the printed lists, which do not explain the fields; integers, because they count rows.
 */
export interface OffsetPagination {
  /** Number of rows in all. */
  total: number
  /** How many rows this response holds at most; some lists give the number of rows instead. */
  limit: number
  /** Number of rows before the first one in this response. */
  offset: number
}

/**
 * Where the next page starts.
 * Inferred: Read off the one printed page, which has a next one; what the last page carries is not shown.
 */
export interface CursorPagination {
  /**
   * Cursor of the next page, to be sent as `offset`; null when there is none.
   * Inferred: Only a string is printed; null on the last page is assumed.
   */
  nextOffset: string | null
  /** Whether there is a next page. */
  hasMore: boolean
}

/** Where the agent's server is, `us` or `eu`. */
export type Region = 'us' | 'eu'

/** What the agent is doing. `running` and `stopped` are printed; the full set is not documented. */
export type AgentState = 'running' | 'stopped' | (string & {})

/** An agent's configuration. Requests can set channels, personality style and more, under keys that are not documented; the two below are those that a response prints. */
export interface AgentConfig {
  /**
   * Which LLM provider the agent uses. Anthropic, OpenAI and Google are offered; only `anthropic` is printed.
   * Inferred: Printed once in an agent's config; its type and values are not described.
   */
  llmProvider?: 'anthropic' | (string & {})
  /**
   * How the agent authenticates with its LLM provider.
   * Inferred: Printed once in an agent's config; its type and values are not described.
   */
  authType?: 'api_key' | (string & {})
  [key: string]: unknown
}

/**
 * An agent as it appears in the list.
 * Inferred: Read off the one agent that is printed in the list; which fields are always there is not stated.
 */
export interface AgentSummary {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** Display name. */
  name: string
  /** What the agent is doing. */
  status: AgentState
  /** Where its server is. */
  region: Region
  /** Container image that it runs, such as `openclaw/openclaw:latest`. */
  image: string
  /**
   * The swarm that it belongs to, or null.
   * Inferred: Only null is printed; what it is for an agent in a swarm is not documented, so any value is allowed.
   */
  swarm: unknown
  /** When it was created (UTC). Format `date-time`. */
  createdAt: string
  /**
   * When it was last started (UTC); null if never. Format `date-time`.
   * Inferred: Only a time is printed; null for an agent that never ran is assumed.
   */
  startedAt: string | null
  /**
   * When it was stopped (UTC); null while it runs. Format `date-time`.
   * Inferred: Null is printed here, a time in the response to `agents.stop`.
   */
  stoppedAt: string | null
}

/**
 * An agent in full.
 * Inferred: Read off the one agent that is printed; which fields are always there is not stated.
 */
export interface Agent extends AgentSummary {
  /** URL of the avatar image; null without one. */
  avatarUrl: string | null
  /** The agent's configuration. */
  config: AgentConfig
  /**
   * Content of WORKFLOW.md (Markdown).
   * Inferred: Only a string is printed; null is allowed for because the workflow is optional at creation.
   */
  workflowMd: string | null
  /**
   * What went wrong last; null if nothing did.
   * Inferred: Only null is printed; that an error is given as text is assumed.
   */
  lastError: string | null
  /**
   * Kind of the last error; null without one.
   * Inferred: Only null is printed; that a category is given as text is assumed.
   */
  errorCategory: string | null
  /** Whether changes are waiting for `agents.restart`. */
  needsRestart: boolean
}

/** The agent to create. */
export interface CreateAgentRequest {
  /** Display name. 1–100 characters. */
  name: string
  /** Where the server is to be, `us` or `eu`. Default `"eu"`. */
  region?: Region
  /** Credentials; at least one LLM key. */
  secrets: AgentSecrets
  /** Configuration such as channels and personality style. No key is documented. */
  config?: Record<string, unknown>
  /** Initial SOUL.md (Markdown), the agent's personality. */
  soulMd?: string
  /** Initial WORKFLOW.md (Markdown), the agent's role and procedures. */
  workflowMd?: string
  /** UUID of the swarm that the agent joins. */
  swarmId?: string
}

/** An agent's credentials at creation. At least one of `anthropicApiKey`, `openaiApiKey` and `googleApiKey` is required. */
export type AgentSecrets = {
  /** Anthropic API key. Pattern `^sk-ant-`. */
  anthropicApiKey?: string
  /** OpenAI API key. */
  openaiApiKey?: string
  /** Google Gemini API key. */
  googleApiKey?: string
  /** Telegram bot token from BotFather. */
  telegramBotToken?: string
  /**
   * Slack bot token. Pattern `^xoxb-`.
   * Inferred: The documentation puts "(xoxb-)" behind the field; that every token must start with it is assumed.
   */
  slackBotToken?: string
  /**
   * Slack app-level token. Pattern `^xapp-`.
   * Inferred: The documentation puts "(xapp-)" behind the field; that every token must start with it is assumed.
   */
  slackAppToken?: string
} & ({
  /** Anthropic API key. */
  anthropicApiKey: string
} | {
  /** OpenAI API key. */
  openaiApiKey: string
} | {
  /** Google Gemini API key. */
  googleApiKey: string
})

/**
 * A new agent, in short.
 * Inferred: Read off the one printed response to a creation; which fields are always there is not stated.
 */
export interface CreatedAgent {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** Display name. */
  name: string
  /** What the agent is doing; `running` in the printed response. */
  status: AgentState
  /** Where its server is. */
  region: Region
  /** When it was created (UTC). Format `date-time`. */
  createdAt: string
  /**
   * When it was started (UTC); null if it did not start. Format `date-time`.
   * Inferred: Only a time is printed; null for an agent that failed to start is assumed.
   */
  startedAt: string | null
}

/**
 * The fields of an agent to change; those left out stay as they are.
 * Inferred: That fields left out stay as they are is not stated; it follows from all of them being optional and from config being merged.
 */
export interface UpdateAgentRequest {
  /**
   * New display name. 1–100 characters.
   * Inferred: The bounds are those documented for creation; they are not repeated for updates.
   */
  name?: string
  /** URL of the avatar image; null removes it. */
  avatarUrl?: string | null
  /** Fields to merge into the existing configuration. How deep the merge goes is not documented. */
  config?: Record<string, unknown>
  /** UUID of the swarm to assign the agent to; null unassigns it from its swarm. */
  swarmId?: string | null
}

/**
 * A changed agent, in short.
 * Inferred: Read off the one printed response to an update; which fields are always there is not stated.
 */
export interface UpdatedAgent {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** Display name. */
  name: string
  /** What the agent is doing. */
  status: AgentState
  /** Whether the change is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * Confirms that an agent is deleted.
 * Inferred: Read off the one printed response to a deletion; which fields are always there is not stated.
 */
export interface DeletedAgent {
  /** UUID of the deleted agent. Format `uuid`. */
  id: string
  /** True when it is deleted. */
  deleted: boolean
}

/**
 * An agent that has been started or restarted.
 * Inferred: Read off the printed responses to start and restart; which fields are always there is not stated.
 */
export interface StartedAgent {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** What the agent is doing; `running` in the printed responses. */
  status: AgentState
  /** When it was started (UTC). Format `date-time`. */
  startedAt: string
}

/**
 * An agent that has been stopped.
 * Inferred: Read off the one printed response to a stop; which fields are always there is not stated.
 */
export interface StoppedAgent {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** What the agent is doing; `stopped` in the printed response. */
  status: AgentState
  /** When it was stopped (UTC). Format `date-time`. */
  stoppedAt: string
}

/**
 * An agent's status right now. It does not repeat the agent's id.
 * Inferred: Read off the one printed status; that `resources` can be missing is documented ("when available"), which other fields can be is not.
 */
export interface AgentStatus {
  /** What the agent is doing. */
  status: AgentState
  /** State of the agent's Docker container. Only `running` is printed. */
  containerStatus: 'running' | (string & {})
  /**
   * Whether the status is live.
   * Inferred: The field is printed but not explained; that it is false unless the agent runs is assumed.
   */
  live: boolean
  /**
   * What the container uses, when available.
   * Inferred: The documentation includes it "when available"; whether it is missing or null otherwise is not said, so both are allowed.
   */
  resources?: {
    /** Memory in use and its limit, as text such as `128MiB / 512MiB`. */
    memoryUsage: string
    /** CPU use as text with a percent sign, such as `2.35%`. */
    cpuPercent: string
  } | null
  /** Where the status comes from. `redis` is printed; the value for the check over SSH is not. */
  source: 'redis' | (string & {})
}

/** A message to an agent. */
export interface SendChatMessageRequest {
  /** The message to send to the agent. */
  message: string
  /** Chat session to continue. Without it the message goes to a default session of the peer, or of the API key when there is no `peerId`. */
  sessionId?: string
  /** Your unique identifier of the end user, such as a customer account id. Sessions and memory are isolated per peer, so that conversations with different customers never leak data: an identifier that two of them share does not keep them apart. Highly recommended when several customers share an agent. */
  peerId?: string
  /** What the agent should know about the customer or session, as text or as key-value pairs. The agent sees this as conversation context and can use it to personalize responses: for chat widgets, customer support bots and embedded experiences. At most 2000 characters after formatting. */
  context?: string | Record<string, unknown>
}

/**
 * One event of an agent's reply; `type` says which. The type covers the two that are documented, so that comparing `type` narrows it. Should the platform send another, the client passes it on as it came, although TypeScript does not expect one: act on the types that you know and let the rest pass.
 * Inferred: Text and done are the events that the documentation prints; it does not say that there are no others.
 */
export type ChatEvent = ChatTextEvent | ChatDoneEvent

/**
 * A piece of the reply's text.
 * Inferred: Read off the printed stream; which fields are always there is not stated.
 */
export interface ChatTextEvent {
  /** Says that this is a piece of text. */
  type: 'text'
  /** The piece, to be appended to the ones before it as it is; it may begin or end with a space. */
  content: string
}

/**
 * The end of the reply; no event follows.
 * Inferred: Read off the printed stream, whose last event it is; that none ever follows and that the event carries nothing else is not stated.
 */
export interface ChatDoneEvent {
  /** Says that the reply is complete. */
  type: 'done'
}

/**
 * A message of the history. It has no id.
 * Inferred: Read off the two printed messages; which fields are always there is not stated.
 */
export interface ChatMessage {
  /** Who wrote it; `user` and `assistant` are printed. */
  role: 'user' | 'assistant' | (string & {})
  /** The message's text. */
  content: string
  /** When it was written (UTC). Format `date-time`. */
  timestamp: string
}

/**
 * A chat session of an agent.
 * Inferred: Read off the one printed session; which fields are always there is not stated.
 */
export interface ChatSession {
  /** The session's id, such as `sess_abc123`. */
  id: string
  /**
   * The session's name; null without one.
   * Inferred: Only null is printed; that a name is text is assumed.
   */
  name: string | null
  /** Where the conversation takes place. Only `api` is printed. */
  channel: 'api' | (string & {})
  /** When it was started (UTC). Format `date-time`. */
  startedAt: string
}

/**
 * A new chat session, in short.
 * Inferred: Read off the one printed response to a new session; which fields are always there is not stated.
 */
export interface CreatedChatSession {
  /** The session's id, such as `sess_def456`. */
  id: string
  /** When it was started (UTC). Format `date-time`. */
  startedAt: string
}

/**
 * The last lines of an agent's container log.
 * Inferred: Read off the one printed response; that the field is always there is not stated.
 */
export interface AgentLogs {
  /** The lines in one string, each ended by a line feed. */
  logs: string
}

/**
 * One line of an agent's container log as plain text, not JSON, such as `2026-02-10T14:00:05Z [info] Agent started`.
 * Inferred: Read off the two printed events; that every event is one line of plain text is not stated.
 */
export type LogLine = string

/** A skill's trust level: `verified` for curated skills, `clawhub` for community skills. Other skills may have values that are not documented. */
export type TrustLevel = 'verified' | 'clawhub' | (string & {})

/**
 * A skill that is installed on an agent.
 * Inferred: Read off the one printed list item; which fields are always there is not stated.
 */
export interface AgentSkill {
  /** Id of the installation, such as `as_abc123`; uninstalling takes `skillId` instead. */
  id: string
  /** The skill's identifier, such as `web-search`. */
  skillId: string
  /** The skill's display name. */
  name: string
  /** Version that is installed, such as `1.2.0`. */
  installedVersion: string
  /** The skill's trust level. */
  trustLevel: TrustLevel
  /** Whether the skill is switched on. */
  isEnabled: boolean
  /** When it was installed (UTC). Format `date-time`. */
  installedAt: string
}

/** Which skill to install. */
export interface InstallAgentSkillRequest {
  /** The skill's identifier, such as `web-search`. */
  skillId: string
  /** The skill's trust level, `verified` (curated skills) or `clawhub` (community skills). */
  trustLevel: 'verified' | 'clawhub'
}

/**
 * A skill that has just been installed. Unlike the list item it has no `installedAt`.
 * Inferred: Read off the one printed response to an installation; which fields are always there is not stated.
 */
export interface InstalledAgentSkill {
  /** Id of the installation, such as `as_abc123`. */
  id: string
  /** The skill's identifier. */
  skillId: string
  /** The skill's display name. */
  name: string
  /** Version that was installed, such as `1.2.0`. */
  installedVersion: string
  /** The skill's trust level. */
  trustLevel: TrustLevel
  /** Whether the skill is switched on. */
  isEnabled: boolean
  /** Whether the skill is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * Confirms that a skill is removed from an agent.
 * Inferred: Read off the one printed response to a removal; which fields are always there is not stated.
 */
export interface UninstalledAgentSkill {
  /** Identifier of the removed skill. */
  skillId: string
  /** True when it is removed. */
  uninstalled: boolean
  /** Whether the removal is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * A skill as it appears in the marketplace's list.
 * Inferred: Read off the one skill that is printed in the list; which fields are always there is not stated.
 */
export interface SkillSummary {
  /** The skill's identifier, such as `web-search`. */
  id: string
  /** Display name. */
  name: string
  /** What the skill does, in short. */
  description: string
  /** Who made it. */
  author: string
  /** The category that it is filed under. The categories are not listed; `productivity` is printed. */
  category: 'productivity' | (string & {})
  /** How often it has been installed. */
  installCount: number
  /** Newest version, such as `1.2.0`. */
  latestVersion: string
  /** Security rating; 95 is printed, the scale is not explained. */
  securityScore: number
}

/**
 * A skill of the marketplace in full.
 * Inferred: Read off the one skill that is printed; which fields are always there is not stated.
 */
export interface Skill extends SkillSummary {
  /** What the skill does, at length. */
  enhancedDescription: string
  /** Keywords. */
  tags: string[]
  /** What it can be used for. */
  useCases: string[]
  /** Number of tools that the skill brings. */
  toolCount: number
}

/**
 * A swarm without the list of its agents.
 * Inferred: Read off the swarms printed for list, create and update; which fields are always there is not stated.
 */
export interface SwarmSummary {
  /** The swarm's id; called a UUID, though the printed one is not. */
  id: string
  /** Display name. */
  name: string
  /** Unique short name, made from the name at creation. */
  slug: string
  /**
   * What the swarm is for; null without a description.
   * Inferred: Only a string is printed; null follows from updates being able to clear it.
   */
  description: string | null
  /** Emoji or icon string; null without one. */
  icon: string | null
  /** Number of agents in the swarm. */
  agentCount: number
  /** Number of members of the swarm. */
  memberCount: number
  /** When it was created (UTC). Format `date-time`. */
  createdAt: string
  /** When it was last changed (UTC). Format `date-time`. */
  updatedAt: string
}

/**
 * A swarm with its agents.
 * Inferred: Read off the one swarm that is printed; which fields are always there is not stated.
 */
export interface Swarm extends SwarmSummary {
  /** The agents assigned to the swarm. */
  agents: SwarmAgent[]
}

/**
 * An agent of a swarm, in short.
 * Inferred: Read off the one agent printed within a swarm; which fields are always there is not stated.
 */
export interface SwarmAgent {
  /** The agent's UUID. Format `uuid`. */
  id: string
  /** Display name. */
  name: string
  /** What the agent is doing. */
  status: AgentState
  /** When it was created (UTC). Format `date-time`. */
  createdAt: string
}

/** The swarm to create. */
export interface CreateSwarmRequest {
  /** Display name. 1–100 characters. */
  name: string
  /** What the swarm is for, in short. */
  description?: string
  /** Emoji or icon string. */
  icon?: string
}

/** The fields of a swarm to change. */
export interface UpdateSwarmRequest {
  /** New display name. 1–100 characters. */
  name?: string
  /** New description; null clears it. */
  description?: string | null
  /** New emoji or icon string; null clears it. */
  icon?: string | null
}

/**
 * Confirms that a swarm is deleted.
 * Inferred: Read off the one printed response to a deletion; which fields are always there is not stated.
 */
export interface DeletedSwarm {
  /** Id of the deleted swarm. */
  id: string
  /** True when it is deleted. */
  deleted: boolean
}

/**
 * Text chunks for the knowledge base of an agent or a swarm.
 * Inferred: "Provide either swarmId or agentId" is stated, although both are optional; that one of them is required, and that both are allowed, is assumed.
 */
export type IngestKnowledgeRequest = {
  /** UUID of the swarm that the chunks are for. Provide either this or `agentId`. */
  swarmId?: string
  /** UUID of the agent that the chunks are for; if it belongs to a swarm, they are stored at swarm level. Provide either this or `swarmId`. Format `uuid`. */
  agentId?: string
  /** The chunks to store. At most 100 items. */
  chunks: KnowledgeChunk[]
} & ({
  /** UUID of the swarm that the chunks are for. */
  swarmId: string
} | {
  /** UUID of the agent that the chunks are for. */
  agentId: string
})

/** A piece of text to store. */
export interface KnowledgeChunk {
  /** The text. At most 4000 characters. */
  text: string
  /** Where the text comes from, such as a file name; entries can be listed and deleted by it. */
  source: string
  /** Key-value pairs to keep with the text, such as `{"type": "faq"}`. Lists seem to return only its `type`. */
  metadata?: Record<string, unknown>
}

/**
 * How many chunks an ingestion stored.
 * Inferred: Read off the one printed response, which does not explain the counts; that skipped chunks are those left out as duplicates and that the total counts all chunks of the request is assumed, and which fields are always there is not stated.
 */
export interface IngestedKnowledge {
  /** Number of chunks stored. */
  stored: number
  /** Number of chunks left out as duplicates. */
  skipped: number
  /** Number of chunks received. */
  total: number
}

/**
 * A stored piece of text.
 * Inferred: Read off the one printed entry; which fields are always there is not stated.
 */
export interface KnowledgeEntry {
  /** The entry's UUID. Format `uuid`. */
  id: string
  /** The text. */
  text: string
  /** Where the text comes from, as given when it was ingested. */
  source: string
  /**
   * Kind of the text, such as `article`.
   * Inferred: It seems to be the `type` of the chunk's metadata, which is optional, so null is allowed for; only a string is printed.
   */
  type: string | null
  /** When it was stored (UTC). Format `date-time`. */
  createdAt: string
  /** When it was last changed (UTC). Format `date-time`. */
  updatedAt: string
}

/**
 * Confirms that entries are deleted. It does not say how many.
 * Inferred: Read off the one printed response to a deletion; that the field is always there is not stated.
 */
export interface DeletedKnowledge {
  /** True when the entries are deleted. */
  deleted: boolean
}

/**
 * The account behind the API key.
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface Account {
  /** The account's id, such as `acct_abc123`. */
  id: string
  /** The account's name. */
  name: string
  /** What the account has subscribed to. */
  plan: AccountPlan
  /** What the account uses at present. */
  usage: AccountUsage
}

/**
 * An account's plan. Keys of `limits` and `features` other than the printed ones are possible.
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface AccountPlan {
  /** The plan's id, such as `plan_pro`. */
  id: string
  /** The plan's name, such as `Pro`. */
  name: string
  /** State of the subscription. Only `active` is printed. */
  status: 'active' | (string & {})
  /** What the plan allows at most. */
  limits: {
    /** How many agents the account may have. */
    maxAgents: number
    /** How many skills one agent may have. */
    maxSkillsPerAgent: number
    [key: string]: unknown
  }
  /** What the plan includes, by name; `api_access` is printed. */
  features: {
    /**
     * Whether the plan includes this API.
     * Inferred: The feature is printed but not explained.
     */
    api_access: boolean
    [key: string]: unknown
  }
}

/**
 * What an account uses at present.
 * Inferred: Read off the one printed account; which fields are always there is not stated.
 */
export interface AccountUsage {
  /** Number of agents. */
  agents: number
  /** Number of agents that are running. */
  runningAgents: number
}

/**
 * Secrets to set and to remove. Secrets that are not named stay as they are.
 * Inferred: That unnamed secrets are kept is not stated; it follows from there being a field that lists the ones to remove.
 */
export interface UpdateAgentSecretsRequest {
  /**
   * Secrets to set, by name. `anthropic_api_key` is printed; the accepted names are not listed.
   * Inferred: The documentation speaks of key-value pairs and prints one with a string; that all values are strings is assumed.
   */
  secrets?: Record<string, string>
  /** Names of the secrets to remove. */
  deleteSecrets?: string[]
}

/**
 * Confirms that secrets are changed.
 * Inferred: Read off the one printed response; which fields are always there is not stated.
 */
export interface UpdatedAgentSecrets {
  /** True when the secrets are changed. */
  updated: boolean
  /** Whether the change is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * An agent's personality files.
 * Inferred: Read off the one printed response; which fields are always there, and whether they can be null, is not stated.
 */
export interface AgentPersonality {
  /** Content of SOUL.md (Markdown). */
  soulMd: string
  /** Content of IDENTITY.md (Markdown); read-only. */
  identityMd: string
  /** SHA-256 hash of SOUL.md, for `expectedHash` in `agents.personality.update`. */
  soulMdHash: string
  /** When SOUL.md was last changed (UTC). Format `date-time`. */
  soulMdUpdatedAt: string
}

/** The new SOUL.md. */
export interface UpdateAgentPersonalityRequest {
  /** New content of SOUL.md (Markdown). */
  soulMd: string
  /** SHA-256 hash that the present content should have; if it has another, the write is refused with 409. */
  expectedHash?: string
}

/**
 * The new SOUL.md of an agent.
 * Inferred: Read off the one printed response to an update; which fields are always there is not stated.
 */
export interface UpdatedAgentPersonality {
  /** New content of SOUL.md (Markdown). */
  soulMd: string
  /** SHA-256 hash of the new content. */
  soulMdHash: string
  /** When SOUL.md was changed (UTC). Format `date-time`. */
  soulMdUpdatedAt: string
  /** Whether the change is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * An agent's workflow.
 * Inferred: Read off the one printed response; which fields are always there is not stated.
 */
export interface AgentWorkflow {
  /** Content of WORKFLOW.md (Markdown). */
  workflowMd: string
  /** File names in the `rules/` folder, with `.md`. The rule operations take them without. */
  rules: string[]
}

/** The new WORKFLOW.md. */
export interface UpdateAgentWorkflowRequest {
  /** New content of WORKFLOW.md (Markdown). */
  workflowMd: string
}

/**
 * The new WORKFLOW.md of an agent.
 * Inferred: Read off the one printed response to an update; which fields are always there is not stated.
 */
export interface UpdatedAgentWorkflow {
  /** New content of WORKFLOW.md (Markdown). */
  workflowMd: string
  /** Whether the change is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * A rule file, without its content.
 * Inferred: Read off the two printed rules; which fields are always there is not stated.
 */
export interface AgentRuleSummary {
  /** The rule's name, without `.md`. */
  name: string
  /** Size of the file in bytes. */
  size: number
}

/**
 * A rule file.
 * Inferred: Read off the one printed rule; which fields are always there is not stated.
 */
export interface AgentRule {
  /** The rule's name, without `.md`. */
  name: string
  /** The file's content (Markdown). */
  content: string
}

/** The rule's text. */
export interface SetAgentRuleRequest {
  /** The file's content (Markdown). */
  content: string
}

/**
 * Confirms that a rule is written.
 * Inferred: Read off the one printed response; which fields are always there is not stated.
 */
export interface SavedAgentRule {
  /** The rule's name, without `.md`. */
  name: string
  /** Whether the rule is waiting for `agents.restart`. */
  needsRestart: boolean
}

/**
 * Confirms that a rule is deleted.
 * Inferred: Read off the one printed response to a deletion; which fields are always there is not stated.
 */
export interface DeletedAgentRule {
  /** Name of the deleted rule, without `.md`. */
  name: string
  /** True when it is deleted. */
  deleted: boolean
  /** Whether the deletion is waiting for `agents.restart`. */
  needsRestart: boolean
}

/** A page of `agents.list`. */
export interface AgentsListPage extends Page<AgentSummary> {
  pagination: OffsetPagination
}

/** Parameters of `chat.history`. */
export interface ChatHistoryParams {
  /** Only messages of this chat session. Which messages are returned without it is not documented. */
  sessionId?: string
  /**
   * How many messages to return at most. 1–200, default `50`.
   * Inferred: The documentation types it as number without a smallest value; an integer from 1, because it counts messages.
   */
  limit?: number
  /**
   * Only messages after this time, as an ISO 8601 timestamp. Format `date-time`.
   * Inferred: Documented as an ISO 8601 timestamp, which allows more than date-time does; this is the form that the API's own timestamps have.
   */
  since?: string
}

/** A page of `chat.history`. */
export interface ChatHistoryPage extends Page<ChatMessage> {
  pagination: OffsetPagination
}

/** A page of `chat.sessions.list`. */
export interface ChatSessionsListPage extends Page<ChatSession> {
  pagination: OffsetPagination
}

/** Parameters of `logs.get`. */
export interface LogsGetParams {
  /**
   * How many lines to return. No maximum is documented. At least 1, default `100`.
   * Inferred: The documentation types it as number without a smallest value; an integer from 1, because it counts lines.
   */
  tail?: number
}

/** Parameters of `logs.stream`. */
export interface LogsStreamParams {
  /** How many historical lines come before the live ones, as a string of digits. In `logs.get` it is a number, and its default is 100. Default `"200"`. */
  tail?: string
}

/** A page of `agents.skills.list`. */
export interface AgentsSkillsListPage extends Page<AgentSkill> {
  pagination: OffsetPagination
}

/** Parameters of `skills.list`. */
export interface SkillsListParams {
  /** Text to look for in a skill's name and description. */
  search?: string
  /** Only skills of this category. The categories are not listed anywhere; `productivity` is one. */
  category?: 'productivity' | (string & {})
  /**
   * Which page to return, counted from 1. At least 1, default `1`.
   * Inferred: The documentation types it as number; integer, because it counts pages, and from 1 because that is its default.
   */
  page?: number
  /**
   * How many skills a page holds at most. 1–100, default `20`.
   * Inferred: The documentation types it as number without a smallest value; an integer from 1, because it counts skills.
   */
  pageSize?: number
}

/** A page of `skills.list`. */
export interface SkillsListPage extends Page<SkillSummary> {
  pagination: OffsetPagination
}

/** Parameters of `knowledge.list`. */
export interface KnowledgeListParams {
  /** Swarm whose entries to list. Provide either this or `agentId`. */
  swarmId?: string
  /** UUID of the agent whose entries to list. If it belongs to a swarm, the swarm's entries are listed. Provide either this or `swarmId`. Format `uuid`. */
  agentId?: string
  /** Only entries ingested with this source identifier, such as a file name. */
  source?: string
  /**
   * How many entries to return at most. 1–100, default `50`.
   * Inferred: The documentation types it as number without a smallest value; an integer from 1, because it counts entries.
   */
  limit?: number
  /** Cursor from the previous response's `pagination.nextOffset`. A string to pass back unchanged, not a row count. */
  offset?: string
}

/** A page of `knowledge.list`. */
export interface KnowledgeListPage extends Page<KnowledgeEntry> {
  pagination: CursorPagination
}

/** Parameters of `knowledge.delete`. */
export interface KnowledgeDeleteParams {
  /** Swarm whose entries to delete. Provide either this or `agentId`. */
  swarmId?: string
  /** UUID of the agent whose entries to delete. If it belongs to a swarm, the swarm's entries are deleted. Provide either this or `swarmId`. Format `uuid`. */
  agentId?: string
  /** Delete all entries ingested with this source identifier. */
  source?: string
  /** Delete the single entry with this UUID. Format `uuid`. */
  id?: string
  /** The string `true` deletes all entries; `confirm` must be `true` as well. */
  all?: 'true' | (string & {})
  /** The string `true` confirms a bulk deletion. Which selectors count as one besides `all` is not documented. */
  confirm?: 'true' | (string & {})
}
