// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

export interface Operations {
  "agents.list": {
    success: 200
    responses: {
      200: { body: readonly AgentSummary[] | AgentSummary; example: 'default' | 'array'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.create": {
    success: 201
    responses: {
      201: { body: CreatedAgent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.get": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.update": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.delete": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.run": {
    success: 200
    responses: {
      200: { body: AgentRun; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      424: FailedDependencyResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "agents.stream": {
    success: 200
    responses: {
      200: { body: string; example: 'system_step' | 'user_step' | 'assistant_step'; event: AgentStep }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      424: FailedDependencyResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "contexts.list": {
    success: 200
    responses: {
      200: { body: readonly Context[] | Context; example: 'default' | 'object'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "contexts.create": {
    success: 201
    responses: {
      201: { body: never; example: never; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      413: ContentTooLargeResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "contexts.delete": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "llmProviders.list": {
    success: 200
    responses: {
      200: { body: readonly LlmProvider[]; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "llmProviders.get": {
    success: 200
    responses: {
      200: { body: readonly LlmProviderDetails[]; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
  "llmProviders.models.list": {
    success: 200
    responses: {
      200: { body: readonly LlmModel[]; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      503: ServiceUnavailableResponse
    }
  }
}

type BadRequestResponse = { body: ErrorBody; example: 'bad_request'; event: never }

type UnauthorizedResponse = { body: ErrorBody; example: 'unauthorized'; event: never }

type ForbiddenResponse = { body: ErrorBody; example: 'forbidden'; event: never }

type TooManyRequestsResponse = { body: ErrorBody; example: 'rate_limited'; event: never }

type ServiceUnavailableResponse = { body: ErrorBody; example: 'service_unavailable'; event: never }

type NotFoundResponse = { body: ErrorBody; example: 'not_found'; event: never }

type FailedDependencyResponse = { body: ErrorBody; example: 'failed_dependency'; event: never }

type ContentTooLargeResponse = { body: ErrorBody; example: 'content_too_large'; event: never }

interface Agent {
  id: string
  name: string
  teamId: number
  createdAt: string
  systemPrompt: string
  defaultModel: string
  invocationConfig: InvocationConfig
  makeConnectionId?: number
  makeConnectionType?: string
  pastConfigurations?: readonly AgentConfiguration[]
  scenarios: readonly ScenarioConfig[]
  mcpConfigs: readonly McpConfig[]
  historyConfig: HistoryConfig | null
  llmConfig: LlmConfig
  llmProviderId?: number
  contexts: readonly Context[]
  outputParser?: OutputParser
}

interface AgentSummary {
  id: string
  name: string
  teamId: number
  createdAt: string
  systemPrompt: string
  defaultModel: string
  invocationConfig: InvocationConfig
  scenarios: readonly ScenarioConfig[]
  mcpConfigs: readonly McpConfigSummary[]
  historyConfig: HistoryConfig | null
  llmConfig: LlmConfig
  contexts: readonly Context[]
  outputParser?: OutputParser
}

interface CreatedAgent {
  agentId: string
  name: string
  teamId: number
  makeConnectionId: number
  defaultModel: string
  systemPrompt: string
}

interface AgentConfiguration {
  name?: string
  systemPrompt?: string
  defaultModel?: string
  llmConfig?: LlmConfig
  invocationConfig?: InvocationConfig
  historyConfig?: HistoryConfig | null
  scenarios?: readonly ScenarioConfig[]
  mcpConfigs?: readonly McpConfig[]
}

interface LlmConfig {
  maxTokens?: number
}

interface InvocationConfig {
  recursionLimit?: number
}

interface ScenarioConfig {
  makeScenarioId: number
  approvalMode?: 'auto-run' | 'approval-required'
}

interface HistoryConfig {
  iterationsFromHistoryCount?: number
}

interface McpConfig {
  mcpConnectionId?: number
  tools?: readonly unknown[]
  name?: string
}

interface McpConfigSummary {
  mcpConnectionId: number
  toolIds: readonly string[]
  name: string
}

interface OutputParser {
  type?: 'text' | 'make-schema' | (string & {})
  schema?: readonly OutputField[]
}

interface OutputField {
  name?: string
  type?: string
  label?: string
  required?: boolean
}

interface AgentRun {
  response: string
  jsonResponse?: Record<string, unknown>
  executionSteps: readonly AgentStep[]
  executionTimeMs: number
  threadId: string
  tokenUsageSummary: TokenUsage
  lastAgentIterationId: string
}

interface AgentStep {
  id: string
  index?: number
  role: 'system' | 'user' | 'assistant' | (string & {})
  content: string
  executionTimeMs?: number
  tokenUsage?: unknown
  toolCalls?: readonly unknown[]
  toolResponse?: Record<string, unknown>
  agentIterationId: string
}

interface TokenUsage {
  promptTokens: number
  completionTokens: number
  totalTokens: number
}

interface Context {
  id: string
  agentId: string
  documentName: string
  description: string
  createdAt: string
  metadata: Record<string, unknown>
  isTemporary: boolean
}

interface LlmProvider {
  id: number
  provider: LlmProviderName
  accountName: string
}

interface LlmProviderDetails {
  id: number
  provider: LlmProviderName
}

type LlmProviderName = 'openAi' | 'anthropic' | 'mistral' | 'ai-agent-foundry-openai' | 'ai-agent-foundry-non-openai' | 'ai-agent-foundry-non-open-ai' | 'cohere' | 'groq' | 'xai' | 'gemini' | 'amazon-bedrock' | 'openai-api-spec-compatible' | (string & {})

interface LlmModel {
  model: 'gpt-4o' | 'gpt-4o-mini' | 'gpt-4.1' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | 'o1' | 'o3' | 'o3-mini' | 'o4-mini' | 'claude-3-7-sonnet-latest' | 'claude-3-5-sonnet-latest' | 'claude-3-5-haiku-latest' | 'claude-3-opus-latest' | 'claude-3-haiku-20240307' | 'claude-3-sonnet-20240229' | 'mistral-large-latest' | 'open-mistral-nemo' | 'mistral-small-latest' | 'codestral-latest' | 'command-r7b-12-2024' | 'command-r-plus-08-2024' | 'command-r-08-2024' | 'llama-3.3-70b-versatile' | 'llama-3.1-8b-instant' | 'llama3-70b-8192' | 'llama3-8b-8192' | 'grok-3-latest' | 'grok-3-fast-latest' | 'grok-3-mini-latest' | 'grok-3-mini-fast-latest' | 'grok-2-latest' | 'gemini-2.5-pro' | 'gemini-2.5-flash' | 'gemini-2.0-flash' | 'gemini-2.0-flash-lite' | 'gemini-1.5-flash' | 'gemini-1.5-pro' | (string & {})
  provider: LlmProviderName
  tokenLimit: number
  settings: LlmModelSettings
}

interface LlmModelSettings {
  maxTokens?: number
}

interface ErrorBody {
  message: string
  detail?: string
  code: 'SC403' | 'IM001' | 'IM002' | 'IM003' | 'IM004' | 'IM005' | 'IM011' | 'IM016' | 'IM102' | (string & {})
  suberrors?: readonly SubError[]
}

interface SubError {
  message: string
}
