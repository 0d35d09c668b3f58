// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Page } from '@agent-clients/core'

/**
 * An AI agent, with its model configuration and task metrics.
 * Inferred: The reference lists an agent's fields without saying which are always present; all are taken to be.
 */
export interface Agent {
  /** UUID of the agent. Format `uuid`. */
  id: string
  /** The agent's name. */
  name: string
  /**
   * What the agent does.
   * Inferred: Null is inferred, for an agent without a description; the reference says string.
   */
  description: string | null
  /** The agent's field of work. */
  type: 'general' | 'email' | 'calendar' | 'documents' | 'data' | 'social' | 'custom'
  /**
   * An emoji or the identifier of an icon.
   * Inferred: Null is inferred, for an agent without an icon; the reference says string.
   */
  icon: string | null
  /** Identifier of the model that the agent uses; it sets the credits that an execution costs. */
  model: 'gpt-5.2' | (string & {})
  /** Identifier of the model's provider. */
  provider: 'openai' | (string & {})
  /**
   * Identifiers of the skills that are assigned to the agent.
   * Inferred: The reference says "array" of skill identifiers; that these are strings is read off its example.
   */
  capabilities: ('email-assistant' | 'summarizer' | (string & {}))[]
  /** Whether the agent is active. */
  isActive: boolean
  /** Number of tasks that the agent has completed. */
  totalTasksCompleted: number
  /** Number of the agent's tasks that failed. */
  totalTasksFailed: number
  /**
   * Average duration of an execution, in seconds.
   * Inferred: Null is inferred, for an agent that has executed nothing to average; the reference says integer.
   */
  averageExecutionTime: number | null
  /**
   * When the agent was last active. Format `date-time`.
   * Inferred: Null is inferred, for an agent that has never been active; the reference says string.
   */
  lastActiveAt: string | null
  /** When the agent was created. Format `date-time`. */
  createdAt: string
  /** When the agent was last changed. Format `date-time`. */
  updatedAt: string
}

/** One task for an agent. */
export interface ExecuteAgentRequest {
  /** The instruction for the agent, in plain words. */
  task: string
  /** IANA name of the timezone for time-aware tasks. */
  timezone?: string
}

/**
 * The outcome of one task given to an agent.
 * Inferred: The reference lists the fields without saying which are always present; result, toolCalls and tokensUsed are left optional because a failed execution may have none, and error because it is documented for failures only.
 */
export interface AgentExecution {
  /** UUID of the execution. Format `uuid`. */
  id: string
  /** UUID of the agent that was executed. Format `uuid`. */
  agentId: string
  /** Whether the agent completed the task. */
  status: 'completed' | 'failed'
  /**
   * The text of the agent's reply.
   * Inferred: Null is inferred, for a failed execution without a reply; the reference says string.
   */
  result?: string | null
  /**
   * Tools that the agent invoked during the execution.
   * Inferred: Null is inferred, for a failed execution; the reference says array and does not describe the items.
   */
  toolCalls?: ToolCall[] | null
  /**
   * Number of model tokens that the execution used.
   * Inferred: Null is inferred, for an execution that failed before it used the model; the reference says integer.
   */
  tokensUsed?: number | null
  /** Duration of the execution, in milliseconds. */
  durationMs: number
  /**
   * Why the execution failed; given if `status` is `failed`.
   * Inferred: Null is inferred, for a completed execution; the reference documents the message for failures only.
   */
  error?: string | null
}

/**
 * One use of a tool by an agent or a flow. Its fields are not documented; other fields may be present.
 * Inferred: The reference types toolCalls as an array and does not describe its items; that they are objects is assumed.
 */
export interface ToolCall {
  /**
   * Name of the tool.
   * Inferred: The field is assumed; the reference names no field of a tool call.
   */
  name?: string
  /**
   * What the tool was called with; any JSON value.
   * Inferred: The field is assumed, and its type left open; the reference names no field of a tool call.
   */
  arguments?: unknown
}

/**
 * An automated workflow, with its schedule and run statistics.
 * Inferred: The reference lists a flow's fields without saying which are always present; all are taken to be.
 */
export interface Flow {
  /** UUID of the flow. Format `uuid`. */
  id: string
  /** The flow's title. */
  title: string
  /** What the flow does, and when. */
  description: string
  /** The flow's icon; the documented example is an emoji. */
  icon: string
  /** The schedule as a cron expression. */
  cronExpression: string
  /** The schedule in words. */
  scheduleDescription: string
  /**
   * Timezone in which the schedule is read; the documented example is an IANA name.
   * Inferred: The reference gives an example without a description; that the schedule is read in this timezone is assumed.
   */
  timezone: string
  /** `auto` runs without intervention; `always_ask` needs an approval before each run, for which the API has no operation. */
  mode: 'auto' | 'always_ask'
  /** State of the flow; only an `active` flow can be triggered. */
  status: 'active' | 'paused' | 'error' | 'draft'
  /** Identifier of the model that the flow uses. */
  model: 'gpt-5.2' | (string & {})
  /** Connected services that the flow uses. What an item looks like is not documented. */
  integrations: unknown[]
  /** Whether the flow is executing now. */
  isRunning: boolean
  /** Time that a person would take for the same work, in minutes; basis of the Time Saved metrics. */
  estimatedHumanMinutes: number
  /**
   * When the flow last ran. Format `date-time`.
   * Inferred: Null is inferred, for a flow that has never run; the reference says string.
   */
  lastRunAt: string | null
  /**
   * When the flow runs next by its schedule. Format `date-time`.
   * Inferred: Null is inferred, for a flow with no run ahead, such as a paused one or a draft; the reference says string.
   */
  nextRunAt: string | null
  /** Number of runs so far. */
  totalRuns: number
  /** Number of runs that failed. */
  totalFailures: number
  /** When the flow was created. Format `date-time`. */
  createdAt: string
  /** When the flow was last changed. Format `date-time`. */
  updatedAt: string
}

