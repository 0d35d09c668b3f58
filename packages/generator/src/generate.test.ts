import { describe, expect, test } from 'vitest'
import { add, generateAcme as generate } from './testing/generate-acme.ts'

describe('routes', () => {
  test('a list says how to go on', async () => {
    const { 'platform.ts': table } = await generate((document) => {
      const list = document.paths['/agents']?.get
      if (!list) throw new Error('The template has no list.')
      list['x-pagination'] = {
        style: 'cursor',
        items: '/data',
        parameter: 'after',
        next: '/page/next',
        more: '/page/more',
      }
      list.parameters = [{ name: 'after', in: 'query', schema: { type: 'string' }, example: 'a' }]
    })
    expect(table).toContain(
      "list: { method: 'GET', path: '/agents', query: ['after'], " +
        "list: { style: 'cursor', items: ['data'], parameter: 'after', next: ['page', 'next'], more: ['page', 'more'] } },",
    )
  })

  test('names in query and body, credentials, envelope, idempotency and a tail are marked', async () => {
    const { 'platform.ts': table } = await generate((document) => {
      document['x-envelope'] = '/data'
      document.components.schemas['Body'] = {
        type: 'object',
        required: ['team', 'token'],
        properties: { team: { type: 'string' }, token: { type: 'string', 'x-secret': true } },
      }
      add(document, '/files/{path}', 'post', {
        operationId: 'files.write',
        parameters: [
          {
            name: 'path',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            example: 'a/b',
            'x-multi-segment': true,
          },
          { name: 'team', in: 'query', required: true, schema: { type: 'string' }, example: 't' },
          {
            name: 'Idempotency-Key',
            in: 'header',
            schema: { type: 'string' },
            example: 'k',
            'x-idempotency-key': { seconds: 60 },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
        },
        responses: {
          200: {
            description: 'The agent.',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { data: { $ref: '#/components/schemas/Agent' } } },
              },
            },
          },
        },
      })
    })
    expect(table).toContain(
      "write: { method: 'POST', path: '/files/{path}', multiSegment: 'path', query: ['team'], queryAndBody: ['team'], required: ['team', 'token'], " +
        "body: 'json', secrets: [['token']], envelope: ['data'], idempotency: 'Idempotency-Key' },",
    )
  })

  test.each([
    [{ type: 'http', scheme: 'bearer' }, "auth: { header: 'Authorization', prefix: 'Bearer' }"],
    [{ type: 'http', scheme: 'Bearer' }, "auth: { header: 'Authorization', prefix: 'Bearer' }"],
    [{ type: 'apiKey', in: 'header', name: 'X-Key' }, "auth: { header: 'X-Key' }"],
    [
      { type: 'apiKey', in: 'header', name: 'Authorization', 'x-auth-prefix': 'Token' },
      "auth: { header: 'Authorization', prefix: 'Token' }",
    ],
  ] as const)('credential %o', async (scheme, source) => {
    const { 'platform.ts': table } = await generate((document) => {
      document.components.securitySchemes = { bearerAuth: scheme }
    })
    expect(table).toContain(source)
  })
})

describe('methods', () => {
  test('an open set of values completes and stays open', async () => {
    const { 'schema.ts': schema } = await generate((document) => {
      const { properties } = document.components.schemas['Agent'] ?? {}
      if (properties)
        properties['status'] = {
          type: ['string', 'null'],
          description: 'State.',
          'x-extensible-enum': ['running', 'stopped'],
        }
    })
    expect(schema?.replaceAll(/\s+/g, ' ')).toContain('status?: "running" | "stopped" | (string & {}) | null;')
  })

  test('a parameter that is a client option may be left out of the call', async () => {
    const { 'resources.ts': resources, 'client.ts': client } = await generate((document) => {
      add(document, '/agents/{id}', 'delete', {
        operationId: 'agents.delete',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a' },
          {
            name: 'teamId',
            in: 'query',
            required: true,
            description: 'Whose.',
            schema: { type: 'number' },
            example: 1,
            'x-client-option': true,
          },
        ],
      })
    })
    expect(resources).toContain('delete(id: string, params?: AgentsDeleteParams, options?: RequestOptions)')
    expect(client).toContain('teamId?: number | undefined')
  })
})

