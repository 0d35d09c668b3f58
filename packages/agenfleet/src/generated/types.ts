// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Page } from '@agent-clients/core'

/**
 * The position of a page in its list.
 * Inferred: The overview prints this object once; that every list has all four fields is read off that sample.
 */
export interface Pagination {
  /** How many rows the list has in all. */
  total: number
  /** How many rows a page holds, 100 at most. */
  limit: number
  /** How many rows were skipped before this page. */
  offset: number
  /** Whether more rows follow this page. */
  hasMore: boolean
}

/** The body of every error response. */
export interface ErrorBody {
  /** The error. */
  error: {
    /** What went wrong, for programs. The documentation's table has one code per status, its sample a more specific one (`AGENT_NOT_FOUND`), so expect others. */
    code: 'VALIDATION_ERROR' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'AGENT_NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL_ERROR' | (string & {})
    /** What went wrong, for people. */
    message: string
    /** The HTTP status of the response. */
    statusCode: number
  }
}

/**
 * An AI agent.
 * Inferred: The overview prints the four required fields once, as its sample of a single resource; whether they are always present is not stated.
 */
export interface Agent {
  /** Identifies the agent. Begins with `agent_` in the v1 samples; newer pages also show UUIDs. */
  id: string
  /** The agent's display name, unique in the workspace. */
  name: string
  /**
   * `online` (reachable, recent heartbeat), `degraded` (running with trouble, such as slow responses or failing tools), `offline` (unreachable) or, just after creation, `provisioning`.
   * Inferred: The overview shows only `online`; the other values are from https://docs.agenfleet.ai/api/agents and https://docs.agenfleet.ai/platform/fleet-management.
   */
  status: 'online' | 'degraded' | 'offline' | 'provisioning' | (string & {})
  /** When the agent was created (ISO 8601, UTC). Format `date-time`. */
  createdAt: string
  /**
   * A short label for what the agent does.
   * Inferred: Shown only for the newer API, on https://docs.agenfleet.ai/api/agents and https://agenfleet-docs.pages.dev/api/overview/.
   */
  role?: string
  /**
   * One sentence on what the agent does.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, in the newer response for a single agent.
   */
  description?: string
  /**
   * The agent's primary model. Creation takes it as `config.model.default`.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, as a plain string beside the agent's other fields; that it is what creation takes as `config.model.default` is read off the two samples.
   */
  model?: string
  /**
   * The tools that the agent may use. Creation takes them as `config.tools.allowed`.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, in the newer response for a single agent; that it is what creation takes as `config.tools.allowed` is read off the two samples.
   */
  tools?: string[]
  /** The agent's token budgets. */
  limits?: AgentLimits
  /**
   * When the agent last did something (ISO 8601, UTC). Format `date-time`.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, in the newer list of agents.
   */
  lastActiveAt?: string
  /**
   * How many input tokens the agent has used today.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, in the newer list; its type is read off one value.
   */
  tokensTodayInput?: number
  /**
   * How many output tokens the agent has used today.
   * Inferred: Shown only on https://docs.agenfleet.ai/api/agents, in the newer list; its type is read off one value.
   */
  tokensTodayOutput?: number
}

/**
 * The agent to create.
 * Inferred: The overview prints no such body; this is the one of https://docs.agenfleet.ai/api/agents.
 */
export interface CreateAgentRequest {
  /** The agent's display name, unique in the workspace. */
  name: string
  /** A short label for what the agent does. */
  role?: string
  /** One sentence on what the agent does. */
  description?: string
  /** The agent's identity, model, tools and token budgets. Two further sections, `memory` and `session`, are not specified. */
  config?: AgentConfig
}

/**
 * The fields of the agent to change.
 * Inferred: No page prints such a body; the fields are those of creation, none required.
 */
export interface UpdateAgentRequest {
  /** The agent's new display name, unique in the workspace. */
  name?: string
  /** A short label for what the agent does. */
  role?: string
  /** One sentence on what the agent does. */
  description?: string
  /** The agent's identity, model, tools and token budgets. Two further sections, `memory` and `session`, are not specified. */
  config?: AgentConfig
}

/**
 * The agent's identity, model, tools and token budgets. Two further sections, `memory` and `session`, are not specified.
 * Inferred: The overview shows no configuration; the sections are those that https://docs.agenfleet.ai/agents/configuration describes, and https://docs.agenfleet.ai/api/agents prints `model`, `tools` and `limits` in the newer request to create an agent.
 */
export interface AgentConfig {
  /**
   * Who the agent is.
   * Inferred: Described on https://docs.agenfleet.ai/agents/configuration only; the newer request to create an agent has these three fields beside `config`, so send them there.
   */
  agent?: {
    /** The agent's name, for instance `Aria`. */
    name?: string
    /** What the agent does, in short, for instance `Client Concierge`. */
    role?: string
    /** What the agent is for, for instance `First point of contact for client inquiries`. */
    description?: string
  }
  /** The models that the agent runs on. */
  model?: {
    /** The primary model, for instance `claude-haiku-3.5`. */
    default?: string
    /** The models to try, in this order, when the primary one is unavailable. */
    fallbacks?: string[]
  }
  /** The tools that the agent may use. */
  tools?: {
    /** The names of the allowed tools, for instance `web_search`. The platform enforces the list. */
    allowed?: string[]
  }
  /** The agent's token budgets. */
  limits?: AgentLimits
}