/**
 * One run of a flow. Fields that only a started or finished run can have may be null or absent before that.
 * Inferred: The reference lists the same fields for a run just triggered and for one looked up, without saying which are always present; those that fill in as a run proceeds are left optional.
 */
export interface FlowRun {
  /** UUID of the run. Format `uuid`. */
  id: string
  /** UUID of the flow that ran. Format `uuid`. */
  flowId: string
  /** State of the run. */
  status: 'pending' | 'approved' | 'running' | 'completed' | 'failed' | 'skipped'
  /**
   * When the run started. Format `date-time`.
   * Inferred: Null is inferred, for a run that is still pending or was skipped; the reference says string.
   */
  startedAt?: string | null
  /**
   * When the run ended. Format `date-time`.
   * Inferred: Null is inferred, for a run that has not ended; the reference says string.
   */
  completedAt?: string | null
  /**
   * Duration of the run, in milliseconds.
   * Inferred: Null is inferred, for a run whose duration is not yet known; the reference says integer.
   */
  durationMs?: number | null
  /**
   * The run's outcome in words, for people to read.
   * Inferred: Null is inferred, for a run without an outcome yet; the reference says string.
   */
  resultSummary?: string | null
  /**
   * The run's structured result; its fields vary by flow.
   * Inferred: Null is inferred, for a run without a result; the reference says object.
   */
  resultData?: Record<string, unknown> | null
  /**
   * Tools that were invoked during the run.
   * Inferred: Null is inferred, for a run that has called no tool yet; the reference says array and does not describe the items.
   */
  toolCalls?: ToolCall[] | null
  /**
   * Number of model tokens that the run used.
   * Inferred: Null is inferred, for a run that has not used the model yet; the reference says integer.
   */
  tokensUsed?: number | null
  /**
   * Details of the error; given if `status` is `failed`.
   * Inferred: Null is inferred, for a run that has not failed; the reference documents the message for failures only.
   */
  errorMessage?: string | null
  /** When the run was created. Format `date-time`. */
  createdAt: string
}

/**
 * An API key as it is listed, without its value.
 * Inferred: The reference lists a key's fields without saying which are always present; all are taken to be.
 */
export interface ApiKey {
  /** UUID of the key, by which it is deleted. Format `uuid`. */
  id: string
  /** The key's label. */
  name: string
  /** The first 12 characters of the key. 12–12 characters. */
  keyPrefix: string
  /** Whether the key is active. */
  isActive: boolean
  /** When the key was last used, or null. Format `date-time`. */
  lastUsedAt: string | null
  /** When the key expires, or null. Format `date-time`. */
  expiresAt: string | null
  /** When the key was created. Format `date-time`. */
  createdAt: string
}

/** A new API key. */
export interface CreateApiKeyRequest {
  /** Label by which the key is recognized. */
  name: string
}

/**
 * A new API key with its value, which is shown this once.
 * Inferred: The reference lists the fields of the response without saying which are always present; all are taken to be.
 */
export interface CreatedApiKey {
  /** UUID of the key, by which it is deleted. Format `uuid`. */
  id: string
  /** The key's label. */
  name: string
  /** The full API key in plain text. It cannot be read again, so store it safely. */
  key: string
  /**
   * The first 12 characters of the key. 12–12 characters.
   * Inferred: That the prefix has 12 characters is documented for the key list; it is taken to be the same here.
   */
  keyPrefix: string
  /** When the key was created. Format `date-time`. */
  createdAt: string
}

/**
 * Confirmation that an API key is revoked.
 * Inferred: The reference lists success as the response's only field without saying that it is always present.
 */
export interface DeletedApiKey {
  /** Whether the key was revoked. */
  success: boolean
}

/** The body of every error. It has no error code; other fields may be present. */
export interface ErrorBody {
  /** What went wrong, in words. */
  error: string
  /**
   * True where a higher plan would allow the request.
   * Inferred: The field is printed once, as true in the example of a 403; its type and its meaning are read off that.
   */
  upgrade?: boolean
}

/** A page of `agents.list`. */
export interface AgentsListPage extends Page<Agent> {
  total: number
}

/** A page of `flows.list`. */
export interface FlowsListPage extends Page<Flow> {
  total: number
}

/** Parameters of `flows.runs.list`. */
export interface FlowsRunsListParams {
  /** Number of runs to return. 1–100, default `50`. */
  limit?: number
}

/** A page of `flows.runs.list`. */
export interface FlowsRunsListPage extends Page<FlowRun> {
  total: number
  flowId: string
}
