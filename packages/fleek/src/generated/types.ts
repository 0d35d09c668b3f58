// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Page } from '@agent-clients/core'

/**
 * A hosted Eliza agent, or the draft of one.
 * Inferred: What every printed agent has (in lists, creation, publication, reading and update alike) is taken to be required, although presence is not stated; types and meanings are read off the names and the printed values, most of which are placeholders such as `server_ip`.
 */
export interface Agent {
  /** Id of the agent, the `agentId` of the other operations. */
  id: string
  /** Id of the Fleek project that the agent belongs to. */
  projectId: string
  /** The agent's name. */
  name: string
  /** The agent's picture as base64, or null without one. */
  avatar: string | null
  /**
   * Step in the agent's life: `Draft` before and `Created` after it is published. Not what `agents.status` returns.
   * Inferred: The documentation prints `Draft` and `Created`; the other values are from Fleek's own front end (npm `@fleek-platform/agents-ui`).
   */
  status: 'Draft' | 'Created' | 'Pending' | 'Running' | 'Stopped' | 'Failed' | (string & {})
  /**
   * The character file, JSON written as a string. May hold credentials of the agent under its settings.
   * Inferred: Printed by creation and publication only; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads this name in every response, and writes credentials into the file, under `settings.secrets`.
   */
  characterFile?: string
  /**
   * The character file under the name that list, get and update print. May hold credentials of the agent. Read `characterFile` first and this when that is absent.
   * Inferred: Printed by list, get and update only, where creation and publication print `characterFile`.
   */
  character_file?: string
  /** Address of the server that runs the agent. Not in the printed drafts and publications. */
  host?: string
  /**
   * Number of the agent's slot. Not in the printed drafts and publications.
   * Inferred: The documentation prints a placeholder string (`user_specific_slot_number`) and does not say what a slot is; Fleek's own front end (npm `@fleek-platform/agents-ui`) types it as a number.
   */
  slotNumber?: string | number
  /** Id of the user who created the agent. */
  createdBy: string
  /** When the agent was created. Format not stated; an empty string in the printed drafts and publications. */
  createdAt: string
  /** When the agent was last changed. Format not stated; an empty string in the printed drafts and publications. */
  updatedAt: string
  /**
   * When the agent was deleted; null while it is not. Not in the printed drafts and publications.
   * Inferred: Only ever printed as null; that it is a string like the other times is inferred.
   */
  deletedAt?: string | null
  /**
   * Version of the agent framework that runs it, such as `eliza-0.1.9`.
   * Inferred: Not in the documentation; an optional string in Fleek's own front end (npm `@fleek-platform/agents-ui`), and null because the avatar, optional there, is printed as null.
   */
  frameworkVersion?: string | null
  /**
   * Name of the agent framework that runs it.
   * Inferred: Not in the documentation; an optional string in Fleek's own front end (npm `@fleek-platform/agents-ui`), and null because the avatar, optional there, is printed as null.
   */
  frameworkName?: string | null
  /**
   * Token of the agent that Fleek's embeddable chat sends as `X-Agent-Token`.
   * Inferred: Not in the documentation; a string in Fleek's own front end (npm `@fleek-platform/agents-ui`), and Fleek's own chat widget (npm `@fleek-platform/agents-chatbox-widget`) sends it.
   */
  publicToken?: string
  /**
   * Whether anybody may chat with the agent.
   * Inferred: Not in the documentation; a boolean in Fleek's own front end (npm `@fleek-platform/agents-ui`).
   */
  publicChat?: boolean
  /**
   * Whether the agent runs in a trusted execution environment.
   * Inferred: Not in the documentation; an optional boolean in Fleek's own front end (npm `@fleek-platform/agents-ui`), and null because the avatar, optional there, is printed as null.
   */
  tee?: boolean | null
}

/**
 * The agent draft to create.
 * Inferred: The documentation prints avatar, config, name and projectId and marks none as required; all but the avatar are taken to be, because a draft is nothing without them.
 */
export interface CreateAgentRequest {
  /**
   * The agent's picture as base64, or null for none.
   * Inferred: Printed as a string; null is inferred from the responses, which print it.
   */
  avatar?: string | null
  /**
   * The character file, JSON written as a string. Credentials inside it are stored with the agent.
   * Inferred: The field is documented; that credentials in it stay with the agent is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which writes them into the file, under `settings.secrets`.
   */
  config: string
  /** Name of the new agent. */
  name: string
  /** Id of the Fleek project that the agent is to belong to. */
  projectId: string
  /**
   * Version of the agent framework to run it with, such as `eliza-0.1.9`.
   * Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it, and null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   */
  frameworkVersion?: string | null
  /**
   * Name of the language model that Fleek is to provide for the agent.
   * Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it, and null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   */
  managedModelName?: string | null
  /**
   * Whether to run the agent in a trusted execution environment.
   * Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it, and null is allowed in the request types of a public caller (auto.fun) that look generated from Fleek's OpenAPI description.
   */
  tee?: boolean | null
}

/**
 * The fields of an agent to change.
 * Inferred: The documentation prints avatar, characterFile and name and marks none as required; all are optional because Fleek's own front end (npm `@fleek-platform/agents-ui`) sends any part of them.
 */
