// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

export interface Operations {
  "agents.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Agent[]
        pagination: Pagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "agents.create": {
    success: 201
    responses: {
      201: { body: Agent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "agents.get": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "agents.update": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "agents.delete": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "sessions.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Session[]
        pagination: Pagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "sessions.create": {
    success: 201
    responses: {
      201: { body: Session; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "sessions.get": {
    success: 200
    responses: {
      200: { body: Session; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "sessions.messages.send": {
    success: 200
    responses: {
      200: { body: AgentReply; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "metrics.get": {
    success: 200
    responses: {
      200: { body: Metrics; example: 'default'; event: never }
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "webhooks.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Webhook[]
        pagination: Pagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "webhooks.create": {
    success: 201
    responses: {
      201: { body: Webhook; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "webhooks.get": {
    success: 200
    responses: {
      200: { body: Webhook; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "webhooks.update": {
    success: 200
    responses: {
      200: { body: Webhook; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "webhooks.delete": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "activity.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly ActivityEvent[]
        pagination: Pagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "crons.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly CronJob[]
        pagination: Pagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "crons.create": {
    success: 201
    responses: {
      201: { body: CronJob; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "crons.get": {
    success: 200
    responses: {
      200: { body: CronJob; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "crons.update": {
    success: 200
    responses: {
      200: { body: CronJob; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
  "crons.delete": {
    success: 204
    responses: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
      500: InternalServerErrorResponse
    }
  }
}

type BadRequestResponse = { body: ErrorBody; example: 'validation_error'; event: never }

type UnauthorizedResponse = { body: ErrorBody; example: 'unauthorized'; event: never }

type TooManyRequestsResponse = { body: ErrorBody; example: 'rate_limited'; event: never }

type InternalServerErrorResponse = { body: ErrorBody; example: 'internal_error'; event: never }

type ForbiddenResponse = { body: ErrorBody; example: 'forbidden'; event: never }

type ConflictResponse = { body: ErrorBody; example: 'conflict'; event: never }

type NotFoundResponse = { body: ErrorBody; example: 'not_found' | 'agent_not_found'; event: never }

interface Pagination {
  total: number
  limit: number
  offset: number
  hasMore: boolean
}

interface ErrorBody {
  error: {
    code: 'VALIDATION_ERROR' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'AGENT_NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED' | 'INTERNAL_ERROR' | (string & {})
    message: string
    statusCode: number
  }
}

interface Agent {
  id: string
  name: string
  status: 'online' | 'degraded' | 'offline' | 'provisioning' | (string & {})
  createdAt: string
  role?: string
  description?: string
  model?: string
  tools?: readonly string[]
  limits?: AgentLimits
  lastActiveAt?: string
  tokensTodayInput?: number
  tokensTodayOutput?: number
}

interface AgentLimits {
  dailyTokenBudget?: number
  monthlyTokenBudget?: number
  alertThreshold?: number
}

interface Session {
  id: string
  agentId?: string
  name?: string
  createdAt?: string
}

interface AgentReply {
  response: string
  agentId?: string
  agentName?: string
  sessionId?: string
  inputTokens?: number
  outputTokens?: number
  durationMs?: number
}

interface Metrics {
  tokenCost?: {
    total?: number
    byProvider?: readonly {
      provider?: string
      cost?: number
    }[]
    byModel?: readonly {
      model?: string
      cost?: number
    }[]
  }
  totalSpend?: number
  budget?: {
    total?: number
    utilization?: number
  }
  agentCount?: number
  providerCount?: number
}

type WebhookEvents = readonly ('cron.completed' | 'cron.delivered' | 'cron.failed' | 'agent.status_changed' | 'agent.budget_alert' | 'agent.budget_exhausted' | (string & {}))[]

interface Webhook {
  id: string
  url?: string
  events?: WebhookEvents
  createdAt?: string
}

interface ActivityEvent {
  id: string
  event?: string
  timestamp?: string
  agentId?: string
  actor?: string
}

interface CronJob {
  id: string
  agentId?: string
  name?: string
  prompt?: string
  schedule?: CronSchedule
  delivery?: CronDelivery
  timezone?: string
  enabled?: boolean
  createdAt?: string
}

type CronSchedule = string

type CronDelivery = unknown
