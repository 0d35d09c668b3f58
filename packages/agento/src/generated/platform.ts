// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

import type { Platform } from '@agent-clients/core/client'

export const platform: Platform = {
  name: 'Agento',
  env: 'AGENTO',
  baseUrl: 'https://api.agento.host',
  auth: { header: 'X-Api-Key' },
  error: { message: ['error', 'message'], code: ['error', 'code'] },
  routes: {
    agents: {
      list: { method: 'GET', path: '/v1/agents', list: { style: 'none', items: ['data'], total: ['pagination', 'total'] } },
      create: { method: 'POST', path: '/v1/agents', required: ['name', 'secrets'], body: 'json', secrets: [['secrets']], envelope: ['data'] },
      get: { method: 'GET', path: '/v1/agents/{id}', envelope: ['data'] },
      update: { method: 'PATCH', path: '/v1/agents/{id}', body: 'json', envelope: ['data'] },
      delete: { method: 'DELETE', path: '/v1/agents/{id}', envelope: ['data'] },
      start: { method: 'POST', path: '/v1/agents/{id}/start', envelope: ['data'] },
      stop: { method: 'POST', path: '/v1/agents/{id}/stop', envelope: ['data'] },
      restart: { method: 'POST', path: '/v1/agents/{id}/restart', envelope: ['data'] },
      status: { method: 'GET', path: '/v1/agents/{id}/status', envelope: ['data'] },
      skills: {
        list: { method: 'GET', path: '/v1/agents/{id}/skills', list: { style: 'none', items: ['data'], total: ['pagination', 'total'] } },
        install: { method: 'POST', path: '/v1/agents/{id}/skills', required: ['skillId', 'trustLevel'], body: 'json', envelope: ['data'] },
        uninstall: { method: 'DELETE', path: '/v1/agents/{id}/skills/{skillId}', envelope: ['data'] },
      },
      secrets: {
        update: { method: 'PUT', path: '/v1/agents/{id}/secrets', body: 'json', secrets: [['secrets']], envelope: ['data'] },
      },
      personality: {
        get: { method: 'GET', path: '/v1/agents/{id}/personality', envelope: ['data'] },
        update: { method: 'PUT', path: '/v1/agents/{id}/personality', required: ['soulMd'], body: 'json', envelope: ['data'] },
      },
      workflow: {
        get: { method: 'GET', path: '/v1/agents/{id}/workflow', envelope: ['data'] },
        update: { method: 'PUT', path: '/v1/agents/{id}/workflow', required: ['workflowMd'], body: 'json', envelope: ['data'] },
      },
      rules: {
        list: { method: 'GET', path: '/v1/agents/{id}/rules', list: { style: 'none', items: ['data', 'rules'] } },
        get: { method: 'GET', path: '/v1/agents/{id}/rules/{name}', envelope: ['data'] },
        set: { method: 'PUT', path: '/v1/agents/{id}/rules/{name}', required: ['content'], body: 'json', envelope: ['data'] },
        delete: { method: 'DELETE', path: '/v1/agents/{id}/rules/{name}', envelope: ['data'] },
      },
    },
    chat: {
      history: { method: 'GET', path: '/v1/agents/{id}/chat/messages', query: ['sessionId', 'limit', 'since'], list: { style: 'none', items: ['data'], total: ['pagination', 'total'] } },
      send: { method: 'POST', path: '/v1/agents/{id}/chat/messages', required: ['message'], body: 'json', result: 'events', events: { data: 'json', terminal: { data: { type: 'done' } } } },
      sessions: {
        list: { method: 'GET', path: '/v1/agents/{id}/chat/sessions', list: { style: 'none', items: ['data'], total: ['pagination', 'total'] } },
        create: { method: 'POST', path: '/v1/agents/{id}/chat/sessions', envelope: ['data'] },
      },
    },
    logs: {
      get: { method: 'GET', path: '/v1/agents/{id}/logs', query: ['tail'], envelope: ['data'] },
      stream: { method: 'GET', path: '/v1/agents/{id}/logs/stream', query: ['tail'], result: 'events', events: { data: 'text' } },
    },
    skills: {
      list: { method: 'GET', path: '/v1/skills', query: ['search', 'category', 'page', 'pageSize'], list: { style: 'page', items: ['data'], parameter: 'page', total: ['pagination', 'total'] } },
      get: { method: 'GET', path: '/v1/skills/{id}', envelope: ['data'] },
    },
    swarms: {
      list: { method: 'GET', path: '/v1/swarms', list: { style: 'none', items: ['data'] } },
      create: { method: 'POST', path: '/v1/swarms', required: ['name'], body: 'json', envelope: ['data'] },
      get: { method: 'GET', path: '/v1/swarms/{id}', envelope: ['data'] },
      update: { method: 'PATCH', path: '/v1/swarms/{id}', body: 'json', envelope: ['data'] },
      delete: { method: 'DELETE', path: '/v1/swarms/{id}', envelope: ['data'] },
    },
    knowledge: {
      ingest: { method: 'POST', path: '/v1/knowledge/ingest', required: ['chunks'], body: 'json', envelope: ['data'] },
      list: { method: 'GET', path: '/v1/knowledge', query: ['swarmId', 'agentId', 'source', 'limit', 'offset'], list: { style: 'cursor', items: ['data'], parameter: 'offset', next: ['pagination', 'nextOffset'], more: ['pagination', 'hasMore'] } },
      delete: { method: 'DELETE', path: '/v1/knowledge', query: ['swarmId', 'agentId', 'source', 'id', 'all', 'confirm'], envelope: ['data'] },
    },
    account: {
      get: { method: 'GET', path: '/v1/account', envelope: ['data'] },
    },
  },
}
