// Made from specs/fleece.yaml by `pnpm generate`; changes made here are lost.

export interface Operations {
  "agents.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Agent)[]
        "total": number
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
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
      500: InternalServerErrorAnswer
    }
  }
  "agents.execute": {
    success: 200
    answers: {
      200: { body: AgentExecution; example: "default" | "with_timezone" | "failed"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "flows.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Flow)[]
        "total": number
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "flows.get": {
    success: 200
    answers: {
      200: { body: Flow; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "flows.trigger": {
    success: 200
    answers: {
      200: { body: FlowRun; example: "default" | "completed"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "flows.runs.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (FlowRun)[]
        "total": number
        "flowId": string
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "flows.runs.get": {
    success: 200
    answers: {
      200: { body: FlowRun; example: "default" | "failed"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "keys.list": {
    success: 200
    answers: {
      200: { body: readonly (ApiKey)[]; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "keys.create": {
    success: 200
    answers: {
      200: { body: CreatedApiKey; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "keys.delete": {
    success: 200
    answers: {
      200: { body: DeletedApiKey; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
}

type UnauthorizedAnswer = { body: ErrorBody; example: "unauthorized"; event: never }

type ForbiddenAnswer = { body: ErrorBody; example: "forbidden"; event: never }

type TooManyRequestsAnswer = { body: ErrorBody; example: "rate_limited"; event: never }

type InternalServerErrorAnswer = { body: ErrorBody; example: "internal_error"; event: never }

type BadRequestAnswer = { body: ErrorBody; example: "bad_request"; event: never }

type NotFoundAnswer = { body: ErrorBody; example: "not_found"; event: never }

type ConflictAnswer = { body: ErrorBody; example: "conflict"; event: never }

type Agent = {
  "id": string
  "name": string
  "description": string | null
  "type": "general" | "email" | "calendar" | "documents" | "data" | "social" | "custom"
  "icon": string | null
  "model": string
  "provider": string
  "capabilities": readonly (string)[]
  "isActive": boolean
  "totalTasksCompleted": number
  "totalTasksFailed": number
  "averageExecutionTime": number | null
  "lastActiveAt": string | null
  "createdAt": string
  "updatedAt": string
}

type AgentExecution = {
  "id": string
  "agentId": string
  "status": "completed" | "failed"
  "result"?: string | null
  "toolCalls"?: readonly (ToolCall)[] | null
  "tokensUsed"?: number | null
  "durationMs": number
  "error"?: string | null
}

type ToolCall = {
  "name"?: string
  "arguments"?: unknown
}

type Flow = {
  "id": string
  "title": string
  "description": string
  "icon": string
  "cronExpression": string
  "scheduleDescription": string
  "timezone": string
  "mode": "auto" | "always_ask"
  "status": "active" | "paused" | "error" | "draft"
  "model": string
  "integrations": readonly (unknown)[]
  "isRunning": boolean
  "estimatedHumanMinutes": number
  "lastRunAt": string | null
  "nextRunAt": string | null
  "totalRuns": number
  "totalFailures": number
  "createdAt": string
  "updatedAt": string
}

type FlowRun = {
  "id": string
  "flowId": string
  "status": "pending" | "approved" | "running" | "completed" | "failed" | "skipped"
  "startedAt"?: string | null
  "completedAt"?: string | null
  "durationMs"?: number | null
  "resultSummary"?: string | null
  "resultData"?: Record<string, unknown> | null
  "toolCalls"?: readonly (ToolCall)[] | null
  "tokensUsed"?: number | null
  "errorMessage"?: string | null
  "createdAt": string
}

type ApiKey = {
  "id": string
  "name": string
  "keyPrefix": string
  "isActive": boolean
  "lastUsedAt": string | null
  "expiresAt": string | null
  "createdAt": string
}

type CreatedApiKey = {
  "id": string
  "name": string
  "key": string
  "keyPrefix": string
  "createdAt": string
}

type DeletedApiKey = {
  "success": boolean
}

type ErrorBody = {
  "error": string
  "upgrade"?: boolean
}
