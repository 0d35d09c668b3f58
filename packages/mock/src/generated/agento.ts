// Made from specs/agento.yaml by `pnpm generate`; changes made here are lost.

export interface Operations {
  "agents.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (AgentSummary)[]
        "pagination": OffsetPagination
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.create": {
    success: 200
    answers: {
      200: { body: {
        "data": CreatedAgent
      }; example: "default" | "all_fields"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.get": {
    success: 200
    answers: {
      200: { body: {
        "data": Agent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.update": {
    success: 200
    answers: {
      200: { body: {
        "data": UpdatedAgent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.delete": {
    success: 200
    answers: {
      200: { body: {
        "data": DeletedAgent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.start": {
    success: 200
    answers: {
      200: { body: {
        "data": StartedAgent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.stop": {
    success: 200
    answers: {
      200: { body: {
        "data": StoppedAgent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.restart": {
    success: 200
    answers: {
      200: { body: {
        "data": StartedAgent
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.status": {
    success: 200
    answers: {
      200: { body: {
        "data": AgentStatus
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "chat.history": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (ChatMessage)[]
        "pagination": OffsetPagination
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "chat.send": {
    success: 200
    answers: {
      200: { body: string; example: "text" | "text_continued" | "done"; event: ChatEvent }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "chat.sessions.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (ChatSession)[]
        "pagination": OffsetPagination
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "chat.sessions.create": {
    success: 200
    answers: {
      200: { body: {
        "data": CreatedChatSession
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "logs.get": {
    success: 200
    answers: {
      200: { body: {
        "data": AgentLogs
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "logs.stream": {
    success: 200
    answers: {
      200: { body: string; example: "agent_started" | "processing_message"; event: LogLine }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.skills.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (AgentSkill)[]
        "pagination": OffsetPagination
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.skills.install": {
    success: 200
    answers: {
      200: { body: {
        "data": InstalledAgentSkill
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.skills.uninstall": {
    success: 200
    answers: {
      200: { body: {
        "data": UninstalledAgentSkill
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "skills.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (SkillSummary)[]
        "pagination": OffsetPagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
    }
  }
  "skills.get": {
    success: 200
    answers: {
      200: { body: {
        "data": Skill
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "swarms.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (SwarmSummary)[]
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
    }
  }
  "swarms.create": {
    success: 200
    answers: {
      200: { body: {
        "data": SwarmSummary
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      429: TooManyRequestsAnswer
    }
  }
  "swarms.get": {
    success: 200
    answers: {
      200: { body: {
        "data": Swarm
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "swarms.update": {
    success: 200
    answers: {
      200: { body: {
        "data": SwarmSummary
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "swarms.delete": {
    success: 200
    answers: {
      200: { body: {
        "data": DeletedSwarm
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "knowledge.ingest": {
    success: 200
    answers: {
      200: { body: {
        "data": IngestedKnowledge
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "knowledge.list": {
    success: 200
    answers: {
      200: { body: {
        "data": readonly (KnowledgeEntry)[]
        "pagination": CursorPagination
      }; example: "default" | "last_page"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "knowledge.delete": {
    success: 200
    answers: {
      200: { body: {
        "data": DeletedKnowledge
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "account.get": {
    success: 200
    answers: {
      200: { body: {
        "data": Account
      }; example: "default"; event: never }
      401: UnauthorizedAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.secrets.update": {
    success: 200
    answers: {
      200: { body: {
        "data": UpdatedAgentSecrets
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.personality.get": {
    success: 200
    answers: {
      200: { body: {
        "data": AgentPersonality
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.personality.update": {
    success: 200
    answers: {
      200: { body: {
        "data": UpdatedAgentPersonality
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      409: ConflictAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.workflow.get": {
    success: 200
    answers: {
      200: { body: {
        "data": AgentWorkflow
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.workflow.update": {
    success: 200
    answers: {
      200: { body: {
        "data": UpdatedAgentWorkflow
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.rules.list": {
    success: 200
    answers: {
      200: { body: {
        "data": {
          "rules": readonly (AgentRuleSummary)[]
        }
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.rules.get": {
    success: 200
    answers: {
      200: { body: {
        "data": AgentRule
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.rules.set": {
    success: 200
    answers: {
      200: { body: {
        "data": SavedAgentRule
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
  "agents.rules.delete": {
    success: 200
    answers: {
      200: { body: {
        "data": DeletedAgentRule
      }; example: "default"; event: never }
      400: BadRequestAnswer
      401: UnauthorizedAnswer
      403: ForbiddenAnswer
      404: NotFoundAnswer
      429: TooManyRequestsAnswer
    }
  }
}

type UnauthorizedAnswer = { body: ErrorBody; example: "unauthorized"; event: never }

type ForbiddenAnswer = { body: ErrorBody; example: "forbidden"; event: never }

type TooManyRequestsAnswer = { body: ErrorBody; example: "rate_limited"; event: never }

type BadRequestAnswer = { body: ErrorBody; example: "bad_request"; event: never }

type NotFoundAnswer = { body: ErrorBody; example: "not_found"; event: never }

type ConflictAnswer = { body: ErrorBody; example: "conflict"; event: never }

type ErrorBody = {
  "error": {
    "code": string
    "message": string
  }
}

type OffsetPagination = {
  "total": number
  "limit": number
  "offset": number
}

type CursorPagination = {
  "nextOffset": string | null
  "hasMore": boolean
}

type Region = "us" | "eu"

type AgentState = string

type AgentConfig = {
  "llmProvider"?: string
  "authType"?: string
}

type AgentSummary = {
  "id": string
  "name": string
  "status": AgentState
  "region": Region
  "image": string
  "swarm": unknown
  "createdAt": string
  "startedAt": string | null
  "stoppedAt": string | null
}

type Agent = AgentSummary & ({
  "avatarUrl": string | null
  "config": AgentConfig
  "workflowMd": string | null
  "lastError": string | null
  "errorCategory": string | null
  "needsRestart": boolean
})

type CreatedAgent = {
  "id": string
  "name": string
  "status": AgentState
  "region": Region
  "createdAt": string
  "startedAt": string | null
}

type UpdatedAgent = {
  "id": string
  "name": string
  "status": AgentState
  "needsRestart": boolean
}

type DeletedAgent = {
  "id": string
  "deleted": boolean
}

type StartedAgent = {
  "id": string
  "status": AgentState
  "startedAt": string
}

type StoppedAgent = {
  "id": string
  "status": AgentState
  "stoppedAt": string
}

type AgentStatus = {
  "status": AgentState
  "containerStatus": string
  "live": boolean
  "resources"?: {
    "memoryUsage": string
    "cpuPercent": string
  } | null
  "source": string
}

type ChatEvent = ChatTextEvent | ChatDoneEvent

type ChatTextEvent = {
  "type": "text"
  "content": string
}

type ChatDoneEvent = {
  "type": "done"
}

type ChatMessage = {
  "role": string
  "content": string
  "timestamp": string
}

type ChatSession = {
  "id": string
  "name": string | null
  "channel": string
  "startedAt": string
}

type CreatedChatSession = {
  "id": string
  "startedAt": string
}

type AgentLogs = {
  "logs": string
}

type LogLine = string

type TrustLevel = string

type AgentSkill = {
  "id": string
  "skillId": string
  "name": string
  "installedVersion": string
  "trustLevel": TrustLevel
  "isEnabled": boolean
  "installedAt": string
}

type InstalledAgentSkill = {
  "id": string
  "skillId": string
  "name": string
  "installedVersion": string
  "trustLevel": TrustLevel
  "isEnabled": boolean
  "needsRestart": boolean
}

type UninstalledAgentSkill = {
  "skillId": string
  "uninstalled": boolean
  "needsRestart": boolean
}

type SkillSummary = {
  "id": string
  "name": string
  "description": string
  "author": string
  "category": string
  "installCount": number
  "latestVersion": string
  "securityScore": number
}

type Skill = SkillSummary & {
  "enhancedDescription": string
  "tags": readonly (string)[]
  "useCases": readonly (string)[]
  "toolCount": number
}

type SwarmSummary = {
  "id": string
  "name": string
  "slug": string
  "description": string | null
  "icon": string | null
  "agentCount": number
  "memberCount": number
  "createdAt": string
  "updatedAt": string
}

type Swarm = SwarmSummary & {
  "agents": readonly (SwarmAgent)[]
}

type SwarmAgent = {
  "id": string
  "name": string
  "status": AgentState
  "createdAt": string
}

type DeletedSwarm = {
  "id": string
  "deleted": boolean
}

type IngestedKnowledge = {
  "stored": number
  "skipped": number
  "total": number
}

type KnowledgeEntry = {
  "id": string
  "text": string
  "source": string
  "type": string | null
  "createdAt": string
  "updatedAt": string
}

type DeletedKnowledge = {
  "deleted": boolean
}

type Account = {
  "id": string
  "name": string
  "plan": AccountPlan
  "usage": AccountUsage
}

type AccountPlan = {
  "id": string
  "name": string
  "status": string
  "limits": {
    "maxAgents": number
    "maxSkillsPerAgent": number
  }
  "features": {
    "api_access": boolean
  }
}

type AccountUsage = {
  "agents": number
  "runningAgents": number
}

type UpdatedAgentSecrets = {
  "updated": boolean
  "needsRestart": boolean
}

type AgentPersonality = {
  "soulMd": string
  "identityMd": string
  "soulMdHash": string
  "soulMdUpdatedAt": string
}

type UpdatedAgentPersonality = {
  "soulMd": string
  "soulMdHash": string
  "soulMdUpdatedAt": string
  "needsRestart": boolean
}

type AgentWorkflow = {
  "workflowMd": string
  "rules": readonly (string)[]
}

type UpdatedAgentWorkflow = {
  "workflowMd": string
  "needsRestart": boolean
}

type AgentRuleSummary = {
  "name": string
  "size": number
}

type AgentRule = {
  "name": string
  "content": string
}

type SavedAgentRule = {
  "name": string
  "needsRestart": boolean
}

type DeletedAgentRule = {
  "name": string
  "deleted": boolean
  "needsRestart": boolean
}
