// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

/**
 * An agent with all its settings, as the operation that gets one agent returns it.
 * Inferred: The required fields are those that the documentation prints for a listed agent, which begins the same way; which fields are always there is not stated, and those that only a single agent has are documented by name and type.
 */
export interface Agent {
  /**
   * Id of the agent; the one that paths take as `agentId`. Format `uuid`.
   * Inferred: Documented as a string; the format is that of the path parameter.
   */
  id: string
  /** Name of the agent. */
  name: string
  /** Id of the team that owns the agent. */
  teamId: number
  /**
   * When the agent was created (ISO 8601, UTC). Format `date-time`.
   * Inferred: Documented as a string; the format is that of the printed value.
   */
  createdAt: string
  /** Instructions that every run starts with. */
  systemPrompt: string
  /** Model that runs use. */
  defaultModel: string
  /** Limits of a run. */
  invocationConfig: InvocationConfig
  /** Id of the Make connection to the LLM provider. */
  makeConnectionId?: number
  /** Kind of that connection. The documentation lists no values. */
  makeConnectionType?: string
  /** Earlier configurations of the agent. */
  pastConfigurations?: AgentConfiguration[]
  /** Make scenarios that the agent can use as tools. */
  scenarios: ScenarioConfig[]
  /** MCP connections whose tools the agent can use. */
  mcpConfigs: McpConfig[]
  /**
   * How much of a thread's history a run sees.
   * Inferred: Null is allowed here because creation and update may set null; the response is shown only as an object.
   */
  historyConfig: HistoryConfig | null
  /** Settings passed to the model. */
  llmConfig: LlmConfig
  /** Id of the LLM provider; the one that paths take as `providerId`. */
  llmProviderId?: number
  /** Knowledge attached to the agent. */
  contexts: Context[]
  /**
   * Form of the agent's responses (`outputParserFormat` in requests).
   * Inferred: Documented as an object without fields; they are taken from the request's field.
   */
  outputParser?: OutputParser
}

/**
 * An agent as it appears in the list.
 * Inferred: The required fields are those that the documentation prints; its own list of required fields agrees as far as it could be read.
 */
export interface AgentSummary {
  /**
   * Id of the agent; the one that paths take as `agentId`. Format `uuid`.
   * Inferred: Documented as a string; the format is that of the path parameter.
   */
  id: string
  /** Name of the agent. */
  name: string
  /** Id of the team that owns the agent. */
  teamId: number
  /**
   * When the agent was created (ISO 8601, UTC). Format `date-time`.
   * Inferred: Documented as a string; the format is that of the printed value.
   */
  createdAt: string
  /** Instructions that every run starts with. */
  systemPrompt: string
  /** Model that runs use. */
  defaultModel: string
  /** Limits of a run. */
  invocationConfig: InvocationConfig
  /** Make scenarios that the agent can use as tools. */
  scenarios: ScenarioConfig[]
  /** MCP connections whose tools the agent can use. */
  mcpConfigs: McpConfigSummary[]
  /**
   * How much of a thread's history a run sees.
   * Inferred: Null is allowed here because creation and update may set null; the response is shown only as an object.
   */
  historyConfig: HistoryConfig | null
  /** Settings passed to the model. */
  llmConfig: LlmConfig
  /** Knowledge attached to the agent. */
  contexts: Context[]
  /**
   * Form of the agent's responses (`outputParserFormat` in requests).
   * Inferred: Documented as an object without fields; they are taken from the request's field.
   */
  outputParser?: OutputParser
}

/**
 * Response to the creation of an agent.
 * Inferred: The required fields are those that the documentation prints; which are always there is not stated.
 */
export interface CreatedAgent {
  /**
   * Id of the new agent. All other responses call it `id`. Format `uuid`.
   * Inferred: Documented as a string; the format is that of the path parameter.
   */
  agentId: string
  /** Name of the agent. */
  name: string
  /** Id of the team that owns the agent. */
  teamId: number
  /** Id of the Make connection to the LLM provider. */
  makeConnectionId: number
  /** Model that runs use. */
  defaultModel: string
  /** Instructions that every run starts with. */
  systemPrompt: string
}

