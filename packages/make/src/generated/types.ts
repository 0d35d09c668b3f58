// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

import type { components, operations } from './schema.ts'

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

/**
 * An agent with all its settings, as the operation that gets one agent returns it.
 *
 * Inferred: Required are the fields that the documentation prints for a listed agent, which begins the same way; which fields are always there is not stated. Those that only a single agent has are documented by name and type.
 */
export interface Agent extends Schema<'Agent'> {}

/**
 * An agent as it appears in the list.
 *
 * Inferred: Required are the fields that the documentation prints; its own list of required fields agrees as far as it could be read.
 */
export interface AgentSummary extends Schema<'AgentSummary'> {}

/**
 * Response to the creation of an agent.
 *
 * Inferred: Required are the fields that the documentation prints; which are always there is not stated.
 */
export interface CreatedAgent extends Schema<'CreatedAgent'> {}

/** A new agent. */
export interface CreateAgentRequest extends Schema<'CreateAgentRequest'> {}

/**
 * Changes to an agent. Fields that are left out stay as they are.
 *
 * Inferred: That left-out fields stay as they are is read from the method PATCH and from every field being optional.
 */
export interface UpdateAgentRequest extends Schema<'UpdateAgentRequest'> {}

/**
 * An earlier configuration of an agent.
 *
 * Inferred: The documentation names the fields of an entry; the shapes below the first level are those of the agent itself.
 */
export interface AgentConfiguration extends Schema<'AgentConfiguration'> {}

/** Settings passed to the model, in a response. */
export interface LlmConfig extends Schema<'LlmConfig'> {}

/** Settings to pass to the model. */
export interface LlmConfigInput extends Schema<'LlmConfigInput'> {}

/** Limits of a run, in a response. */
export interface InvocationConfig extends Schema<'InvocationConfig'> {}

/** Limits of a run. */
export interface InvocationConfigInput extends Schema<'InvocationConfigInput'> {}

/** A Make scenario that an agent can use as a tool, in a response. */
export interface ScenarioConfig extends Schema<'ScenarioConfig'> {}

/** A Make scenario for an agent to use as a tool. */
export interface ScenarioConfigInput extends Schema<'ScenarioConfigInput'> {}

/** How much of a thread's history a run sees. */
export interface HistoryConfig extends Schema<'HistoryConfig'> {}

/**
 * An MCP connection of an agent, as the operation that gets one agent returns it.
 *
 * Inferred: The documentation names the fields and prints no entry, so none is required.
 */
export interface McpConfig extends Schema<'McpConfig'> {}

/**
 * An MCP connection of an agent, as the list of agents returns it.
 *
 * Inferred: Required are the fields that the documentation prints; which are always there is not stated.
 */
export interface McpConfigSummary extends Schema<'McpConfigSummary'> {}

/** An MCP connection to give to a new agent. */
export interface McpConfigInput extends Schema<'McpConfigInput'> {}

/** An MCP connection of an agent, in an update or for one run. */
export interface McpConfigUpdate extends Schema<'McpConfigUpdate'> {}

/** Form of an agent's responses, plain text or JSON after a schema. */
export interface OutputParser extends Schema<'OutputParser'> {}

/**
 * A field of a structured response.
 *
 * Inferred: The documentation says only that `schema` is a list; these are the keys that third parties' guides give its entries, and the usual ones of a field in a Make interface.
 */
export interface OutputField extends Schema<'OutputField'> {}

/** What to run an agent on, and how. */
export interface RunAgentRequest extends Schema<'RunAgentRequest'> {}

/**
 * Settings of one run that take the place of the agent's own.
 *
 * Inferred: The documentation names these fields as objects and lists without showing their insides, which are taken to be those of the agent's update. Null, which the update allows for `historyConfig`, is not documented here. That a run's settings replace the agent's own, or with `additionalSystemPrompt` add to them, is read from their names.
 */
export interface RunAgentConfig extends Schema<'RunAgentConfig'> {}

/** A message that a run starts from. */
export interface AgentMessage extends Schema<'AgentMessage'> {}

/**
 * A finished run.
 *
 * Inferred: The documentation lists the fields without saying which are always there; all are taken to be but `jsonResponse`, which only structured output can fill.
 */
export interface AgentRun extends Schema<'AgentRun'> {}

/**
 * One step of a run, as the run's response lists it and as the stream sends it.
 *
 * Inferred: Required are the fields of the one streamed step that the documentation prints; the other fields are documented for the run without streaming.
 */