/**
 * The agent's token budgets.
 * Inferred: Shown on https://docs.agenfleet.ai/api/agents, in the newer request to create an agent, and on https://docs.agenfleet.ai/platform/cost-management; that an agent in a response has the same three fields is assumed.
 */
export interface AgentLimits {
  /** How many tokens the agent may use in a day. */
  dailyTokenBudget?: number
  /** How many tokens the agent may use in a month. */
  monthlyTokenBudget?: number
  /** The share of a budget at which an alert is raised, as a fraction (0.8 is 80 percent). */
  alertThreshold?: number
}

/**
 * A conversation with an agent.
 * Inferred: The overview prints no session; the fields are those of the request that creates one, with the `id` and `createdAt` of its sample resource.
 */
export interface Session {
  /** Identifies the session. */
  id: string
  /** The agent that the conversation is with. */
  agentId?: string
  /** The session's name. */
  name?: string
  /** When the session was created (ISO 8601, UTC). Format `date-time`. */
  createdAt?: string
}

/**
 * The session to open.
 * Inferred: The overview prints both fields and not which is required; a session is always with an agent, while its name is taken to be optional.
 */
export interface CreateSessionRequest {
  /** The agent to talk to. */
  agentId: string
  /** A name for the session. */
  name?: string
}

/**
 * The message to send.
 * Inferred: The overview prints no such body; the field is that of the newer request at https://agenfleet-docs.pages.dev/api/sessions.
 */
export interface SendMessageRequest {
  /** The text for the agent. */
  message: string
}

/**
 * An agent's reply to a message.
 * Inferred: The overview prints no reply; the fields are those of the newer response at https://agenfleet-docs.pages.dev/api/sessions, of which only the text is taken as given.
 */
export interface AgentReply {
  /** The text of the reply; may hold Markdown. */
  response: string
  /** The agent that replied. */
  agentId?: string
  /** The display name of the agent that replied. */
  agentName?: string
  /** The session that the message belongs to. */
  sessionId?: string
  /** How many tokens the model read. */
  inputTokens?: number
  /** How many tokens the model wrote. */
  outputTokens?: number
  /** How long the reply took, in milliseconds. */
  durationMs?: number
}

/**
 * What the workspace spends. Amounts are plain numbers; their currency is not named.
 * Inferred: The overview prints no metrics; the fields are those of the newer cost summary at https://agenfleet-docs.pages.dev/api/metrics, none of them promised for v1.
 */
export interface Metrics {
  /** The cost of tokens. */
  tokenCost?: {
    /** The cost of all tokens. */
    total?: number
    /** The cost by model provider. */
    byProvider?: {
      /** The provider, for instance `anthropic`. */
      provider?: string
      /** The cost of this provider's tokens. */
      cost?: number
    }[]
    /** The cost by model. */
    byModel?: {
      /** The model, for instance `claude-haiku-3.5`. */
      model?: string
      /** The cost of this model's tokens. */
      cost?: number
    }[]
  }
  /** All spend together. */
  totalSpend?: number
  /** The workspace's budget. */
  budget?: {
    /** The budget's amount. */
    total?: number
    /** The share of the budget that is spent, as a fraction (0.286 is 28.6 percent). */
    utilization?: number
  }
  /** How many agents the figures cover. */
  agentCount?: number
  /** How many model providers the figures cover. */
  providerCount?: number
}

/**
 * The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`).
 * Inferred: The names are those that https://docs.agenfleet.ai/api/webhooks plans; that a webhook chooses among them in a list is assumed.
 */
export type WebhookEvents = ('cron.completed' | 'cron.delivered' | 'cron.failed' | 'agent.status_changed' | 'agent.budget_alert' | 'agent.budget_exhausted' | (string & {}))[]

/**
 * A URL that is called when something happens.
 * Inferred: No page prints a webhook; the fields are the least that one needs, with the `id` and `createdAt` of the overview's sample resource.
 */
export interface Webhook {
  /** Identifies the webhook. */
  id: string
  /** The URL that is called. */
  url?: string
  /** The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`). */
  events?: WebhookEvents
  /** When the webhook was created (ISO 8601, UTC). Format `date-time`. */
  createdAt?: string
}

/**
 * The webhook to register.
 * Inferred: No page prints such a body; a URL and the events that it is called on are the least that one needs.
 */
export interface CreateWebhookRequest {
  /** The URL to call. */
  url: string
  /** The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`). */
  events: WebhookEvents
}

