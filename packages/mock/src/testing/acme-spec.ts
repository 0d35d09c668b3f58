/** A small platform that has a bit of everything, so that the server's tests do not hang on what real platforms document. */
export const acmeDocument = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Acme', version: '1', 'x-status': { state: 'live', note: 'A fixture.' } },
  servers: [
    {
      url: 'https://{zone}.acme.test/api/{version}/',
      variables: { zone: { default: 'eu' }, version: { default: 'v2' } },
    },
  ],
  security: [{ bearer: [] }],
  'x-error': {
    message: '/error/message',
    code: '/error/code',
    status: '/error/status',
    codes: { '401': 'unauthorized', '404': 'not_found' },
  },
  'x-rate-limits': { headers: ['X-RateLimit-Limit'], responses: 'all', limits: [] },
  paths: {
    '/things': {
      get: operation('things.list', {
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
        ],
        success: json('200', { type: 'object' }, { default: { $ref: '#/components/examples/Things' } }),
      }),
      post: operation('things.create', {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewThing' } } },
        },
        success: json(
          '201',
          { $ref: '#/components/schemas/Thing' },
          { default: { value: { id: 'a1', name: 'Anvil' } } },
        ),
        errors: { '400': error('bad_request', 'A field is missing.') },
      }),
    },
    '/things/newest': {
      get: operation('things.newest', { success: json('200', {}, { default: { value: 'newest' } }) }),
    },
    '/things/{id}': {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[\\p{L}\\d /%]+$' } },
      ],
      get: operation('things.get', {
        success: json(
          '200',
          { $ref: '#/components/schemas/Thing' },
          {
            default: { value: { id: 'a1', name: 'Anvil' } },
            small: { value: { id: 'a2', name: 'Nail' } },
          },
        ),
        errors: { '404': error('thing_not_found', 'No such thing.', { gone: 'It was here once.' }) },
      }),
      delete: operation('things.delete', { success: { '204': { description: 'Gone.' } } }),
    },
    '/things/{id}/proxy/{rest}': {
      get: operation('things.proxy', {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'rest', in: 'path', required: true, schema: { type: 'string' }, 'x-multi-segment': true },
        ],
        success: json('200', {}, { default: { value: { ok: true } } }),
      }),
    },
    '/file': {
      get: operation('file.get', {
        success: {
          '200': {
            description: 'Bytes.',
            headers: {
              'X-List': { schema: { type: 'array' }, example: ['a', 'b'] },
              'X-Word': { schema: { type: 'string' }, example: '道 ü' },
            },
            content: {
              'application/octet-stream': { schema: { type: 'string' }, examples: { default: { value: 'bytes' } } },
            },
          },
        },
      }),
    },
    '/mode': {
      put: operation('mode.set', {
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { type: 'object', properties: { mode: { enum: ['静か', '普通'] } } } },
          },
        },
        success: json('200', {}, { default: { value: {} } }),
      }),
    },
    '/chat': {
      post: operation('chat.send', {
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        success: {
          '200': {
            description: 'A reply, word by word.',
            headers: { 'X-Request-Id': { schema: { type: 'string' }, example: 'req_1' } },
            content: {
              'text/event-stream': {
                schema: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
                examples: {
                  hello: {
                    value: { type: 'delta', text: 'Grüße' },
                    'x-event': { id: '1', event: 'message', retry: 500 },
                  },
                  world: { value: { type: 'delta', text: 'world' }, 'x-event': { id: '2', event: 'delta' } },
                  done: { value: { type: 'done', tokens: 2 } },
                },
              },
            },
          },
        },
        errors: {
          '429': error('slow_down', 'Too fast.', {}, { 'Retry-After': { schema: { type: 'integer' }, example: 7 } }),
        },
        stream: { data: 'json', events: ['message', 'delta'], terminal: { data: { type: 'done' } } },
      }),
    },
    '/logs': {
      get: operation('logs.stream', {
        success: {
          '200': {
            description: 'Lines.',
            content: {
              'text/event-stream': {
                schema: { type: 'string' },
                examples: { first: { value: 'one\ntwo' }, last: { value: 'three' } },
              },
            },
          },
        },
        stream: { data: 'text', events: ['message'] },
      }),
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    examples: { Things: { value: { things: [{ id: 'a1', name: 'Anvil' }] } } },
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'string' }, name: { type: 'string' } },
      },
      NewThing: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', minLength: 2 }, size: { type: ['integer', 'null'] } },
      },
    },
  },
}

interface Parts {
  parameters?: object[]
  requestBody?: object
  success: Record<string, object>
  errors?: Record<string, object>
  stream?: object
}

function operation(operationId: string, { parameters = [], requestBody, success, errors, stream }: Parts) {
  return {
    operationId,
    parameters,
    ...(requestBody && { requestBody }),
    responses: { ...success, '401': error('unauthorized', 'No key.'), ...errors },
    ...(stream && { 'x-event-stream': stream }),
  }
}

function json(status: string, schema: object, examples: object) {
  const headers: Record<string, object> = { 'X-RateLimit-Limit': { schema: { type: 'integer' }, example: 60 } }
  return { [status]: { description: 'Fine.', headers, content: { 'application/json': { schema, examples } } } }
}

function error(code: string, message: string, more: Record<string, string> = {}, headers: Record<string, object> = {}) {
  const examples = Object.entries({ [code]: message, ...more }).map(([name, text]) => [
    name,
    { value: { error: { code: name, message: text } } },
  ])
  return {
    description: message,
    headers,
    content: { 'application/json': { schema: { type: 'object' }, examples: Object.fromEntries(examples) } },
  }
}
