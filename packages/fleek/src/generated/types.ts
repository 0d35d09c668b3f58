// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { components, operations } from './schema.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

type Answer<Id extends keyof operations> = operations[Id] extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never

/**
 * A hosted Eliza agent, or the draft of one.
 *
 * Inferred: Required is what every printed agent has, of lists, creation, publication, reading and update alike; presence is not stated. Types and meanings are read off the names and the printed values, most of which are placeholders such as `server_ip`.
 */
export interface Agent extends Schema<'Agent'> {}

/**
 * What a new agent draft is made from.
 *
 * Inferred: The documentation prints avatar, config, name and projectId and marks none as required; all but the avatar are taken to be, for a draft is nothing without them.
 */
export interface CreateAgentRequest extends Schema<'CreateAgentRequest'> {}

/**
 * The fields of an agent to change.
 *
 * Inferred: The documentation prints avatar, characterFile and name and marks none as required; all are optional because Fleek's own front end (npm `@fleek-platform/agents-ui`) sends any part of them.
 */
export interface UpdateAgentRequest extends Schema<'UpdateAgentRequest'> {}

/**
 * Confirmation that an agent was deleted.
 *
 * Inferred: Required is the one field of the printed response; whether it is always sent is not stated.
 */
export interface DeletedAgent extends Schema<'DeletedAgent'> {}

/**
 * One entry of an agent's log.
 *
 * Inferred: The documentation says that log entries contain these four fields; their types are read off a single printed entry.
 */
export interface AgentLog extends Schema<'AgentLog'> {}

/**
 * Whether an agent is active.
 *
 * Inferred: Required is the one field of the printed response; whether it is always sent is not stated.
 */
export interface AgentStatus extends Schema<'AgentStatus'> {}

/**
 * What is sent to the agent's server; any JSON that its API understands.
 *
 * Inferred: The documentation prints one body, a message to the agent; no shape is prescribed because the agent's own API decides.
 */
export type ProxyRequest = Schema<'ProxyRequest'>

/**
 * What the agent's server returned; any JSON.
 *
 * Inferred: The documentation promises the response of the agent's own API and prints none, so no shape is assumed.
 */
export type ProxyResponse = Schema<'ProxyResponse'>

/**
 * Body of an error.
 *
 * Inferred: No error body is documented; the shape is taken from the one response that is only a message, that of a deletion.
 */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/** Parameters of `agents.list`. */
export interface AgentsListParams extends Query<'agents.list'> {}

/** Parameters of `agents.logs`. */
export interface AgentsLogsParams extends Query<'agents.logs'> {}

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

/** What `agents.list` answers beside `data`. */
export interface AgentsListFields extends Omit<Answer<'agents.list'>, 'data'> {}

/** What `agents.logs` answers beside `data`. */
export interface AgentsLogsFields extends Omit<Answer<'agents.logs'>, 'data'> {}