/**
 * The fields of the webhook to change.
 * Inferred: No page prints such a body; the fields are those of creation, none required.
 */
export interface UpdateWebhookRequest {
  /** The URL to call from now on. */
  url?: string
  /** The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`). */
  events?: WebhookEvents
}

/**
 * Something that happened in the workspace.
 * Inferred: No page prints an entry of the log; `id`, `event` and `timestamp` are the names of the planned webhook events, agent and actor are what https://docs.agenfleet.ai/security/audit-trails says the log can be filtered by.
 */
export interface ActivityEvent {
  /** Identifies the event. */
  id: string
  /** What happened, for instance `agent.status_changed`. */
  event?: string
  /** When it happened (ISO 8601, UTC). Format `date-time`. */
  timestamp?: string
  /** The agent concerned. */
  agentId?: string
  /** Who did it. Whether this is an id, a name or an address is not documented. */
  actor?: string
}

/**
 * A prompt that an agent is given on a schedule.
 * Inferred: No page prints a cron job; the fields are those of the portal's form at https://agenfleet-docs.pages.dev/platform/cron-and-scheduling, under names that are assumed.
 */
export interface CronJob {
  /** Identifies the cron job. */
  id: string
  /** The agent that runs the job. */
  agentId?: string
  /** A label for the job. */
  name?: string
  /** The task that the agent is given. */
  prompt?: string
  /** A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00. */
  schedule?: CronSchedule
  /** Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL. */
  delivery?: CronDelivery
  /** The time zone that the schedule is read in. */
  timezone?: string
  /** Whether the job runs; `false` means paused. */
  enabled?: boolean
  /** When the cron job was created (ISO 8601, UTC). Format `date-time`. */
  createdAt?: string
}

/**
 * The cron job to create.
 * Inferred: No page prints such a body; the portal's form requires name, prompt, schedule and delivery of an agent, and delivery is left optional here because its JSON form is unknown.
 */
export interface CreateCronJobRequest {
  /** The agent that is to run the job. */
  agentId: string
  /** A label for the job. */
  name: string
  /** The task that the agent is given. */
  prompt: string
  /** A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00. */
  schedule: CronSchedule
  /** Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL. */
  delivery?: CronDelivery
  /** The time zone that the schedule is read in. Default `"UTC"`. */
  timezone?: string
  /** Whether the job runs; `false` creates it paused. */
  enabled?: boolean
}

/**
 * The fields of the cron job to change.
 * Inferred: No page prints such a body; the fields are those of creation without the agent, none required.
 */
export interface UpdateCronJobRequest {
  /** A label for the job. */
  name?: string
  /** The task that the agent is given. */
  prompt?: string
  /** A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00. */
  schedule?: CronSchedule
  /** Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL. */
  delivery?: CronDelivery
  /** The time zone that the schedule is read in. */
  timezone?: string
  /** Whether the job runs; `false` pauses it. */
  enabled?: boolean
}

/**
 * A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00.
 * Inferred: The syntax is documented at https://agenfleet-docs.pages.dev/platform/cron-and-scheduling; that the API takes it as a string is assumed.
 */
export type CronSchedule = string

/**
 * Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL.
 * Inferred: The JSON form of a delivery is not documented, so any value is accepted here.
 */
export type CronDelivery = unknown

/** Parameters of `agents.list`. */
export interface AgentsListParams {
  /** How many rows a page holds. 1–100, default `20`. */
  limit?: number
  /** How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor. At least 0, default `0`. */
  offset?: number
}

/** A page of `agents.list`. */
export interface AgentsListPage extends Page<Agent> {
  pagination: Pagination
}

/** Parameters of `sessions.list`. */
export interface SessionsListParams {
  /** How many rows a page holds. 1–100, default `20`. */
  limit?: number
  /** How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor. At least 0, default `0`. */
  offset?: number
}

/** A page of `sessions.list`. */
export interface SessionsListPage extends Page<Session> {
  pagination: Pagination
}

/** Parameters of `webhooks.list`. */
export interface WebhooksListParams {
  /** How many rows a page holds. 1–100, default `20`. */
  limit?: number
  /** How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor. At least 0, default `0`. */
  offset?: number
}

/** A page of `webhooks.list`. */
export interface WebhooksListPage extends Page<Webhook> {
  pagination: Pagination
}

/** Parameters of `activity.list`. */
export interface ActivityListParams {
  /** How many rows a page holds. 1–100, default `20`. */
  limit?: number
  /** How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor. At least 0, default `0`. */
  offset?: number
}

/** A page of `activity.list`. */
export interface ActivityListPage extends Page<ActivityEvent> {
  pagination: Pagination
}

/** Parameters of `crons.list`. */
export interface CronsListParams {
  /** How many rows a page holds. 1–100, default `20`. */
  limit?: number
  /** How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor. At least 0, default `0`. */
  offset?: number
}

/** A page of `crons.list`. */
export interface CronsListPage extends Page<CronJob> {
  pagination: Pagination
}
