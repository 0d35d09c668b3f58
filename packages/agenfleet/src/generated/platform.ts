// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Platform } from '@agent-clients/core/client'

export const platform: Platform = {
  name: 'AgenFleet',
  env: 'AGENFLEET',
  baseUrl: 'https://api.agenfleet.ai/v1',
  auth: { header: 'Authorization', prefix: 'Bearer' },
  error: { message: ['error', 'message'], code: ['error', 'code'] },
  routes: {
    agents: {
      list: { method: 'GET', path: '/agents', query: ['limit', 'offset'], list: { style: 'offset', items: ['data'], parameter: 'offset', more: ['pagination', 'hasMore'], total: ['pagination', 'total'] } },
      create: { method: 'POST', path: '/agents', required: ['name'], body: 'json', idempotency: 'Idempotency-Key' },
      get: { method: 'GET', path: '/agents/{agentId}' },
      update: { method: 'PATCH', path: '/agents/{agentId}', body: 'json' },
      delete: { method: 'DELETE', path: '/agents/{agentId}', result: 'none' },
    },
    sessions: {
      list: { method: 'GET', path: '/sessions', query: ['limit', 'offset'], list: { style: 'offset', items: ['data'], parameter: 'offset', more: ['pagination', 'hasMore'], total: ['pagination', 'total'] } },
      create: { method: 'POST', path: '/sessions', required: ['agentId'], body: 'json', idempotency: 'Idempotency-Key' },
      get: { method: 'GET', path: '/sessions/{sessionId}' },
      messages: {
        send: { method: 'POST', path: '/sessions/{sessionId}/messages', required: ['message'], body: 'json' },
      },
    },
    metrics: {
      get: { method: 'GET', path: '/metrics' },
    },
    webhooks: {
      list: { method: 'GET', path: '/webhooks', query: ['limit', 'offset'], list: { style: 'offset', items: ['data'], parameter: 'offset', more: ['pagination', 'hasMore'], total: ['pagination', 'total'] } },
      create: { method: 'POST', path: '/webhooks', required: ['url', 'events'], body: 'json', idempotency: 'Idempotency-Key' },
      get: { method: 'GET', path: '/webhooks/{webhookId}' },
      update: { method: 'PATCH', path: '/webhooks/{webhookId}', body: 'json' },
      delete: { method: 'DELETE', path: '/webhooks/{webhookId}', result: 'none' },
    },
    activity: {
      list: { method: 'GET', path: '/activity', query: ['limit', 'offset'], list: { style: 'offset', items: ['data'], parameter: 'offset', more: ['pagination', 'hasMore'], total: ['pagination', 'total'] } },
    },
    crons: {
      list: { method: 'GET', path: '/crons', query: ['limit', 'offset'], list: { style: 'offset', items: ['data'], parameter: 'offset', more: ['pagination', 'hasMore'], total: ['pagination', 'total'] } },
      create: { method: 'POST', path: '/crons', required: ['agentId', 'name', 'prompt', 'schedule'], body: 'json', idempotency: 'Idempotency-Key' },
      get: { method: 'GET', path: '/crons/{cronId}' },
      update: { method: 'PATCH', path: '/crons/{cronId}', body: 'json' },
      delete: { method: 'DELETE', path: '/crons/{cronId}', result: 'none' },
    },
  },
}
