// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

import type { components, operations } from './schema.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

type Answer<Id extends keyof operations> = operations[Id] extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never

/**
 * Where a page lies in its list.
 *
 * Inferred: The overview prints this object once; that every list answers all four fields is read off that sample.
 */
export interface Pagination extends Schema<'Pagination'> {}

/** What every error answers. */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/**
 * An AI agent.
 *
 * Inferred: The overview prints the four required fields once, as its sample of a single resource; whether they are always present is not stated.
 */
export interface Agent extends Schema<'Agent'> {}

/**
 * The agent to create.
 *
 * Inferred: The overview prints no such body; this is the one of https://docs.agenfleet.ai/api/agents.
 */
export interface CreateAgentRequest extends Schema<'CreateAgentRequest'> {}

/**
 * The fields of the agent to change.
 *
 * Inferred: No page prints such a body; the fields are those of creation, none required.
 */
export interface UpdateAgentRequest extends Schema<'UpdateAgentRequest'> {}

/**
 * The agent's identity, model, tools and token budgets. Two further sections, `memory` and `session`, are not specified.
 *
 * Inferred: The overview shows no configuration; the sections are those that https://docs.agenfleet.ai/agents/configuration describes, and https://docs.agenfleet.ai/api/agents prints `model`, `tools` and `limits` in the newer request to create an agent.
 */
export interface AgentConfig extends Schema<'AgentConfig'> {}

/**
 * The agent's token budgets.
 *
 * Inferred: Shown on https://docs.agenfleet.ai/api/agents, in the newer request to create an agent, and on https://docs.agenfleet.ai/platform/cost-management; that an agent in a response has the same three fields is assumed.
 */
export interface AgentLimits extends Schema<'AgentLimits'> {}

/**
 * A conversation with an agent.
 *
 * Inferred: The overview prints no session; the fields are those of the request that creates one, with the `id` and `createdAt` of its sample resource.
 */
export interface Session extends Schema<'Session'> {}

/**
 * The session to open.
 *
 * Inferred: The overview prints both fields and not which is required; a session is always with an agent, while its name is taken to be optional.
 */
export interface CreateSessionRequest extends Schema<'CreateSessionRequest'> {}

/**
 * The message to send.
 *
 * Inferred: The overview prints no such body; the field is that of the newer request at https://agenfleet-docs.pages.dev/api/sessions.
 */
export interface SendMessageRequest extends Schema<'SendMessageRequest'> {}

/**
 * An agent's reply to a message.
 *
 * Inferred: The overview prints no reply; the fields are those of the newer answer at https://agenfleet-docs.pages.dev/api/sessions, of which only the text is taken as given.
 */
export interface AgentReply extends Schema<'AgentReply'> {}

/**
 * What the workspace spends. Amounts are plain numbers; their currency is not named.
 *
 * Inferred: The overview prints no metrics; the fields are those of the newer cost summary at https://agenfleet-docs.pages.dev/api/metrics, none of them promised for v1.
 */
export interface Metrics extends Schema<'Metrics'> {}

/**
 * The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or finally could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`).
 *
 * Inferred: The names are those that https://docs.agenfleet.ai/api/webhooks plans; that a webhook chooses among them in a list is assumed.
 */
export type WebhookEvents = Schema<'WebhookEvents'>

/**
 * A URL that is called when something happens.
 *
 * Inferred: No page prints a webhook; the fields are the least that one needs, with the `id` and `createdAt` of the overview's sample resource.
 */
export interface Webhook extends Schema<'Webhook'> {}

/**
 * The webhook to register.
 *
 * Inferred: No page prints such a body; a URL and the events that it is for are the least that one needs.
 */
export interface CreateWebhookRequest extends Schema<'CreateWebhookRequest'> {}

/**
 * The fields of the webhook to change.
 *
 * Inferred: No page prints such a body; the fields are those of creation, none required.
 */
export interface UpdateWebhookRequest extends Schema<'UpdateWebhookRequest'> {}

/**
 * Something that happened in the workspace.
 *
 * Inferred: No page prints an entry of the log; `id`, `event` and `timestamp` are the names of the planned webhook events, agent and actor are what https://docs.agenfleet.ai/security/audit-trails says the log can be filtered by.
 */
export interface ActivityEvent extends Schema<'ActivityEvent'> {}

/**
 * A prompt that an agent is given on a schedule.
 *
 * Inferred: No page prints a cron job; the fields are those of the portal's form at https://agenfleet-docs.pages.dev/platform/cron-and-scheduling, under names that are assumed.
 */
export interface CronJob extends Schema<'CronJob'> {}

/**
 * The cron job to create.
 *
 * Inferred: No page prints such a body; the portal's form requires name, prompt, schedule and delivery of an agent, and delivery is left optional here because its JSON form is unknown.
 */
export interface CreateCronJobRequest extends Schema<'CreateCronJobRequest'> {}

/**
 * The fields of the cron job to change.
 *
 * Inferred: No page prints such a body; the fields are those of creation without the agent, none required.
 */
export interface UpdateCronJobRequest extends Schema<'UpdateCronJobRequest'> {}

/**
 * A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00.
 *
 * Inferred: The syntax is documented at https://agenfleet-docs.pages.dev/platform/cron-and-scheduling; that the API takes it as a string is assumed.
 */
export type CronSchedule = Schema<'CronSchedule'>

/**
 * Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL.
 *
 * Inferred: The JSON form of a delivery is not documented, so any value is accepted here.
 */
export type CronDelivery = Schema<'CronDelivery'>

/** Parameters of `agents.list`. */
export interface AgentsListParams extends Query<'agents.list'> {}

/** Parameters of `sessions.list`. */
export interface SessionsListParams extends Query<'sessions.list'> {}

/** Parameters of `webhooks.list`. */
export interface WebhooksListParams extends Query<'webhooks.list'> {}

/** Parameters of `activity.list`. */
export interface ActivityListParams extends Query<'activity.list'> {}

/** Parameters of `crons.list`. */
export interface CronsListParams extends Query<'crons.list'> {}

/** What `agents.list` answers beside `data`. */
export interface AgentsListFields extends Omit<Answer<'agents.list'>, 'data'> {}

/** What `sessions.list` answers beside `data`. */
export interface SessionsListFields extends Omit<Answer<'sessions.list'>, 'data'> {}

/** What `webhooks.list` answers beside `data`. */
export interface WebhooksListFields extends Omit<Answer<'webhooks.list'>, 'data'> {}

/** What `activity.list` answers beside `data`. */
export interface ActivityListFields extends Omit<Answer<'activity.list'>, 'data'> {}

/** What `crons.list` answers beside `data`. */
export interface CronsListFields extends Omit<Answer<'crons.list'>, 'data'> {}