export interface UpdateAgentRequest {
  /** The agent's new picture as base64. Fleek's own front end sends an empty string to remove it. */
  avatar?: string
  /**
   * The new character file, JSON written as a string. Credentials inside it are stored with the agent.
   * Inferred: The field is documented; that credentials in it stay with the agent is read off Fleek's own front end (npm `@fleek-platform/agents-ui`), which writes them into the file, under `settings.secrets`.
   */
  characterFile?: string
  /** The agent's new name. */
  name?: string
  /**
   * The new character file under the name that creation uses, JSON written as a string.
   * Inferred: Documented for creation only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it on update instead of `characterFile`.
   */
  config?: string
  /**
   * Id of the Fleek project of the agent.
   * Inferred: Not documented for update; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   */
  projectId?: string
  /**
   * Version of the agent framework to run it with, such as `eliza-0.1.9`.
   * Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   */
  frameworkVersion?: string
  /**
   * Name of the language model that Fleek is to provide for the agent.
   * Inferred: Not in the documentation; later versions of Fleek's own front end (npm `@fleek-platform/agents-ui`) send it.
   */
  managedModelName?: string
  /**
   * Whether anybody may chat with the agent.
   * Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it, alone.
   */
  publicChat?: boolean
  /**
   * Whether to run the agent in a trusted execution environment.
   * Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
   */
  tee?: boolean
}

/**
 * Confirmation that an agent was deleted.
 * Inferred: The one field of the printed response is taken to be required; whether it is always sent is not stated.
 */
export interface DeletedAgent {
  /** Human-readable confirmation of the deletion. */
  message: string
  /**
   * Id of the deleted agent.
   * Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads it from this response.
   */
  id?: string
}

/**
 * One entry of an agent's log.
 * Inferred: The documentation says that log entries contain these four fields; their types are read off a single printed entry.
 */
export interface AgentLog {
  /**
   * Id of the entry; it has the form of a systemd journal cursor.
   * Inferred: A string in the one printed entry, whose form is that of such cursors; Fleek's own front end (npm `@fleek-platform/agents-ui`) types it as a number.
   */
  id: string
  /**
   * When the entry was written, in Unix seconds.
   * Inferred: The unit is not stated; 1739454949 is a time in February 2025 only if it counts seconds.
   */
  timestamp: number
  /**
   * The text as the agent wrote it; it may hold ANSI color codes.
   * Inferred: The printed text has no color codes; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads them out of it.
   */
  message: string
  /**
   * Severity of the entry, probably as a syslog level from 0 (emergency) to 7 (debug).
   * Inferred: The documentation calls it a priority level and prints a single 6; syslog levels are read from that and from the form of `id`.
   */
  priority: number
}

/**
 * Whether an agent is active.
 * Inferred: The one field of the printed response is taken to be required; whether it is always sent is not stated.
 */
export interface AgentStatus {
  /**
   * The string `true` for an active agent, the string `false` for an inactive one.
   * Inferred: The documentation prints `"true"` alone and calls the status active or inactive elsewhere (https://fleek.xyz/docs/ai-agents/agents-apis/); `"false"` is from Fleek's own front end (npm `@fleek-platform/agents-ui`), and so is that an agent is active when its own status is `Created` or `Running`.
   */
  status: 'true' | 'false' | (string & {})
}

/**
 * What is sent to the agent's server; any JSON that its API understands.
 * Inferred: The documentation prints one body, a message to the agent; no shape is prescribed because the agent's own API decides.
 */
export type ProxyRequest = unknown

/**
 * What the agent's server returned; any JSON.
 * Inferred: The documentation promises the response of the agent's own API and prints none, so no shape is assumed.
 */
export type ProxyResponse = unknown

/**
 * Body of an error.
 * Inferred: No error body is documented; the shape is taken from the one response that is only a message, that of a deletion.
 */
export interface ErrorBody {
  /** What went wrong, in words. */
  message: string
}

/** Parameters of `agents.list`. */
export interface AgentsListParams {
  /**
   * Number of agents on a page. Default and bounds are not stated.
   * Inferred: The documentation shows the parameter once, as `size=10`; that it is a page size of type integer is read off that.
   */
  size?: number
  /**
   * Where the page begins, an opaque value from `next_page`. Leave it out for the first page.
   * Inferred: Never shown for this operation; its response has the same `next_page` as the logs, whose printed URL carries `cursor`.
   */
  cursor?: string
  /**
   * Only agents of the project with this id.
   * Inferred: Absent from the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
   */
  projectId?: string
}

/** A page of `agents.list`. */
export interface AgentsListPage extends Page<Agent> {
  next_page: string | null
  prev_page: string | null
}

/** Parameters of `agents.logs`. */
export interface AgentsLogsParams {
  /**
   * Where the page begins, an opaque value from `next_page`. Leave it out for the first page.
   * Inferred: The documentation shows the parameter only inside the printed `next_page` URL, as `cursor=...`; type and use are read off that.
   */
  cursor?: string
  /**
   * Number of log entries on a page. Default and bounds are not stated.
   * Inferred: Documented for the list of agents only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it for logs as well.
   */
  size?: number
}

/** A page of `agents.logs`. */
export interface AgentsLogsPage extends Page<AgentLog> {
  next_page: string | null
  prev_page: string | null
}

/** Parameters of `agents.proxy.post`. */
export interface AgentsProxyPostParams {
  /** The request's body, as it is. */
  body?: ProxyRequest
}

/** Parameters of `agents.proxy.put`. */
export interface AgentsProxyPutParams {
  /** The request's body, as it is. */
  body?: ProxyRequest
}

/** Parameters of `agents.proxy.patch`. */
export interface AgentsProxyPatchParams {
  /** The request's body, as it is. */
  body?: ProxyRequest
}