/** A new agent. */
export interface CreateAgentRequest {
  /** Name of the agent. */
  name: string
  /** Id of the team that is to own the agent; normally the same as in the query. */
  teamId: number
  /**
   * Id of the Make connection to the LLM provider. It cannot be changed later.
   * Inferred: The field is documented; that it is final is read from the documented update, which has no such field, and from Make's own agent skills (`integromat/make-skills`), which call the provider locked at creation.
   */
  makeConnectionId: number
  /** Model that runs use. */
  defaultModel: string
  /** Instructions that every run starts with. At least 1 character. */
  systemPrompt: string
  /** Settings passed to the model. */
  llmConfig?: LlmConfigInput
  /** Make scenarios that the agent can use as tools. */
  scenarios?: ScenarioConfigInput[]
  /** How much of a thread's history a run sees, or null. */
  historyConfig?: HistoryConfig | null
  /** MCP connections whose tools the agent can use. */
  mcpConfigs?: McpConfigInput[]
  /** Existing contexts to attach. */
  contexts?: ContextReference[]
  /** Form of the agent's responses (`outputParser` in responses and runs). */
  outputParserFormat?: OutputParser
}

/**
 * Changes to an agent. Fields that are left out stay as they are.
 * Inferred: That left-out fields stay as they are is read from the method PATCH and from every field being optional.
 */
export interface UpdateAgentRequest {
  /** Name of the agent. */
  name?: string
  /** Instructions that every run starts with. At least 1 character. */
  systemPrompt?: string
  /** Model that runs use. */
  defaultModel?: string
  /** Settings passed to the model. */
  llmConfig?: LlmConfigInput
  /** Limits of a run. Can be set by an update (and per run), not on creation. */
  invocationConfig?: InvocationConfigInput
  /** Make scenarios that the agent can use as tools. */
  scenarios?: ScenarioConfigInput[]
  /** How much of a thread's history a run sees, or null. */
  historyConfig?: HistoryConfig | null
  /** MCP connections whose tools the agent can use. Unlike on creation, both fields of an entry are required. */
  mcpConfigs?: McpConfigUpdate[]
  /** Form of the agent's responses (`outputParser` in responses and runs). */
  outputParserFormat?: OutputParser
}

/**
 * An earlier configuration of an agent.
 * Inferred: The documentation names the fields of an entry; the shapes below the first level are those of the agent itself.
 */
export interface AgentConfiguration {
  /** Name that the agent had. */
  name?: string
  /** Its instructions. */
  systemPrompt?: string
  /** Its model. */
  defaultModel?: string
  /** Settings that were passed to the model. */
  llmConfig?: LlmConfig
  /** Limits of a run. */
  invocationConfig?: InvocationConfig
  /**
   * How much of a thread's history a run saw.
   * Inferred: Documented as an object; null is allowed here because creation and update may set null.
   */
  historyConfig?: HistoryConfig | null
  /** Scenarios that the agent could use. */
  scenarios?: ScenarioConfig[]
  /** MCP connections that the agent could use. */
  mcpConfigs?: McpConfig[]
}

/** Settings passed to the model, in a response. */
export interface LlmConfig {
  /** Limit of tokens. The documentation does not say whether the prompt counts. */
  maxTokens?: number
}

/** Settings to pass to the model. */
export interface LlmConfigInput {
  /** Limit of tokens. The documentation gives no bounds and does not say whether the prompt counts. */
  maxTokens?: number
}

/** Limits of a run, in a response. */
export interface InvocationConfig {
  /**
   * How many steps a run may take at most.
   * Inferred: The documentation gives the field by name and type; that it counts steps is read from the name.
   */
  recursionLimit?: number
}

