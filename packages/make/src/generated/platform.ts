// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Platform } from '@agent-clients/core/client'

export const platform: Platform = {
  name: 'Make AI Agents',
  env: 'MAKE',
  baseUrl: 'https://{zone}/api/v2',
  variables: { zone: { default: 'eu1.make.com', values: ['eu1.make.com', 'eu2.make.com', 'us1.make.com', 'us2.make.com', 'eu1.make.celonis.com', 'us1.make.celonis.com'] } },
  parameters: ['teamId'],
  auth: { header: 'Authorization', prefix: 'Token' },
  error: { message: ['message'], code: ['code'] },
  routes: {
    agents: {
      list: { method: 'GET', path: '/ai-agents/v1/agents', query: ['teamId'], required: ['teamId'], list: { style: 'none', items: [], single: ['id', 'name', 'teamId', 'createdAt', 'systemPrompt', 'defaultModel', 'invocationConfig', 'scenarios', 'mcpConfigs', 'historyConfig', 'llmConfig', 'contexts'] } },
      create: { method: 'POST', path: '/ai-agents/v1/agents', query: ['teamId'], queryAndBody: ['teamId'], required: ['teamId', 'name', 'makeConnectionId', 'defaultModel', 'systemPrompt'], body: 'json' },
      get: { method: 'GET', path: '/ai-agents/v1/agents/{agentId}', query: ['teamId'], required: ['teamId'] },
      update: { method: 'PATCH', path: '/ai-agents/v1/agents/{agentId}', query: ['teamId'], required: ['teamId'], body: 'json', result: 'none' },
      delete: { method: 'DELETE', path: '/ai-agents/v1/agents/{agentId}', query: ['teamId'], required: ['teamId'], result: 'none' },
      run: { method: 'POST', path: '/ai-agents/v1/agents/{agentId}/run', query: ['teamId'], required: ['teamId', 'messages', 'config'], body: 'json' },
      stream: { method: 'POST', path: '/ai-agents/v1/agents/{agentId}/run/stream', query: ['teamId'], required: ['teamId', 'messages', 'config'], body: 'json', result: 'events', events: { data: 'json', names: ['step'] } },
    },
    contexts: {
      list: { method: 'GET', path: '/ai-agents/v1/contexts', query: ['teamId', 'agentId'], required: ['teamId', 'agentId'], list: { style: 'none', items: [], single: ['id', 'agentId', 'documentName', 'description', 'createdAt', 'metadata', 'isTemporary'] } },
      create: { method: 'POST', path: '/ai-agents/v1/contexts', query: ['teamId'], required: ['teamId', 'agentId'], body: 'json-or-multipart', result: 'none' },
      delete: { method: 'DELETE', path: '/ai-agents/v1/contexts/{contextId}', query: ['teamId'], required: ['teamId'], result: 'none' },
    },
    llmProviders: {
      list: { method: 'GET', path: '/ai-agents/v1/llm-providers', query: ['teamId'], required: ['teamId'], list: { style: 'none', items: [] } },
      get: { method: 'GET', path: '/ai-agents/v1/llm-providers/{providerId}', pathTypes: { providerId: ['number'] }, query: ['teamId'], required: ['teamId'], envelope: ['0'] },
      models: {
        list: { method: 'GET', path: '/ai-agents/v1/llm-providers/{providerId}/models', pathTypes: { providerId: ['number'] }, query: ['teamId'], required: ['teamId'], list: { style: 'none', items: [] } },
      },
    },
  },
}
