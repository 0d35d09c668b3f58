import type { Header, OpenApiDocument, ResponseObject, Schema } from '@agent-clients/specs'

const json = (schema: Schema) => ({ 'application/json': { schema } })
const limit: Record<string, Header> = { 'X-Limit': { schema: { type: 'integer', minimum: 1 }, example: 60 } }
const error: ResponseObject = { description: 'Refused.', content: json({ $ref: '#/components/schemas/ErrorBody' }) }
const id = { name: 'id', in: 'path' as const, required: true, schema: { type: 'string', pattern: '^[a-z]\\d+$' } }

/** A small platform for `verify`: every kind of rule that a server or a client can break occurs in it. */
export const shopDocument: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '7', 'x-status': { state: 'live', note: 'A fixture.' } },
  servers: [{ url: 'https://shop.test/api' }],
  security: [{ bearer: [] }],
  'x-error': { message: '/error/message', code: '/error/code', codes: { '401': 'unauthorized' } },
  paths: {
    '/things': {
      get: {
        operationId: 'things.list',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string', maxLength: 3 } } },
          { name: 'X-Team', in: 'header', schema: { type: 'integer' } },
        ],
        responses: {
          '200': {
            description: 'All.',
            headers: limit,
            content: json({
              type: 'object',
              required: ['data'],
              properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
            }),
          },
          '401': error,
        },
      },
      post: {
        operationId: 'things.create',
        parameters: [{ name: 'team', in: 'query', required: true, schema: { type: 'integer' } }],
        requestBody: {
          required: true,
          content: {
            ...json({ $ref: '#/components/schemas/NewThing' }),
            'multipart/form-data': { schema: { $ref: '#/components/schemas/NewThing' } },
          },
        },
        responses: {
          '201': { description: 'Made.', content: json({ $ref: '#/components/schemas/Thing' }) },
          '4XX': error,
        },
      },
    },
    '/things/{id}': {
      parameters: [id],
      get: {
        operationId: 'things.get',
        responses: {
          '200': { description: 'One.', content: json({ $ref: '#/components/schemas/Thing' }) },
          '401': error,
        },
      },
      delete: {
        operationId: 'things.delete',
        responses: { '204': { description: 'Gone.' }, '202': { description: 'Later.' }, '401': error },
      },
    },
    '/chat': {
      post: {
        operationId: 'chat.send',
        requestBody: { content: json({ type: 'object' }) },
        responses: {
          '200': {
            description: 'Word by word.',
            content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/Event' } } },
          },
          '401': error,
        },
        'x-event-stream': { data: 'json', events: ['message', 'word'], terminal: { data: { type: 'done' } } },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      ErrorBody: {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } } },
      },
      NewThing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 2 },
          size: { type: 'integer' },
          tags: { type: 'array', items: { type: 'string', maxLength: 3 } },
          key: { type: 'string', 'x-secret': true },
        },
      },
      Thing: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { type: 'string', pattern: '^[a-z]\\d+$' },
          name: { type: 'string' },
          state: { enum: ['on', 'off'] },
          mood: { type: 'string', 'x-extensible-enum': ['good', 'bad'] },
          made: { type: ['string', 'null'], format: 'date-time' },
          owner: { anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
          level: { type: 'string', enum: ['low', 'high'] },
          counts: {
            type: 'object',
            properties: { total: { type: 'integer' } },
            additionalProperties: { type: 'integer' },
          },
          secrets: { type: 'object', additionalProperties: { type: 'string' }, 'x-secret': true },
          login: {
            type: 'object',
            properties: { user: { type: 'string' }, password: { type: 'string', maxLength: 20, 'x-secret': true } },
          },
        },
      },
      Owner: { type: 'object', required: ['email'], properties: { email: { type: 'string', format: 'email' } } },
      Event: { oneOf: [{ $ref: '#/components/schemas/WordEvent' }, { $ref: '#/components/schemas/DoneEvent' }] },
      WordEvent: {
        type: 'object',
        required: ['type', 'text'],
        properties: { type: { const: 'word' }, text: { type: 'string' } },
      },
      DoneEvent: {
        type: 'object',
        required: ['type'],
        properties: { type: { const: 'done' }, tokens: { type: 'integer' } },
      },
    },
  },
}