/** Limits of a run. */
export interface InvocationConfigInput {
  /**
   * How many steps a run may take at most. No bounds are documented; the printed value is 300.
   * Inferred: The documentation gives the field by name and type; that it counts steps is read from the name.
   */
  recursionLimit?: number
  /**
   * How long a run may take. The unit is not documented.
   * Inferred: The documentation gives the field by name and type; that it is a run's time is read from the name.
   */
  timeout?: number
}

/** A Make scenario that an agent can use as a tool, in a response. */
export interface ScenarioConfig {
  /** Id of the scenario. */
  makeScenarioId: number
  /**
   * Whether the agent runs the scenario by itself or needs an approval first.
   * Inferred: The documentation gives the two values; what they do is read from their names.
   */
  approvalMode?: 'auto-run' | 'approval-required'
}

/** A Make scenario for an agent to use as a tool. */
export interface ScenarioConfigInput {
  /** Id of the scenario. */
  makeScenarioId: number
  /**
   * Whether the agent runs the scenario by itself or needs an approval first. Default `"auto-run"`.
   * Inferred: The documentation gives the two values; what they do is read from their names, and the default is reported by a third party's page that was made from Make's API description.
   */
  approvalMode?: 'auto-run' | 'approval-required'
}

/** How much of a thread's history a run sees. */
export interface HistoryConfig {
  /**
   * How many of the last iterations are handed to the model. No bounds are documented; the printed value is 10.
   * Inferred: The documentation gives the field by name and type; what becomes of the iterations is read from the name.
   */
  iterationsFromHistoryCount?: number
}

/**
 * An MCP connection of an agent, as the operation that gets one agent returns it.
 * Inferred: The documentation names the fields and prints no entry, so none is required.
 */
export interface McpConfig {
  /** Id of the MCP connection. */
  mcpConnectionId?: number
  /** Tools of the connection that the agent can use. The shape of an entry is not documented. */
  tools?: unknown[]
  /** Name of the configuration. */
  name?: string
}

/**
 * An MCP connection of an agent, as the list of agents returns it.
 * Inferred: The required fields are those that the documentation prints; which are always there is not stated.
 */
export interface McpConfigSummary {
  /** Id of the MCP connection. */
  mcpConnectionId: number
  /** Ids of the connection's tools that the agent can use. */
  toolIds: string[]
  /** Name of the configuration. */
  name: string
}

/** An MCP connection to give to a new agent. */
export interface McpConfigInput {
  /** Id of the MCP connection. */
  mcpConnectionId?: number
  /**
   * Ids of the connection's tools that the agent may use.
   * Inferred: Documented as a list; that the ids are strings is taken from the list of agents.
   */
  toolIds?: string[]
}

/** An MCP connection of an agent, in an update or for one run. */
export interface McpConfigUpdate {
  /** Id of the MCP connection. */
  mcpConnectionId: number
  /**
   * Ids of the connection's tools that the agent may use.
   * Inferred: Documented as a list; that the ids are strings is taken from the list of agents.
   */
  toolIds: string[]
}

/** Form of an agent's responses, plain text or JSON that follows a schema. */
export interface OutputParser {
  /**
   * `text` for plain text, `make-schema` for JSON that follows `schema`.
   * Inferred: The API reference shows `text`; `make-schema` is the name that Make's own agent skills (`integromat/make-skills`) have for structured output of its agent module.
   */
  type?: 'text' | 'make-schema' | (string & {})
  /** Fields of the JSON response. */
  schema?: OutputField[]
}

/**
 * A field of a structured response.
 * Inferred: The documentation says only that `schema` is a list; these are the keys that third parties' guides give its entries, and the usual ones of a field in a Make interface.
 */
export interface OutputField {
  /** Key of the field in the response. */
  name?: string
  /** Make type of the field, such as `text`. */
  type?: string
  /** Label that Make shows for the field. */
  label?: string
  /** Whether the response must have the field. */
  required?: boolean
}

