// Made from specs/make.yaml by `pnpm generate`; changes made here are lost.

export interface Operations {
  "agents.list": {
    success: 200
    answers: {
      200: { body: readonly (AgentSummary)[] | AgentSummary; example: "default" | "array"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.create": {
    success: 201
    answers: {
      201: { body: CreatedAgent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.get": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.update": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.delete": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.run": {
    success: 200
    answers: {
      200: { body: AgentRun; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      424: FailedDependencyAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "agents.stream": {
    success: 200
    answers: {
      200: { body: string; example: "system_step" | "user_step" | "assistant_step"; event: AgentStep }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      424: FailedDependencyAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "contexts.list": {
    success: 200
    answers: {
      200: { body: readonly (Context)[] | Context; example: "default" | "object"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "contexts.create": {
    success: 201
    answers: {
      201: { body: never; example: never; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      413: ContentTooLargeAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "contexts.delete": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "llmProviders.list": {
    success: 200
    answers: {
      200: { body: readonly (LlmProvider)[]; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "llmProviders.get": {
    success: 200
    answers: {
      200: { body: readonly (LlmProviderDetails)[]; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
  "llmProviders.models.list": {
    success: 200
    answers: {
      200: { body: readonly (LlmModel)[]; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      503: ServiceUnavailableAnswer
    }
  }
}

type BadRequestAnswer = { body: ErrorBody; example: "bad_request"; event: never }

type UnauthorizedAnswer = { body: ErrorBody; example: "unauthorized"; event: never }

type ForbiddenAnswer = { body: ErrorBody; example: "forbidden"; event: never }

type TooManyRequestsAnswer = { body: ErrorBody; example: "rate_limited"; event: never }

type ServiceUnavailableAnswer = { body: ErrorBody; example: "service_unavailable"; event: never }

type NotFoundAnswer = { body: ErrorBody; example: "not_found"; event: never }

type FailedDependencyAnswer = { body: ErrorBody; example: "failed_dependency"; event: never }

type ContentTooLargeAnswer = { body: ErrorBody; example: "content_too_large"; event: never }

type Agent = {
  "id": string
  "name": string
  "teamId": number
  "createdAt": string
  "systemPrompt": string
  "defaultModel": string
  "invocationConfig": InvocationConfig
  "makeConnectionId"?: number
  "makeConnectionType"?: string
  "pastConfigurations"?: readonly (AgentConfiguration)[]
  "scenarios": readonly (ScenarioConfig)[]
  "mcpConfigs": readonly (McpConfig)[]
  "historyConfig": HistoryConfig | null
  "llmConfig": LlmConfig
  "llmProviderId"?: number
  "contexts": readonly (Context)[]
  "outputParser"?: OutputParser
}

type AgentSummary = {
  "id": string
  "name": string
  "teamId": number
  "createdAt": string
  "systemPrompt": string
  "defaultModel": string
  "invocationConfig": InvocationConfig
  "scenarios": readonly (ScenarioConfig)[]
  "mcpConfigs": readonly (McpConfigSummary)[]
  "historyConfig": HistoryConfig | null
  "llmConfig": LlmConfig
  "contexts": readonly (Context)[]
  "outputParser"?: OutputParser
}

type CreatedAgent = {
  "agentId": string
  "name": string
  "teamId": number
  "makeConnectionId": number
  "defaultModel": string
  "systemPrompt": string
}

type AgentConfiguration = {
  "name"?: string
  "systemPrompt"?: string
  "defaultModel"?: string
  "llmConfig"?: LlmConfig
  "invocationConfig"?: InvocationConfig
  "historyConfig"?: HistoryConfig | null
  "scenarios"?: readonly (ScenarioConfig)[]
  "mcpConfigs"?: readonly (McpConfig)[]
}

type LlmConfig = {
  "maxTokens"?: number
}

type InvocationConfig = {
  "recursionLimit"?: number
}

type ScenarioConfig = {
  "makeScenarioId": number
  "approvalMode"?: "auto-run" | "approval-required"
}

type HistoryConfig = {
  "iterationsFromHistoryCount"?: number
}

type McpConfig = {
  "mcpConnectionId"?: number
  "tools"?: readonly (unknown)[]
  "name"?: string
}

type McpConfigSummary = {
  "mcpConnectionId": number
  "toolIds": readonly (string)[]
  "name": string
}

type OutputParser = {
  "type"?: string
  "schema"?: readonly (OutputField)[]
}

type OutputField = {
  "name"?: string
  "type"?: string
  "label"?: string
  "required"?: boolean
}

type AgentRun = {
  "response": string
  "jsonResponse"?: Record<string, unknown>
  "executionSteps": readonly (AgentStep)[]
  "executionTimeMs": number
  "threadId": string
  "tokenUsageSummary": TokenUsage
  "lastAgentIterationId": string
}

type AgentStep = {
  "id": string
  "index"?: number
  "role": string
  "content": string
  "executionTimeMs"?: number
  "tokenUsage"?: unknown
  "toolCalls"?: readonly (unknown)[]
  "toolResponse"?: Record<string, unknown>
  "agentIterationId": string
}

type TokenUsage = {
  "promptTokens": number
  "completionTokens": number
  "totalTokens": number
}

type Context = {
  "id": string
  "agentId": string
  "documentName": string
  "description": string
  "createdAt": string
  "metadata": Record<string, unknown>
  "isTemporary": boolean
}

type LlmProvider = {
  "id": number
  "provider": LlmProviderName
  "accountName": string
}

type LlmProviderDetails = {
  "id": number
  "provider": LlmProviderName
}

type LlmProviderName = string

type LlmModel = {
  "model": string
  "provider": LlmProviderName
  "tokenLimit": number
  "settings": LlmModelSettings
}

type LlmModelSettings = {
  "maxTokens"?: number
}

type ErrorBody = {
  "message": string
  "detail"?: string
  "code": string
  "suberrors"?: readonly (SubError)[]
}

type SubError = {
  "message": string
}
