// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

import type { components, operations } from './schema.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

type Answer<Id extends keyof operations> = operations[Id] extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never

/**
 * An AI agent, with its model configuration and task metrics.
 *
 * Inferred: The reference lists an agent's fields without saying which are always present; all are taken to be.
 */
export interface Agent extends Schema<'Agent'> {}

/** One task for an agent. */
export interface ExecuteAgentRequest extends Schema<'ExecuteAgentRequest'> {}

/**
 * The outcome of one task that an agent was given.
 *
 * Inferred: The reference lists the fields without saying which are always present; result, toolCalls and tokensUsed are left optional because a failed execution may have none, and error because it is documented for failures only.
 */
export interface AgentExecution extends Schema<'AgentExecution'> {}

/**
 * One use of a tool by an agent or a flow. Its fields are not documented; other fields may be present.
 *
 * Inferred: The reference types toolCalls as an array and does not describe its items; that they are objects is assumed.
 */
export interface ToolCall extends Schema<'ToolCall'> {}

/**
 * An automated workflow, with its schedule and run statistics.
 *
 * Inferred: The reference lists a flow's fields without saying which are always present; all are taken to be.
 */
export interface Flow extends Schema<'Flow'> {}

/**
 * One run of a flow. Fields that only a started or finished run can have may be null or absent before that.
 *
 * Inferred: The reference lists the same fields for a run just triggered and for one looked up, without saying which are always present; those that fill in as a run proceeds are left optional.
 */
export interface FlowRun extends Schema<'FlowRun'> {}

/**
 * An API key as it is listed, without its value.
 *
 * Inferred: The reference lists a key's fields without saying which are always present; all are taken to be.
 */
export interface ApiKey extends Schema<'ApiKey'> {}

/** A new API key. */
export interface CreateApiKeyRequest extends Schema<'CreateApiKeyRequest'> {}

/**
 * A new API key with its value, which is shown this once.
 *
 * Inferred: The reference lists the fields of the answer without saying which are always present; all are taken to be.
 */
export interface CreatedApiKey extends Schema<'CreatedApiKey'> {}

/**
 * Confirmation that an API key is revoked.
 *
 * Inferred: The reference lists success as the answer's only field without saying that it is always present.
 */
export interface DeletedApiKey extends Schema<'DeletedApiKey'> {}

/** The body of every error. It has no error code; other fields may be present. */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/** Parameters of `flows.runs.list`. */
export interface FlowsRunsListParams extends Query<'flows.runs.list'> {}

/** What `agents.list` answers beside `data`. */
export interface AgentsListFields extends Omit<Answer<'agents.list'>, 'data'> {}

/** What `flows.list` answers beside `data`. */
export interface FlowsListFields extends Omit<Answer<'flows.list'>, 'data'> {}

/** What `flows.runs.list` answers beside `data`. */
export interface FlowsRunsListFields extends Omit<Answer<'flows.runs.list'>, 'data'> {}