/** What to run an agent on, and how. */
export interface RunAgentRequest {
  /** Messages to the agent, in order. */
  messages: AgentMessage[]
  /**
   * Thread that the run belongs to; runs with the same id share their history. Any string will do, such as a user's id. Without it, a new thread is made and its id returned. The API reference prints a fixed UUID as the default, which is left over from its generation: it is shown as an example here and is no default.
   * Inferred: The API reference gives the field by name, type and that UUID; what it does is described for the thread id of Make's agent module (https://help.make.com/make-ai-agents-app).
   */
  threadId?: string
  /** Documented by name and type alone: what is sent to this URL, and whether the response to the call changes, is not stated. */
  callbackUrl?: string
  /** Settings of this run that differ from the agent's own. Required; send `{}` to change nothing. */
  config: RunAgentConfig
}

/**
 * Settings of one run that take the place of the agent's own.
 * Inferred: The documentation names these fields as objects and lists without showing what is inside, which is taken to be as in the agent's update (except for null in `historyConfig`, which is not documented here); that a run's settings replace the agent's own, or with `additionalSystemPrompt` add to them, is read from their names.
 */
export interface RunAgentConfig {
  /** Instructions in place of the agent's own. */
  systemPrompt?: string
  /** Instructions added to the agent's own. */
  additionalSystemPrompt?: string
  /** Make scenarios that the agent can use as tools in this run. */
  scenarios?: ScenarioConfigInput[]
  /** How much of the thread's history the run sees. */
  historyConfig?: HistoryConfig
  /** Settings passed to the model. */
  llmConfig?: LlmConfigInput
  /** Limits of the run. */
  invocationConfig?: InvocationConfigInput
  /** MCP connections whose tools the agent can use in this run. */
  mcpConfigs?: McpConfigUpdate[]
  /** Form of the response (`outputParserFormat` when an agent is created or changed). */
  outputParser?: OutputParser
}

/** A message that a run starts from. */
export interface AgentMessage {
  /** Who speaks. */
  role: 'assistant' | 'user'
  /** Text of the message. */
  content: string
}

/**
 * A finished run.
 * Inferred: The documentation lists the fields without saying which are always there; all are taken to be but `jsonResponse`, which only structured output can fill.
 */
export interface AgentRun {
  /** The agent's response as text. */
  response: string
  /**
   * The agent's response as JSON when the output parser asks for it.
   * Inferred: Documented as an object; that it goes with structured output is read from its name.
   */
  jsonResponse?: Record<string, unknown>
  /** What happened during the run, step by step. */
  executionSteps: AgentStep[]
  /** How long the run took, in milliseconds. */
  executionTimeMs: number
  /** Thread of the run; send it with the next run to go on. */
  threadId: string
  /** Tokens that the whole run used. */
  tokenUsageSummary: TokenUsage
  /** Id of the run's last iteration. */
  lastAgentIterationId: string
}

/**
 * One step of a run, as the run's response lists it and as the stream sends it.
 * Inferred: The required fields are those of the one streamed step that the documentation prints; the other fields are documented for the run without streaming.
 */
export interface AgentStep {
  /** Id of the step. It differs from the id of the event that carries it. */
  id: string
  /** Position of the step in the run. */
  index?: number
  /**
   * Whose step it is.
   * Inferred: The documentation types this as a string; it prints `system`, the others are the roles of the messages sent.
   */
  role: 'system' | 'user' | 'assistant' | (string & {})
  /** Text of the step. */
  content: string
  /** How long the step took, in milliseconds. */
  executionTimeMs?: number
  /**
   * Tokens that the step used.
   * Inferred: Documented without a type, hence open; the run's summary suggests counts, and null for steps without the model.
   */
  tokenUsage?: unknown
  /** Tools that the agent called in this step. The shape of an entry is not documented. */
  toolCalls?: unknown[]
  /** What a tool returned. Its shape is not documented. */
  toolResponse?: Record<string, unknown>
  /** Id of the iteration that the step belongs to. */
  agentIterationId: string
}

/**
 * Numbers of tokens.
 * Inferred: All are taken to be required, because a count that lacks a part would be of no use; which are always there is not stated.
 */
export interface TokenUsage {
  /** Tokens sent to the model. */
  promptTokens: number
  /** Tokens that the model produced. */
  completionTokens: number
  /** Both together. */
  totalTokens: number
}

