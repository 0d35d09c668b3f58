// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

import type { ApiError, ApiPromise, IdempotentRequestOptions, PagePromise, RequestOptions } from '@agent-clients/core'
import type {
  ActivityEvent,
  ActivityListPage,
  ActivityListParams,
  Agent,
  AgentReply,
  AgentsListPage,
  AgentsListParams,
  CreateAgentRequest,
  CreateCronJobRequest,
  CreateSessionRequest,
  CreateWebhookRequest,
  CronJob,
  CronsListPage,
  CronsListParams,
  ErrorBody,
  Metrics,
  SendMessageRequest,
  Session,
  SessionsListPage,
  SessionsListParams,
  UpdateAgentRequest,
  UpdateCronJobRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhooksListPage,
  WebhooksListParams,
} from './types.ts'

/**
 * `agents`
 *
 * The AI agents of the workspace.
 */
export interface AgentsResource {
  /**
   * List agents.
   * The agents of the workspace, a page at a time.
   *
   * `GET /agents` · scope `read`
   * @param params.limit How many rows a page holds. (1–100, default `20`)
   * @param params.offset How many rows to skip before the first one of the page. (at least 0, default `0`)
   * @example for await (const agent of agenfleet.agents.list()) console.log(agent)
   * @see https://docs.agenfleet.ai/api/overview
   */
  list(params?: AgentsListParams, options?: RequestOptions): PagePromise<Agent, AgentsListPage, ApiError<400 | 401 | 429 | 500, ErrorBody>>

