// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Platform } from '@agent-clients/core/client'

export const platform: Platform = {
  name: 'Fleece AI',
  env: 'FLEECE',
  baseUrl: 'https://fleeceai.app/api/v1',
  auth: { header: 'Authorization', prefix: 'Bearer' },
  error: { message: ['error'] },
  routes: {
    agents: {
      list: { method: 'GET', path: '/agents', list: { style: 'none', items: ['data'] } },
      get: { method: 'GET', path: '/agents/{agentId}' },
      execute: { method: 'POST', path: '/agents/{agentId}/execute', required: ['task'], body: 'json' },
    },
    flows: {
      list: { method: 'GET', path: '/flows', list: { style: 'none', items: ['data'] } },
      get: { method: 'GET', path: '/flows/{flowId}' },
      trigger: { method: 'POST', path: '/flows/{flowId}/trigger' },
      runs: {
        list: { method: 'GET', path: '/flows/{flowId}/runs', query: ['limit'], list: { style: 'none', items: ['data'] } },
        get: { method: 'GET', path: '/flows/{flowId}/runs/{runId}' },
      },
    },
    keys: {
      list: { method: 'GET', path: '/keys', list: { style: 'none', items: [] } },
      create: { method: 'POST', path: '/keys', required: ['name'], body: 'json', secretResponse: true },
      delete: { method: 'DELETE', path: '/keys/{keyId}' },
    },
  },
}
