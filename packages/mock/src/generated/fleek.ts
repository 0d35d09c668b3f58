// Made from specs/fleek.yaml by `pnpm generate`; changes made here are lost.

export interface Operations {
  "agents.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (Agent)[]
        "next_page": string | null
        "prev_page": string | null
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.create": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.publish": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.get": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.update": {
    success: 200
    answers: {
      200: { body: Agent; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.delete": {
    success: 200
    answers: {
      200: { body: DeletedAgent; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.logs": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (AgentLog)[]
        "next_page": string | null
        "prev_page": string | null
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.status": {
    success: 200
    answers: {
      200: { body: AgentStatus; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.start": {
    success: 200
    answers: {
      200: { body: never; example: never; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.stop": {
    success: 200
    answers: {
      200: { body: never; example: never; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.attestation": {
    success: 200
    answers: {
      200: { body: string | Uint8Array; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.proxy.get": {
    success: 200
    answers: {
      200: { body: ProxyResponse; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.proxy.post": {
    success: 200
    answers: {
      200: { body: ProxyResponse; example: "message"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.proxy.put": {
    success: 200
    answers: {
      200: { body: ProxyResponse; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.proxy.patch": {
    success: 200
    answers: {
      200: { body: ProxyResponse; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.proxy.delete": {
    success: 200
    answers: {
      200: { body: ProxyResponse; example: "default"; event: never }
      401: UnauthorizedAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
}

type BadRequestAnswer = { body: ErrorBody; example: "bad_request"; event: never }

type UnauthorizedAnswer = { body: ErrorBody; example: "unauthorized"; event: never }

type TooManyRequestsAnswer = { body: ErrorBody; example: "rate_limited"; event: never }

type ForbiddenAnswer = { body: ErrorBody; example: "forbidden"; event: never }

type NotFoundAnswer = { body: ErrorBody; example: "not_found"; event: never }

type ConflictAnswer = { body: ErrorBody; example: "conflict"; event: never }

type Agent = {
  "id": string
  "projectId": string
  "name": string
  "avatar": string | null
  "status": string
  "characterFile"?: string
  "character_file"?: string
  "host"?: string
  "slotNumber"?: string | number
  "createdBy": string
  "createdAt": string
  "updatedAt": string
  "deletedAt"?: string | null
  "frameworkVersion"?: string | null
  "frameworkName"?: string | null
  "publicToken"?: string
  "publicChat"?: boolean
  "tee"?: boolean | null
}

type DeletedAgent = {
  "message": string
  "id"?: string
}

type AgentLog = {
  "id": string
  "timestamp": number
  "message": string
  "priority": number
}

type AgentStatus = {
  "status": string
}

type ProxyResponse = unknown

type ErrorBody = {
  "message": string
}