describe('arguments', () => {
  test.each([
    [{ type: 'string' }, 'string', undefined],
    [{ enum: ['a', 'b'] }, 'string', undefined],
    [{}, 'string', undefined],
    [{ type: 'number' }, 'number', "['number']"],
    [{ type: 'integer' }, 'number', "['integer']"],
    [{ type: ['string', 'integer'] }, 'string | number', "['string', 'integer']"],
    [{ oneOf: [{ type: 'integer' }, { type: 'string' }] }, 'number | string', "['integer', 'string']"],
    [{ anyOf: [{ type: 'integer' }, { type: 'number' }] }, 'number', "['number']"],
    [{ allOf: [{ minimum: 1 }, { $ref: '#/components/schemas/Id' }] }, 'number', "['integer']"],
  ])('a path parameter %o', async (schema, type, data) => {
    const { 'resources.ts': resources, 'platform.ts': table } = await generate((document) => {
      document.components.schemas['Id'] = { type: 'integer' }
      add(document, '/agents/{id}', 'get', {
        operationId: 'agents.get',
        parameters: [{ name: 'id', in: 'path', required: true, schema, example: 1 }],
      })
    })
    expect(resources).toContain(`get(id: ${type}, options?: RequestOptions)`)
    expect(table).toContain(`path: '/agents/{id}'${data ? `, pathTypes: { id: ${data} }` : ''} }`)
  })

  test.each([['boolean'], ['array'], ['object'], [['string', 'null']]])('a path parameter of type %o', async (type) => {
    const made = generate((document) =>
      add(document, '/agents/{id}', 'get', {
        operationId: 'agents.get',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type }, example: 1 }],
      }),
    )
    await expect(made).rejects.toThrow(/The path parameter "id" may be of type \w+, which has no form in a path\./)
  })

  test('options that an operation does not take are not in its type', async () => {
    const key = {
      name: 'Idempotency-Key',
      in: 'header',
      schema: { type: 'string' },
      example: 'k',
      'x-idempotency-key': { seconds: 60 },
    }
    const stream = {
      'x-event-stream': { data: 'json', events: ['message'] },
      responses: {
        200: {
          description: 'Events.',
          content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/Agent' } } },
        },
      },
    }
    const { 'resources.ts': resources } = await generate((document) => {
      add(document, '/plain', 'post', { operationId: 'agents.plain' })
      add(document, '/keyed', 'post', { operationId: 'agents.keyed', parameters: [key] })
      add(document, '/events', 'post', { operationId: 'agents.events', ...stream })
      add(document, '/both', 'post', { operationId: 'agents.both', parameters: [key], ...stream })
    })
    expect(resources).toContain('plain(options?: RequestOptions)')
    expect(resources).toContain('keyed(options?: IdempotentRequestOptions)')
    expect(resources).toContain('events(options?: StreamRequestOptions)')
    expect(resources).toContain('both(options?: StreamRequestOptions & IdempotentRequestOptions)')
    expect(resources).toMatch(/^import type \{[^}]*\bIdempotentRequestOptions\b[^}]*\} from '@agent-clients\/core'/m)
  })
})

describe('a spec that cannot be generated from', () => {
  test('names the operation and what is wrong with it', async () => {
    const broken = generate((document) => add(document, '/agents/{id}', 'get', { operationId: 'agents.get' }))
    await expect(broken).rejects.toThrow(
      'agents.get: the path names {id}, but no path parameter of that name is declared.',
    )
  })
})

test('a resource without a name is typed where it stands', async () => {
  const { 'resources.ts': resources } = await generate((document) =>
    add(document, '/agents/x', 'get', {
      operationId: 'agents.x',
      responses: {
        200: {
          description: 'x',
          content: { 'application/json': { schema: { type: 'object', properties: { a: { type: 'string' } } } } },
        },
      },
    }),
  )
  expect(resources?.replaceAll(/\s+/g, ' ')).toContain('x(options?: RequestOptions): ApiPromise<{ a?: string }>')
})