  /**
   * Create an agent.
   * Its name must be unique in the workspace; a duplicate is refused with 409. A new agent may still be `provisioning` when the response arrives.
   *
   * `POST /agents` · scope `read-write`
   * Inferred: The overview lists creating agents under the `read-write` scope without a path, fields or status; the request and response bodies are those that https://docs.agenfleet.ai/api/agents prints for the newer `POST /api/agents`.
   * @param params.name The agent's display name, unique in the workspace.
   * @param options.idempotencyKey Sent as `Idempotency-Key`; calls with the same key count as one for 24 hours.
   * @throws {ConflictError} 409 – The resource already exists, for instance an agent of the same name.
   * @example const agent = await agenfleet.agents.create({ name: 'Nova' })
   * @see https://docs.agenfleet.ai/api/agents
   */
  create(params: CreateAgentRequest, options?: IdempotentRequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 409 | 429 | 500, ErrorBody>>

  /**
   * Get an agent.
   * An unknown id and an agent of another tenant both lead to 404.
   *
   * `GET /agents/{agentId}` · scope `read`
   * Inferred: The overview prints the agent, its 404 error and the right to retrieve agents, but not this path; it follows from `GET /v1/agents` and from the newer `GET /api/agents/:id`.
   * @param agentId The agent's `id`.
   * @example const agent = await agenfleet.agents.get('agent_01jq8abc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent, ApiError<401 | 404 | 429 | 500, ErrorBody>>

  /**
   * Update an agent.
   * Fields that are left out stay as they are. A name that another agent has is refused with 409.
   *
   * `PATCH /agents/{agentId}` · scope `read-write`
   * Inferred: The overview only names updating agents under the `read-write` scope; PATCH, the fields (those of creation) and the updated agent as the response are assumed.
   * @param agentId The agent's `id`.
   * @throws {ConflictError} 409 – The resource already exists, for instance an agent of the same name.
   * @example const agent = await agenfleet.agents.update('agent_01jq8abc', { role: 'Market Analyst' })
   * @see https://docs.agenfleet.ai/api/overview
   */
  update(agentId: string, params?: UpdateAgentRequest, options?: RequestOptions): ApiPromise<Agent, ApiError<400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorBody>>

  /**
   * Delete an agent.
   * What becomes of its sessions and cron jobs is not documented.
   *
   * `DELETE /agents/{agentId}` · scope `read-write`
   * Inferred: The overview only names deleting agents under the `read-write` scope; method, path and an empty 204 are assumed, the latter although it says that all responses are JSON, since it prints none for a deletion.
   * @param agentId The agent's `id`.
   * @example await agenfleet.agents.delete('agent_01jq8abc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  delete(agentId: string, options?: RequestOptions): ApiPromise<void, ApiError<401 | 403 | 404 | 429 | 500, ErrorBody>>
}

/**
 * `sessions`
 *
 * Conversations with an agent, and the messages sent in them.
 */
export interface SessionsResource {
  readonly messages: SessionsMessagesResource

  /**
   * List sessions.
   * The sessions of the workspace, a page at a time.
   *
   * `GET /sessions` · scope `read`
   * Inferred: The overview grants the `read` scope the right to list sessions and prints `POST /v1/sessions`; that GET on the same path is the list, in the documented list envelope, is assumed.
   * @param params.limit How many rows a page holds. (1–100, default `20`)
   * @param params.offset How many rows to skip before the first one of the page. (at least 0, default `0`)
   * @example for await (const session of agenfleet.sessions.list()) console.log(session)
   * @see https://docs.agenfleet.ai/api/overview
   */
  list(params?: SessionsListParams, options?: RequestOptions): PagePromise<Session, SessionsListPage, ApiError<400 | 401 | 429 | 500, ErrorBody>>

  /**
   * Create a session.
   * Opens a conversation with an agent. An agent can have many sessions.
   *
   * `POST /sessions` · scope `read-write`
   * @param params.agentId The agent to talk to.
   * @param options.idempotencyKey Sent as `Idempotency-Key`; calls with the same key count as one for 24 hours.
   * @throws {ConflictError} 409 – The resource already exists, for instance an agent of the same name.
   * @example const session = await agenfleet.sessions.create({ agentId: 'agent_01jq8...' })
   * @see https://docs.agenfleet.ai/api/overview
   */
  create(params: CreateSessionRequest, options?: IdempotentRequestOptions): ApiPromise<Session, ApiError<400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorBody>>

  /**
   * Get a session.
   * Returns the session without its messages.
   *
   * `GET /sessions/{sessionId}` · scope `read`
   * Inferred: The overview grants the `read` scope the right to retrieve sessions; the path and the bare session as the response follow its conventions.
   * @param sessionId The session's `id`.
   * @example const session = await agenfleet.sessions.get('session_01jq9abc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  get(sessionId: string, options?: RequestOptions): ApiPromise<Session, ApiError<401 | 404 | 429 | 500, ErrorBody>>
}

/** `sessions.messages` */
export interface SessionsMessagesResource {
  /**
   * Send a message.
   * Returns the whole reply of the session's agent. The call lasts as long as the agent works, so allow a generous timeout. An idempotency key is documented for requests that create resources, not for this one: if the call fails, the message may have been sent.
   *
   * `POST /sessions/{sessionId}/messages` · scope `read-write`
   * Inferred: The overview only names sending messages under the `read-write` scope; path and status 200 are assumed, request and response bodies follow the newer `POST /api/chat/message`.
   * @param sessionId The session's `id`.
   * @param params.message The text for the agent.
   * @example const agentReply = await agenfleet.sessions.messages.send('session_01jq9abc', { message: 'Summarize the top competitor moves from…' })
   * @see https://agenfleet-docs.pages.dev/api/sessions
   */
  send(sessionId: string, params: SendMessageRequest, options?: RequestOptions): ApiPromise<AgentReply, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>
}

/**
 * `metrics`
 *
 * Figures on spending and use.
 */
export interface MetricsResource {
  /**
   * Get metrics.
   * Returns what the workspace has spent on tokens and how much of its budget is used. Neither the period that the figures cover nor their currency is documented.
   *
   * `GET /metrics` · scope `read`
   * Inferred: The overview only says that the `read` scope retrieves metrics; the path is assumed, and the response is what the metrics page prints for the newer `GET /api/cost-analysis/summary`.
   * @example const metrics = await agenfleet.metrics.get()
   * @see https://agenfleet-docs.pages.dev/api/metrics
   */
  get(options?: RequestOptions): ApiPromise<Metrics, ApiError<401 | 429 | 500, ErrorBody>>
}

/**
 * `webhooks`
 *
 * Your own endpoints that are called when events happen. The newer documentation calls this feature planned.
 */
export interface WebhooksResource {
  /**
   * List webhooks.
   * The registered webhooks, a page at a time.
   *
   * `GET /webhooks` · scope `read`
   * Inferred: The overview's change list says that v1.1 added webhooks and nothing more; path, scope and list follow its conventions, while https://docs.agenfleet.ai/api/webhooks calls webhooks planned.
   * @param params.limit How many rows a page holds. (1–100, default `20`)
   * @param params.offset How many rows to skip before the first one of the page. (at least 0, default `0`)
   * @example for await (const webhook of agenfleet.webhooks.list()) console.log(webhook)
   * @see https://docs.agenfleet.ai/api/overview
   */
  list(params?: WebhooksListParams, options?: RequestOptions): PagePromise<Webhook, WebhooksListPage, ApiError<400 | 401 | 429 | 500, ErrorBody>>

  /**
   * Create a webhook.
   * Registers a URL to be called on the given events. How a delivery is signed is documented only in outline (HMAC-SHA256 and a timestamp header), so a signing secret is not part of this spec.
   *
   * `POST /webhooks` · scope `read-write`
   * Inferred: The overview's change list names webhooks and specifies none; the page at https://docs.agenfleet.ai/api/webhooks lists the events but no endpoint to register for them, so path, fields and status are assumed.
   * @param params.url The URL to call.
   * @param params.events The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`).
   * @param options.idempotencyKey Sent as `Idempotency-Key`; calls with the same key count as one for 24 hours.
   * @throws {ConflictError} 409 – The resource already exists, for instance an agent of the same name.
   * @example const webhook = await agenfleet.webhooks.create({ url: 'https://example.com…', events: ['cron.completed'] })
   * @see https://docs.agenfleet.ai/api/webhooks
   */
  create(params: CreateWebhookRequest, options?: IdempotentRequestOptions): ApiPromise<Webhook, ApiError<400 | 401 | 403 | 409 | 429 | 500, ErrorBody>>

  /**
   * Get a webhook.
   * Returns its URL and the events on which it is called.
   *
   * `GET /webhooks/{webhookId}` · scope `read`
   * Inferred: The overview names webhooks without a path; this one and the bare webhook as the response follow its rule for single resources.
   * @param webhookId The webhook's `id`.
   * @example const webhook = await agenfleet.webhooks.get('webhook_01jqaabc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  get(webhookId: string, options?: RequestOptions): ApiPromise<Webhook, ApiError<401 | 404 | 429 | 500, ErrorBody>>

  /**
   * Update a webhook.
   * Changes only the fields that are sent. A list of events replaces the earlier one.
   *
   * `PATCH /webhooks/{webhookId}` · scope `read-write`
   * Inferred: The overview names webhooks and no way to change one; PATCH with the fields of creation is assumed, as for agents.
   * @param webhookId The webhook's `id`.
   * @example const webhook = await agenfleet.webhooks.update('webhook_01jqaabc', { events: ['cron.failed'] })
   * @see https://docs.agenfleet.ai/api/overview
   */
  update(webhookId: string, params?: UpdateWebhookRequest, options?: RequestOptions): ApiPromise<Webhook, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>

  /**
   * Delete a webhook.
   * Its URL is no longer called.
   *
   * `DELETE /webhooks/{webhookId}` · scope `read-write`
   * Inferred: The overview names webhooks and no way to remove one; DELETE with an empty 204 is assumed, as for agents.
   * @param webhookId The webhook's `id`.
   * @example await agenfleet.webhooks.delete('webhook_01jqaabc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  delete(webhookId: string, options?: RequestOptions): ApiPromise<void, ApiError<401 | 403 | 404 | 429 | 500, ErrorBody>>
}

/**
 * `activity`
 *
 * The log of what happened in the workspace.
 */
export interface ActivityResource {
  /**
   * List activity.
   * What happened in the workspace, a page at a time. The order of the events is not documented.
   *
   * `GET /activity` · scope `read`
   * Inferred: The overview's change list says that v1.1 added an "activity log endpoint"; path, scope, list and the fields of an event are assumed, since no page prints any of them.
   * @param params.limit How many rows a page holds. (1–100, default `20`)
   * @param params.offset How many rows to skip before the first one of the page. (at least 0, default `0`)
   * @example for await (const activityEvent of agenfleet.activity.list()) console.log(activityEvent)
   * @see https://docs.agenfleet.ai/api/overview
   */
  list(params?: ActivityListParams, options?: RequestOptions): PagePromise<ActivityEvent, ActivityListPage, ApiError<400 | 401 | 429 | 500, ErrorBody>>
}

/**
 * `crons`
 *
 * Prompts that an agent is given on a schedule.
 */
export interface CronsResource {
  /**
   * List cron jobs.
   * The cron jobs of the workspace, a page at a time.
   *
   * `GET /crons` · scope `read`
   * Inferred: The overview's change list says that v1.2 added "cron job management endpoints"; the path `/crons`, the scope and the list are assumed.
   * @param params.limit How many rows a page holds. (1–100, default `20`)
   * @param params.offset How many rows to skip before the first one of the page. (at least 0, default `0`)
   * @example for await (const cronJob of agenfleet.crons.list()) console.log(cronJob)
   * @see https://docs.agenfleet.ai/api/overview
   */
  list(params?: CronsListParams, options?: RequestOptions): PagePromise<CronJob, CronsListPage, ApiError<400 | 401 | 429 | 500, ErrorBody>>

  /**
   * Create a cron job.
   * Schedules a prompt for an agent. Each run opens a session of its own, separate from the agent's conversations, and closes it when the output has been delivered.
   *
   * `POST /crons` · scope `read-write`
   * Inferred: The overview lets the `read-write` scope manage cron jobs and specifies no endpoint; the fields are those of the portal's form at https://agenfleet-docs.pages.dev/platform/cron-and-scheduling, their JSON names are assumed.
   * @param params.agentId The agent that is to run the job.
   * @param params.name A label for the job.
   * @param params.prompt The task that the agent is given.
   * @param params.schedule A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0).
   * @param options.idempotencyKey Sent as `Idempotency-Key`; calls with the same key count as one for 24 hours.
   * @throws {ConflictError} 409 – The resource already exists, for instance an agent of the same name.
   * @example const cronJob = await agenfleet.crons.create({ agentId: 'agent_01jq8abc', name: 'Daily Market Briefi…', prompt: 'Summarize yesterday…', schedule: '0 8 * * *' })
   * @see https://agenfleet-docs.pages.dev/platform/cron-and-scheduling
   */
  create(params: CreateCronJobRequest, options?: IdempotentRequestOptions): ApiPromise<CronJob, ApiError<400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorBody>>

  /**
   * Get a cron job.
   * Returns its schedule, its prompt and whether it is paused.
   *
   * `GET /crons/{cronId}` · scope `read`
   * Inferred: The overview names cron job management without a path; this one and the bare cron job as the response follow its rule for single resources.
   * @param cronId The cron job's `id`.
   * @example const cronJob = await agenfleet.crons.get('cron_01jqcabc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  get(cronId: string, options?: RequestOptions): ApiPromise<CronJob, ApiError<401 | 404 | 429 | 500, ErrorBody>>

  /**
   * Update a cron job.
   * Leaves fields that are not sent unchanged. Setting `enabled` to `false` pauses the job without deleting it.
   *
   * `PATCH /crons/{cronId}` · scope `read-write`
   * Inferred: The overview lets the `read-write` scope manage cron jobs and prints no update; PATCH with the fields of creation is assumed.
   * @param cronId The cron job's `id`.
   * @example const cronJob = await agenfleet.crons.update('cron_01jqcabc', { enabled: false })
   * @see https://docs.agenfleet.ai/api/overview
   */
  update(cronId: string, params?: UpdateCronJobRequest, options?: RequestOptions): ApiPromise<CronJob, ApiError<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>>

  /**
   * Delete a cron job.
   * It does not run again. To keep it for later, update it with `enabled` set to `false` instead.
   *
   * `DELETE /crons/{cronId}` · scope `read-write`
   * Inferred: The overview lets the `read-write` scope manage cron jobs and prints no removal; DELETE with an empty 204 is assumed.
   * @param cronId The cron job's `id`.
   * @example await agenfleet.crons.delete('cron_01jqcabc')
   * @see https://docs.agenfleet.ai/api/overview
   */
  delete(cronId: string, options?: RequestOptions): ApiPromise<void, ApiError<401 | 403 | 404 | 429 | 500, ErrorBody>>
}