export interface AgentStep extends Schema<'AgentStep'> {}

/**
 * Numbers of tokens.
 *
 * Inferred: Required because a count that lacks a part would be of no use; which are always there is not stated.
 */
export interface TokenUsage extends Schema<'TokenUsage'> {}

/**
 * Knowledge attached to an agent.
 *
 * Inferred: Required are the fields that the documentation prints inside an agent; which are always there is not stated.
 */
export interface Context extends Schema<'Context'> {}

/**
 * Points to an existing context.
 *
 * Inferred: The documentation gives the one field by name and type; that the context has to exist is read from that.
 */
export interface ContextReference extends Schema<'ContextReference'> {}

/** A text for an agent to draw on. */
export interface CreateContextRequest extends Schema<'CreateContextRequest'> {}

/** A file for an agent to draw on. */
export interface UploadContextRequest extends Schema<'UploadContextRequest'> {}

/**
 * An LLM provider that a team is connected to.
 *
 * Inferred: Required are all fields that the documentation lists; which are always there is not stated.
 */
export interface LlmProvider extends Schema<'LlmProvider'> {}

/**
 * An LLM provider, as the operation that gets one provider returns it.
 *
 * Inferred: Required are all fields that the documentation lists; which are always there is not stated.
 */
export interface LlmProviderDetails extends Schema<'LlmProviderDetails'> {}

/**
 * Name of an LLM provider.
 *
 * Inferred: Documented as a closed set, which is kept open here: third parties' pages made from Make's API description spell `ai-agent-foundry-non-openai` as `ai-agent-foundry-non-open-ai`, so both are listed.
 */
export type LlmProviderName = Schema<'LlmProviderName'>

/**
 * A model that an LLM provider offers.
 *
 * Inferred: Required are all fields that the documentation lists; which are always there is not stated.
 */
export interface LlmModel extends Schema<'LlmModel'> {}

/** Settings of a model. */
export interface LlmModelSettings extends Schema<'LlmModelSettings'> {}

/**
 * Body of every error.
 *
 * Inferred: The documentation prints all three texts in its one example; Make's own TypeScript SDK (npm `@makehq/sdk`) takes `detail` for optional, so it is not required here.
 */
export interface ErrorBody extends Schema<'ErrorBody'> {}

/**
 * One of the errors behind an error.
 *
 * Inferred: Not in the documentation; Make's own TypeScript SDK (npm `@makehq/sdk`) reads the one field that stands here.
 */
export interface SubError extends Schema<'SubError'> {}

/** Parameters of `agents.list`. */
export interface AgentsListParams extends Partial<Query<'agents.list'>> {}

/** Parameters of `agents.create`. */
export interface AgentsCreateParams extends Partial<Query<'agents.create'>>, Omit<CreateAgentRequest, 'teamId'> {}

/** Parameters of `agents.get`. */
export interface AgentsGetParams extends Partial<Query<'agents.get'>> {}

/** Parameters of `agents.update`. */
export interface AgentsUpdateParams extends Partial<Query<'agents.update'>>, UpdateAgentRequest {}

/** Parameters of `agents.delete`. */
export interface AgentsDeleteParams extends Partial<Query<'agents.delete'>> {}

/** Parameters of `agents.run`. */
export interface AgentsRunParams extends Partial<Query<'agents.run'>>, RunAgentRequest {}

/** Parameters of `agents.stream`. */
export interface AgentsStreamParams extends Partial<Query<'agents.stream'>>, RunAgentRequest {}

/** Parameters of `contexts.list`. */
export interface ContextsListParams extends Omit<Query<'contexts.list'>, 'teamId'>, Partial<Pick<Query<'contexts.list'>, 'teamId'>> {}

/** Parameters of `contexts.create`. */
export type ContextsCreateParams = Partial<Query<'contexts.create'>> & (CreateContextRequest | UploadContextRequest)

/** Parameters of `contexts.delete`. */
export interface ContextsDeleteParams extends Partial<Query<'contexts.delete'>> {}

/** Parameters of `llmProviders.list`. */
export interface LlmProvidersListParams extends Partial<Query<'llmProviders.list'>> {}

/** Parameters of `llmProviders.get`. */
export interface LlmProvidersGetParams extends Partial<Query<'llmProviders.get'>> {}

/** Parameters of `llmProviders.models.list`. */
export interface LlmProvidersModelsListParams extends Partial<Query<'llmProviders.models.list'>> {}
