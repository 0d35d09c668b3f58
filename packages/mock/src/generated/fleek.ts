// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

export interface Operations {
  "agents.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly Agent[]
        next_page: string | null
        prev_page: string | null
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.create": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.publish": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.get": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.update": {
    success: 200
    responses: {
      200: { body: Agent; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.delete": {
    success: 200
    responses: {
      200: { body: DeletedAgent; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.logs": {
    success: 200
    responses: {
      200: { body: {
        data: readonly AgentLog[]
        next_page: string | null
        prev_page: string | null
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.status": {
    success: 200
    responses: {
      200: { body: AgentStatus; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.start": {
    success: 200
    responses: {
      200: { body: never; example: never; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.stop": {
    success: 200
    responses: {
      200: { body: never; example: never; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.attestation": {
    success: 200
    responses: {
      200: { body: string | Uint8Array; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.proxy.get": {
    success: 200
    responses: {
      200: { body: ProxyResponse; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.proxy.post": {
    success: 200
    responses: {
      200: { body: ProxyResponse; example: 'message'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.proxy.put": {
    success: 200
    responses: {
      200: { body: ProxyResponse; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.proxy.patch": {
    success: 200
    responses: {
      200: { body: ProxyResponse; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.proxy.delete": {
    success: 200
    responses: {
      200: { body: ProxyResponse; example: 'default'; event: never }
      401: UnauthorizedResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
}

type BadRequestResponse = { body: ErrorBody; example: 'bad_request'; event: never }

type UnauthorizedResponse = { body: ErrorBody; example: 'unauthorized'; event: never }

type TooManyRequestsResponse = { body: ErrorBody; example: 'rate_limited'; event: never }

type ForbiddenResponse = { body: ErrorBody; example: 'forbidden'; event: never }

type NotFoundResponse = { body: ErrorBody; example: 'not_found'; event: never }

type ConflictResponse = { body: ErrorBody; example: 'conflict'; event: never }

interface Agent {
  id: string
  projectId: string
  name: string
  avatar: string | null
  status: 'Draft' | 'Created' | 'Pending' | 'Running' | 'Stopped' | 'Failed' | (string & {})
  characterFile?: string
  character_file?: string
  host?: string
  slotNumber?: string | number
  createdBy: string
  createdAt: string
  updatedAt: string
  deletedAt?: string | null
  frameworkVersion?: string | null
  frameworkName?: string | null
  publicToken?: string
  publicChat?: boolean
  tee?: boolean | null
}

interface DeletedAgent {
  message: string
  id?: string
}

interface AgentLog {
  id: string
  timestamp: number
  message: string
  priority: number
}

interface AgentStatus {
  status: 'true' | 'false' | (string & {})
}

type ProxyResponse = unknown

interface ErrorBody {
  message: string
}