/**
 * Knowledge attached to an agent.
 * Inferred: The required fields are those that the documentation prints inside an agent; which are always there is not stated.
 */
export interface Context {
  /**
   * Id of the context; the one that paths take as `contextId`. Format `uuid`.
   * Inferred: Documented as a string; the format is that of the path parameter.
   */
  id: string
  /** Id of the agent. The printed value is one character too long at either end to be a UUID. */
  agentId: string
  /** Name of the document. */
  documentName: string
  /** What the document holds. */
  description: string
  /**
   * When the context was created (ISO 8601, UTC). Format `date-time`.
   * Inferred: Documented as a string; the format is that of the printed value.
   */
  createdAt: string
  /** Facts about the document, such as its `type`. The keys are not documented. */
  metadata: Record<string, unknown>
  /** Whether the context is temporary. What ends it is not documented. */
  isTemporary: boolean
}

/**
 * Points to an existing context.
 * Inferred: The documentation gives the one field by name and type; that the context has to exist is read from that.
 */
export interface ContextReference {
  /** Id of the context. */
  id?: string
}

/** A text for an agent to draw on. */
export interface CreateContextRequest {
  /** Id of the agent that the context is for. Format `uuid`. */
  agentId: string
  /** The text itself. */
  content?: string
  /**
   * Name of the context. It takes letters and digits of any script, white space and `- _ . ( )`. At most 120 characters.
   * Inferred: The field is documented; its bounds are reported by a third party's page that was made from Make's API description.
   */
  name?: string
  /** Documented by type and default alone. A string, not a boolean. Default `"true"`. */
  autosave?: string
}

/** A file for an agent to draw on. */
export interface UploadContextRequest {
  /** Id of the agent that the context is for. Format `uuid`. */
  agentId: string
  /**
   * The file, at most one. Make calls the upload optional.
   * Inferred: Documented as a nullable value of any type; a multipart form sends a file, and leaves it out where it is null.
   */
  file?: Blob
}

/**
 * An LLM provider that a team is connected to.
 * Inferred: All fields that the documentation lists are taken to be required; which are always there is not stated.
 */
export interface LlmProvider {
  /** Id of the provider; the one that paths take as `providerId`. */
  id: number
  /** Which provider it is. */
  provider: LlmProviderName
  /** Name of the account (Make connection) that it is used through. */
  accountName: string
}

/**
 * An LLM provider, as the operation that gets one provider returns it.
 * Inferred: All fields that the documentation lists are taken to be required; which are always there is not stated.
 */
export interface LlmProviderDetails {
  /** Id of the provider; the one that paths take as `providerId`. */
  id: number
  /** Which provider it is. */
  provider: LlmProviderName
}

/**
 * Name of an LLM provider.
 * Inferred: Documented as a closed set, which is kept open here: third parties' pages made from Make's API description spell `ai-agent-foundry-non-openai` as `ai-agent-foundry-non-open-ai`, so both are listed.
 */
export type LlmProviderName = 'openAi' | 'anthropic' | 'mistral' | 'ai-agent-foundry-openai' | 'ai-agent-foundry-non-openai' | 'ai-agent-foundry-non-open-ai' | 'cohere' | 'groq' | 'xai' | 'gemini' | 'amazon-bedrock' | 'openai-api-spec-compatible' | (string & {})

/**
 * A model that an LLM provider offers.
 * Inferred: All fields that the documentation lists are taken to be required; which are always there is not stated.
 */
