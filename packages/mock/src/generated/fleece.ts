// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

export interface Operations {
  "agents.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Agent[]
        total: number
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
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
      500: InternalServerErrorResponse
    }
  }
  "agents.execute": {
    success: 200
    responses: {
      200: { body: AgentExecution; example: 'default' | 'with_timezone' | 'failed'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "flows.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Flow[]
        total: number
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "flows.get": {
    success: 200
    responses: {
      200: { body: Flow; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "flows.trigger": {
    success: 200
    responses: {
      200: { body: FlowRun; example: 'default' | 'completed'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "flows.runs.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly FlowRun[]
        total: number
        flowId: string
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "flows.runs.get": {
    success: 200
    responses: {
      200: { body: FlowRun; example: 'default' | 'failed'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "keys.list": {
    success: 200
    responses: {
      200: { body: readonly ApiKey[]; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "keys.create": {
    success: 200
    responses: {
      200: { body: CreatedApiKey; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "keys.delete": {
    success: 200
    responses: {
      200: { body: DeletedApiKey; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
}

type UnauthorizedResponse = { body: ErrorBody; example: 'unauthorized'; event: never }

type ForbiddenResponse = { body: ErrorBody; example: 'forbidden'; event: never }

type TooManyRequestsResponse = { body: ErrorBody; example: 'rate_limited'; event: never }

type InternalServerErrorResponse = { body: ErrorBody; example: 'internal_error'; event: never }

type BadRequestResponse = { body: ErrorBody; example: 'bad_request'; event: never }

type NotFoundResponse = { body: ErrorBody; example: 'not_found'; event: never }

type ConflictResponse = { body: ErrorBody; example: 'conflict'; event: never }

interface Agent {
  id: string
  name: string
  description: string | null
  type: 'general' | 'email' | 'calendar' | 'documents' | 'data' | 'social' | 'custom'
  icon: string | null
  model: 'gpt-5.2' | (string & {})
  provider: 'openai' | (string & {})
  capabilities: readonly ('email-assistant' | 'summarizer' | (string & {}))[]
  isActive: boolean
  totalTasksCompleted: number
  totalTasksFailed: number
  averageExecutionTime: number | null
  lastActiveAt: string | null
  createdAt: string
  updatedAt: string
}

interface AgentExecution {
  id: string
  agentId: string
  status: 'completed' | 'failed'
  result?: string | null
  toolCalls?: readonly ToolCall[] | null
  tokensUsed?: number | null
  durationMs: number
  error?: string | null
}

interface ToolCall {
  name?: string
  arguments?: unknown
}

interface Flow {
  id: string
  title: string
  description: string
  icon: string
  cronExpression: string
  scheduleDescription: string
  timezone: string
  mode: 'auto' | 'always_ask'
  status: 'active' | 'paused' | 'error' | 'draft'
  model: 'gpt-5.2' | (string & {})
  integrations: readonly unknown[]
  isRunning: boolean
  estimatedHumanMinutes: number
  lastRunAt: string | null
  nextRunAt: string | null
  totalRuns: number
  totalFailures: number
  createdAt: string
  updatedAt: string
}

interface FlowRun {
  id: string
  flowId: string
  status: 'pending' | 'approved' | 'running' | 'completed' | 'failed' | 'skipped'
  startedAt?: string | null
  completedAt?: string | null
  durationMs?: number | null
  resultSummary?: string | null
  resultData?: Record<string, unknown> | null
  toolCalls?: readonly ToolCall[] | null
  tokensUsed?: number | null
  errorMessage?: string | null
  createdAt: string
}

interface ApiKey {
  id: string
  name: string
  keyPrefix: string
  isActive: boolean
  lastUsedAt: string | null
  expiresAt: string | null
  createdAt: string
}

interface CreatedApiKey {
  id: string
  name: string
  key: string
  keyPrefix: string
  createdAt: string
}

interface DeletedApiKey {
  success: boolean
}

interface ErrorBody {
  error: string
  upgrade?: boolean
}
