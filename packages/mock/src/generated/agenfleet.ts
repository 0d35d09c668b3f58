// Made from specs/agenfleet.yaml by `pnpm generate`; changes made here are lost.

export interface Operations {
  "agents.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Agent)[]
        "pagination": Pagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "agents.create": {
    success: 201
    answers: {
      201: { body: Agent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "agents.get": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "agents.update": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "agents.delete": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "sessions.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Session)[]
        "pagination": Pagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "sessions.create": {
    success: 201
    answers: {
      201: { body: Session; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "sessions.get": {
    success: 200
    answers: {
      200: { body: Session; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "sessions.messages.send": {
    success: 200
    answers: {
      200: { body: AgentReply; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "metrics.get": {
    success: 200
    answers: {
      200: { body: Metrics; example: "default"; event: never }
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "webhooks.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Webhook)[]
        "pagination": Pagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "webhooks.create": {
    success: 201
    answers: {
      201: { body: Webhook; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "webhooks.get": {
    success: 200
    answers: {
      200: { body: Webhook; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "webhooks.update": {
    success: 200
    answers: {
      200: { body: Webhook; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "webhooks.delete": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "activity.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (ActivityEvent)[]
        "pagination": Pagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "crons.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (CronJob)[]
        "pagination": Pagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "crons.create": {
    success: 201
    answers: {
      201: { body: CronJob; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "crons.get": {
    success: 200
    answers: {
      200: { body: CronJob; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "crons.update": {
    success: 200
    answers: {
      200: { body: CronJob; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
  "crons.delete": {
    success: 204
    answers: {
      204: { body: never; example: never; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
      500: InternalServerErrorAnswer
    }
  }
}

type BadRequestAnswer = { body: ErrorBody; example: "validation_error"; event: never }

type UnauthorizedAnswer = { body: ErrorBody; example: "unauthorized"; event: never }

type TooManyRequestsAnswer = { body: ErrorBody; example: "rate_limited"; event: never }

type InternalServerErrorAnswer = { body: ErrorBody; example: "internal_error"; event: never }

type ForbiddenAnswer = { body: ErrorBody; example: "forbidden"; event: never }

type ConflictAnswer = { body: ErrorBody; example: "conflict"; event: never }

type NotFoundAnswer = { body: ErrorBody; example: "not_found" | "agent_not_found"; event: never }

type Pagination = {
  "total": number
  "limit": number
  "offset": number
  "hasMore": boolean
}

type ErrorBody = {
  "error": {
    "code": string
    "message": string
    "statusCode": number
  }
}

type Agent = {
  "id": string
  "name": string
  "status": string
  "createdAt": string
  "role"?: string
  "description"?: string
  "model"?: string
  "tools"?: readonly (string)[]
  "limits"?: AgentLimits
  "lastActiveAt"?: string
  "tokensTodayInput"?: number
  "tokensTodayOutput"?: number
}

type AgentLimits = {
  "dailyTokenBudget"?: number
  "monthlyTokenBudget"?: number
  "alertThreshold"?: number
}

type Session = {
  "id": string
  "agentId"?: string
  "name"?: string
  "createdAt"?: string
}

type AgentReply = {
  "response": string
  "agentId"?: string
  "agentName"?: string
  "sessionId"?: string
  "inputTokens"?: number
  "outputTokens"?: number
  "durationMs"?: number
}

type Metrics = {
  "tokenCost"?: {
    "total"?: number
    "byProvider"?: readonly ({
      "provider"?: string
      "cost"?: number
    })[]
    "byModel"?: readonly ({
      "model"?: string
      "cost"?: number
    })[]
  }
  "totalSpend"?: number
  "budget"?: {
    "total"?: number
    "utilization"?: number
  }
  "agentCount"?: number
  "providerCount"?: number
}

type WebhookEvents = readonly (string)[]

type Webhook = {
  "id": string
  "url"?: string
  "events"?: WebhookEvents
  "createdAt"?: string
}

type ActivityEvent = {
  "id": string
  "event"?: string
  "timestamp"?: string
  "agentId"?: string
  "actor"?: string
}

type CronJob = {
  "id": string
  "agentId"?: string
  "name"?: string
  "prompt"?: string
  "schedule"?: CronSchedule
  "delivery"?: CronDelivery
  "timezone"?: string
  "enabled"?: boolean
  "createdAt"?: string
}

type CronSchedule = string

type CronDelivery = unknown
