// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

export interface Operations {
  "agents.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly AgentSummary[]
        pagination: OffsetPagination
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.create": {
    success: 200
    responses: {
      200: { body: {
        data: CreatedAgent
      }; example: 'default' | 'all_fields'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.get": {
    success: 200
    responses: {
      200: { body: {
        data: Agent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.update": {
    success: 200
    responses: {
      200: { body: {
        data: UpdatedAgent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.delete": {
    success: 200
    responses: {
      200: { body: {
        data: DeletedAgent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.start": {
    success: 200
    responses: {
      200: { body: {
        data: StartedAgent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.stop": {
    success: 200
    responses: {
      200: { body: {
        data: StoppedAgent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.restart": {
    success: 200
    responses: {
      200: { body: {
        data: StartedAgent
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.status": {
    success: 200
    responses: {
      200: { body: {
        data: AgentStatus
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "chat.history": {
    success: 200
    responses: {
      200: { body: {
        data: readonly ChatMessage[]
        pagination: OffsetPagination
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "chat.send": {
    success: 200
    responses: {
      200: { body: string; example: 'text' | 'text_continued' | 'done'; event: ChatEvent }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "chat.sessions.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly ChatSession[]
        pagination: OffsetPagination
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "chat.sessions.create": {
    success: 200
    responses: {
      200: { body: {
        data: CreatedChatSession
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "logs.get": {
    success: 200
    responses: {
      200: { body: {
        data: AgentLogs
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "logs.stream": {
    success: 200
    responses: {
      200: { body: string; example: 'agent_started' | 'processing_message'; event: LogLine }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.skills.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly AgentSkill[]
        pagination: OffsetPagination
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.skills.install": {
    success: 200
    responses: {
      200: { body: {
        data: InstalledAgentSkill
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.skills.uninstall": {
    success: 200
    responses: {
      200: { body: {
        data: UninstalledAgentSkill
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "skills.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly SkillSummary[]
        pagination: OffsetPagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
    }
  }
  "skills.get": {
    success: 200
    responses: {
      200: { body: {
        data: Skill
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "swarms.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly SwarmSummary[]
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
    }
  }
  "swarms.create": {
    success: 200
    responses: {
      200: { body: {
        data: SwarmSummary
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      429: TooManyRequestsResponse
    }
  }
  "swarms.get": {
    success: 200
    responses: {
      200: { body: {
        data: Swarm
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "swarms.update": {
    success: 200
    responses: {
      200: { body: {
        data: SwarmSummary
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "swarms.delete": {
    success: 200
    responses: {
      200: { body: {
        data: DeletedSwarm
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "knowledge.ingest": {
    success: 200
    responses: {
      200: { body: {
        data: IngestedKnowledge
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "knowledge.list": {
    success: 200
    responses: {
      200: { body: {
        data: readonly KnowledgeEntry[]
        pagination: CursorPagination
      }; example: 'default' | 'last_page'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "knowledge.delete": {
    success: 200
    responses: {
      200: { body: {
        data: DeletedKnowledge
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "account.get": {
    success: 200
    responses: {
      200: { body: {
        data: Account
      }; example: 'default'; event: never }
      401: UnauthorizedResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.secrets.update": {
    success: 200
    responses: {
      200: { body: {
        data: UpdatedAgentSecrets
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.personality.get": {
    success: 200
    responses: {
      200: { body: {
        data: AgentPersonality
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.personality.update": {
    success: 200
    responses: {
      200: { body: {
        data: UpdatedAgentPersonality
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      409: ConflictResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.workflow.get": {
    success: 200
    responses: {
      200: { body: {
        data: AgentWorkflow
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.workflow.update": {
    success: 200
    responses: {
      200: { body: {
        data: UpdatedAgentWorkflow
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.rules.list": {
    success: 200
    responses: {
      200: { body: {
        data: {
          rules: readonly AgentRuleSummary[]
        }
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.rules.get": {
    success: 200
    responses: {
      200: { body: {
        data: AgentRule
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.rules.set": {
    success: 200
    responses: {
      200: { body: {
        data: SavedAgentRule
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
  "agents.rules.delete": {
    success: 200
    responses: {
      200: { body: {
        data: DeletedAgentRule
      }; example: 'default'; event: never }
      400: BadRequestResponse
      401: UnauthorizedResponse
      403: ForbiddenResponse
      404: NotFoundResponse
      429: TooManyRequestsResponse
    }
  }
}

type UnauthorizedResponse = { body: ErrorBody; example: 'unauthorized'; event: never }

type ForbiddenResponse = { body: ErrorBody; example: 'forbidden'; event: never }

type TooManyRequestsResponse = { body: ErrorBody; example: 'rate_limited'; event: never }

type BadRequestResponse = { body: ErrorBody; example: 'bad_request'; event: never }

type NotFoundResponse = { body: ErrorBody; example: 'not_found'; event: never }

type ConflictResponse = { body: ErrorBody; example: 'conflict'; event: never }

interface ErrorBody {
  error: {
    code: 'unauthorized' | (string & {})
    message: string
  }
}

interface OffsetPagination {
  total: number
  limit: number
  offset: number
}

interface CursorPagination {
  nextOffset: string | null
  hasMore: boolean
}

type Region = 'us' | 'eu'

type AgentState = 'running' | 'stopped' | (string & {})

interface AgentConfig {
  llmProvider?: 'anthropic' | (string & {})
  authType?: 'api_key' | (string & {})
  [key: string]: unknown
}

interface AgentSummary {
  id: string
  name: string
  status: AgentState
  region: Region
  image: string
  swarm: unknown
  createdAt: string
  startedAt: string | null
  stoppedAt: string | null
}

interface Agent extends AgentSummary {
  avatarUrl: string | null
  config: AgentConfig
  workflowMd: string | null
  lastError: string | null
  errorCategory: string | null
  needsRestart: boolean
}

interface CreatedAgent {
  id: string
  name: string
  status: AgentState
  region: Region
  createdAt: string
  startedAt: string | null
}

interface UpdatedAgent {
  id: string
  name: string
  status: AgentState
  needsRestart: boolean
}

interface DeletedAgent {
  id: string
  deleted: boolean
}

interface StartedAgent {
  id: string
  status: AgentState
  startedAt: string
}

interface StoppedAgent {
  id: string
  status: AgentState
  stoppedAt: string
}

interface AgentStatus {
  status: AgentState
  containerStatus: 'running' | (string & {})
  live: boolean
  resources?: {
    memoryUsage: string
    cpuPercent: string
  } | null
  source: 'redis' | (string & {})
}

type ChatEvent = ChatTextEvent | ChatDoneEvent

interface ChatTextEvent {
  type: 'text'
  content: string
}

interface ChatDoneEvent {
  type: 'done'
}

interface ChatMessage {
  role: 'user' | 'assistant' | (string & {})
  content: string
  timestamp: string
}

interface ChatSession {
  id: string
  name: string | null
  channel: 'api' | (string & {})
  startedAt: string
}

interface CreatedChatSession {
  id: string
  startedAt: string
}

interface AgentLogs {
  logs: string
}

type LogLine = string

type TrustLevel = 'verified' | 'clawhub' | (string & {})

interface AgentSkill {
  id: string
  skillId: string
  name: string
  installedVersion: string
  trustLevel: TrustLevel
  isEnabled: boolean
  installedAt: string
}

interface InstalledAgentSkill {
  id: string
  skillId: string
  name: string
  installedVersion: string
  trustLevel: TrustLevel
  isEnabled: boolean
  needsRestart: boolean
}

interface UninstalledAgentSkill {
  skillId: string
  uninstalled: boolean
  needsRestart: boolean
}

interface SkillSummary {
  id: string
  name: string
  description: string
  author: string
  category: 'productivity' | (string & {})
  installCount: number
  latestVersion: string
  securityScore: number
}

interface Skill extends SkillSummary {
  enhancedDescription: string
  tags: readonly string[]
  useCases: readonly string[]
  toolCount: number
}

interface SwarmSummary {
  id: string
  name: string
  slug: string
  description: string | null
  icon: string | null
  agentCount: number
  memberCount: number
  createdAt: string
  updatedAt: string
}

interface Swarm extends SwarmSummary {
  agents: readonly SwarmAgent[]
}

interface SwarmAgent {
  id: string
  name: string
  status: AgentState
  createdAt: string
}

interface DeletedSwarm {
  id: string
  deleted: boolean
}

interface IngestedKnowledge {
  stored: number
  skipped: number
  total: number
}

interface KnowledgeEntry {
  id: string
  text: string
  source: string
  type: string | null
  createdAt: string
  updatedAt: string
}

interface DeletedKnowledge {
  deleted: boolean
}

interface Account {
  id: string
  name: string
  plan: AccountPlan
  usage: AccountUsage
}

interface AccountPlan {
  id: string
  name: string
  status: 'active' | (string & {})
  limits: {
    maxAgents: number
    maxSkillsPerAgent: number
    [key: string]: unknown
  }
  features: {
    api_access: boolean
    [key: string]: unknown
  }
}

interface AccountUsage {
  agents: number
  runningAgents: number
}

interface UpdatedAgentSecrets {
  updated: boolean
  needsRestart: boolean
}

interface AgentPersonality {
  soulMd: string
  identityMd: string
  soulMdHash: string
  soulMdUpdatedAt: string
}

interface UpdatedAgentPersonality {
  soulMd: string
  soulMdHash: string
  soulMdUpdatedAt: string
  needsRestart: boolean
}

interface AgentWorkflow {
  workflowMd: string
  rules: readonly string[]
}

interface UpdatedAgentWorkflow {
  workflowMd: string
  needsRestart: boolean
}

interface AgentRuleSummary {
  name: string
  size: number
}

interface AgentRule {
  name: string
  content: string
}

interface SavedAgentRule {
  name: string
  needsRestart: boolean
}

interface DeletedAgentRule {
  name: string
  deleted: boolean
  needsRestart: boolean
}