export interface LlmModel {
  /**
   * Name of the model, to be used as an agent's `defaultModel`.
   * Inferred: Documented as a closed set, which is kept open here: the documentation's own example of a new agent uses `gpt-3.5-turbo`, which is not among the values; that `defaultModel` takes these names is read from `gemini-2.5-flash`, which is.
   */
  model: 'gpt-4o' | 'gpt-4o-mini' | 'gpt-4.1' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | 'o1' | 'o3' | 'o3-mini' | 'o4-mini' | 'claude-3-7-sonnet-latest' | 'claude-3-5-sonnet-latest' | 'claude-3-5-haiku-latest' | 'claude-3-opus-latest' | 'claude-3-haiku-20240307' | 'claude-3-sonnet-20240229' | 'mistral-large-latest' | 'open-mistral-nemo' | 'mistral-small-latest' | 'codestral-latest' | 'command-r7b-12-2024' | 'command-r-plus-08-2024' | 'command-r-08-2024' | 'llama-3.3-70b-versatile' | 'llama-3.1-8b-instant' | 'llama3-70b-8192' | 'llama3-8b-8192' | 'grok-3-latest' | 'grok-3-fast-latest' | 'grok-3-mini-latest' | 'grok-3-mini-fast-latest' | 'grok-2-latest' | 'gemini-2.5-pro' | 'gemini-2.5-flash' | 'gemini-2.0-flash' | 'gemini-2.0-flash-lite' | 'gemini-1.5-flash' | 'gemini-1.5-pro' | (string & {})
  /** Provider of the model. */
  provider: LlmProviderName
  /**
   * How many tokens the model takes at most.
   * Inferred: The documentation gives the field by name and type; what it limits is read from the name.
   */
  tokenLimit: number
  /** Settings of the model. */
  settings: LlmModelSettings
}

/** Settings of a model. */
export interface LlmModelSettings {
  /** Limit of tokens. The documentation does not say how it differs from `tokenLimit`. */
  maxTokens?: number
}

/**
 * Body of every error.
 * Inferred: The documentation prints all three texts in its one example; Make's own TypeScript SDK (npm `@makehq/sdk`) treats `detail` as optional, so it is not required here.
 */
export interface ErrorBody {
  /** What went wrong, in short. */
  message: string
  /** What went wrong, in more words. */
  detail?: string
  /** Make's own error code. Documented are IM001 (access denied), IM002 (insufficient rights), IM003 (not enough storage space), IM004 (confirmation required), IM005 (invalid input parameters), IM011 (entity limit exceeded), IM016 (impossible due to dependencies) and IM102 (invalid credentials); SC403 is printed in the example. */
  code: 'SC403' | 'IM001' | 'IM002' | 'IM003' | 'IM004' | 'IM005' | 'IM011' | 'IM016' | 'IM102' | (string & {})
  /**
   * The individual errors behind this one, such as one per invalid parameter.
   * Inferred: Not in the documentation; Make's own TypeScript SDK (npm `@makehq/sdk`) reads this field.
   */
  suberrors?: SubError[]
}

/**
 * One of the errors behind an error.
 * Inferred: Not in the documentation; Make's own TypeScript SDK (npm `@makehq/sdk`) reads the one field listed here.
 */
export interface SubError {
  /** What went wrong. */
  message: string
}

/** Parameters of `agents.list`. */
export interface AgentsListParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.create`. */
export interface AgentsCreateParams extends Omit<CreateAgentRequest, 'teamId'> {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.get`. */
export interface AgentsGetParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.update`. */
export interface AgentsUpdateParams extends UpdateAgentRequest {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.delete`. */
export interface AgentsDeleteParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.run`. */
export interface AgentsRunParams extends RunAgentRequest {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `agents.stream`. */
export interface AgentsStreamParams extends RunAgentRequest {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `contexts.list`. */
export interface ContextsListParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
  /** Id of the agent whose contexts are listed. Format `uuid`. */
  agentId: string
}

/** Parameters of `contexts.create`. */
export type ContextsCreateParams = {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
} & (CreateContextRequest | UploadContextRequest)

/** Parameters of `contexts.delete`. */
export interface ContextsDeleteParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `llmProviders.list`. */
export interface LlmProvidersListParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `llmProviders.get`. */
export interface LlmProvidersGetParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}

/** Parameters of `llmProviders.models.list`. */
export interface LlmProvidersModelsListParams {
  /** Id of the team; the client's own by default. Greater than 0. */
  teamId?: number
}
