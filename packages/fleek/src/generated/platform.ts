// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Platform } from '@agent-clients/core/client'

export const platform: Platform = {
  name: 'Fleek AI Agents',
  env: 'FLEEK',
  baseUrl: 'https://api.fleek.xyz',
  auth: { header: 'X-Api-Key' },
  error: { message: ['message'] },
  routes: {
    agents: {
      list: { method: 'GET', path: '/api/v1/ai-agents', query: ['size', 'cursor', 'projectId'], secretResponse: true, list: { style: 'link', items: ['data'], parameter: 'cursor', next: ['next_page'] } },
      create: { method: 'POST', path: '/api/v2/ai-agents', required: ['config', 'name', 'projectId'], body: 'json', secrets: [['config']], secretResponse: true },
      publish: { method: 'POST', path: '/api/v1/ai-agents/{agentId}/publish', secretResponse: true },
      get: { method: 'GET', path: '/api/v1/ai-agents/{agentId}', secretResponse: true },
      update: { method: 'PUT', path: '/api/v1/ai-agents/{agentId}', body: 'json', secrets: [['characterFile'], ['config']], secretResponse: true },
      delete: { method: 'DELETE', path: '/api/v1/ai-agents/{agentId}' },
      logs: { method: 'GET', path: '/api/v1/ai-agents/{agentId}/logs', query: ['cursor', 'size'], list: { style: 'link', items: ['data'], parameter: 'cursor', next: ['next_page'] } },
      status: { method: 'GET', path: '/api/v1/ai-agents/{agentId}/status' },
      start: { method: 'POST', path: '/api/v1/ai-agents/{agentId}/start', result: 'none' },
      stop: { method: 'POST', path: '/api/v1/ai-agents/{agentId}/stop', result: 'none' },
      attestation: { method: 'GET', path: '/api/v1/ai-agents/{agentId}/attestation', result: 'bytes' },
      proxy: {
        get: { method: 'GET', path: '/api/v1/ai-agents/{agentId}/api/{key}', multiSegment: 'key', result: 'any' },
        post: { method: 'POST', path: '/api/v1/ai-agents/{agentId}/api/{key}', multiSegment: 'key', body: 'value', result: 'any' },
        put: { method: 'PUT', path: '/api/v1/ai-agents/{agentId}/api/{key}', multiSegment: 'key', body: 'value', result: 'any' },
        patch: { method: 'PATCH', path: '/api/v1/ai-agents/{agentId}/api/{key}', multiSegment: 'key', body: 'value', result: 'any' },
        delete: { method: 'DELETE', path: '/api/v1/ai-agents/{agentId}/api/{key}', multiSegment: 'key', result: 'any' },
      },
    },
  },
}
