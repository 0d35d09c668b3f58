import { describe, expect, test } from 'vitest'
import { add, generateAcme as generate } from '../testing/generate-acme.ts'

/** Lines of JSDoc without their margin, one text. */
const prose = (source: string | undefined) => (source ?? '').replaceAll(/^ *\/?\*+\/? ?| *\*\/$/gm, '')

describe('hovers', () => {
  test('the documentation of a method holds all that the spec says', async () => {
    const { 'resources.ts': resources } = await generate((document) => {
      document.components.securitySchemes = {
        bearerAuth: { type: 'http', scheme: 'bearer', 'x-scopes': { read: 'Reading' } },
      }
      add(document, '/agents/{id}', 'get', {
        operationId: 'agents.get',
        description: 'Answers one agent. */ Not the end.',
        security: [{ bearerAuth: ['read'] }],
        'x-inferred': 'The documentation names it without a path.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Which agent.',
            schema: { type: 'string', maxLength: 20 },
            example: 'a',
          },
          {
            name: 'tail',
            in: 'query',
            description: 'Lines of log.',
            schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
            example: 1,
          },
        ],
        responses: {
          200: {
            description: 'The agent.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Agent' } } },
          },
          404: {
            description: 'No such agent.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
          },
        },
      })
    })
    expect(resources).toContain(`  /**
   * Do it.
   * Answers one agent. *\\/ Not the end.
   *
   * \`GET /agents/{id}\` · scope \`read\`
   * Inferred: The documentation names it without a path.
   * @param id Which agent. (at most 20 characters)
   * @param params.tail Lines of log. (1–50, default \`10\`)
   * @throws {NotFoundError} 404 – No such agent.
   * @example const agent = await acme.agents.get('a')
   * @see https://docs.acme.test
   */
  get(id: string, params?: AgentsGetParams, options?: RequestOptions): ApiPromise<Agent, ApiError<404, ErrorBody>>`)
  })

  test('an example call is whole: long values are shortened, a choice has what it needs, a secret is a name', async () => {
    const { 'resources.ts': resources } = await generate((document) => {
      const long = 'A long text that nobody wants to read to its end in a hover.'
      const text = { type: 'string' }
      document.components.schemas['Body'] = {
        type: 'object',
        required: ['note', 'rows', 'secret'],
        allOf: [{ anyOf: [{ required: ['one'] }, { required: ['two'] }] }],
        properties: {
          one: text,
          two: text,
          note: text,
          secret: { type: 'string', 'x-secret': true },
          rows: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'text'],
              properties: { id: { format: 'uuid' }, text, more: text },
            },
          },
        },
      }
      const row = { id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', text: long, more: long }
      add(document, '/agents', 'post', {
        operationId: 'agents.create',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Body' },
              example: { two: 'b', note: long, rows: [row, row], secret: 's' },
            },
          },
        },
      })
    })
    expect(resources).toContain(
      "acme.agents.create({ two: 'b', note: 'A long text that no…', rows: [{ id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890', text: 'A long text that no…' }], secret })",
    )
  })

  test('a name in query and body, or in bodies of two media types, is listed once', async () => {
    const { 'resources.ts': resources } = await generate((document) => {
      document.components.schemas['Body'] = {
        type: 'object',
        required: ['team', 'name'],
        properties: { team: { type: 'string', description: 'Owner.' }, name: { type: 'string', description: 'Name.' } },
      }
      document.components.schemas['Form'] = {
        type: 'object',
        required: ['team', 'name'],
        properties: {
          team: { type: 'string' },
          name: { type: 'string', description: 'Its name.' },
          file: { format: 'binary' },
        },
      }
      add(document, '/files', 'post', {
        operationId: 'files.create',
        parameters: [{ name: 'team', in: 'query', description: 'Whose.', schema: { type: 'string' }, example: 't' }],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Body' } },
            'multipart/form-data': { schema: { $ref: '#/components/schemas/Form' } },
          },
        },
      })
    })
    expect(prose(resources)).toContain('@param params.team Whose.\n@param params.name Name.\n@example')
  })

  test('an idempotency key is an option, with the time that it is good for', async () => {
    const { 'resources.ts': resources } = await generate((document) =>
      add(document, '/agents', 'post', {
        operationId: 'agents.create',
        parameters: [
          {
            name: 'X-Once',
            in: 'header',
            schema: { type: 'string' },
            example: 'k',
            'x-idempotency-key': { seconds: 86_400 },
          },
        ],
      }),
    )
    expect(prose(resources)).toContain(
      '@param options.idempotencyKey Sent as `X-Once`; calls with the same key count as one for 24 hours.',
    )
  })

  test('a list that may be longer than what arrives says so', async () => {
    const sentence = 'The list may be longer than what arrives; `for await` ends with what arrived.'
    const hover = async (partial: boolean) => {
      const files = await generate((document) => {
        const list = document.paths['/agents']?.get
        if (!list) throw new Error('The template has no list.')
        list['x-pagination'] = { style: 'none', items: '/data', ...(partial && { partial }) }
      })
      return prose(files['resources.ts'])
    }
    expect(await hover(true)).toContain(sentence)
    expect(await hover(false)).not.toContain(sentence)
  })

  test('the reason of an example is not that of its parameter', async () => {
    const files = await generate((document) => {
      const examples = { default: { value: 'a', 'x-inferred': 'No page prints the id of an agent.' } }
      add(document, '/agents/{id}', 'get', {
        operationId: 'agents.get',
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'Which agent.', schema: { type: 'string' }, examples },
        ],
      })
    })
    expect(files['resources.ts']).toContain('@param id Which agent.\n')
    expect(Object.values(files).join()).not.toContain('No page prints')
  })

  test('a method without a summary or a description has neither in its documentation', async () => {
    const { 'resources.ts': resources } = await generate((document) =>
      add(document, '/agents/x', 'get', { operationId: 'agents.x', summary: undefined }),
    )
    expect(resources).toContain(
      '  /**\n   * `GET /agents/x`\n   * @example const agent = await acme.agents.x()\n   * @see',
    )
  })

  test('names of properties that are words of OpenAPI, too, are names', async () => {
    const inferred = 'The documentation prints it once.'
    const { 'types.ts': types } = await generate((document) => {
      document.components.schemas['Agent'] = {
        type: 'object',
        properties: {
          description: { type: 'string', description: 'What it is for.', maxLength: 9 },
          example: { type: 'string', 'x-inferred': inferred },
          properties: { type: 'object', properties: { default: { type: 'string', 'x-inferred': inferred } } },
        },
      }
    })
    const text = prose(types).replaceAll(/\s+/g, ' ')
    expect(text).toContain('What it is for. At most 9 characters. description?: string')
    expect(text).toContain(`Inferred: ${inferred} example?: string`)
    expect(text).toContain(`Inferred: ${inferred} default?: string`)
  })

  test('openapi-typescript says nothing of itself', async () => {
    const branch = (type: string, description?: string) => ({
      type: 'object' as const,
      required: ['type'],
      properties: { type: { const: type, ...(description && { description }) } },
    })
    const { 'schema.ts': schema } = await generate((document) => {
      Object.assign(document.components.schemas, {
        Cat: branch('cat', 'It purrs.'),
        Dog: branch('dog'),
        Pet: {
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
          discriminator: {
            propertyName: 'type',
            mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
          },
        },
      })
    })
    expect(prose(schema)).toContain('@description It purrs.\n')
    expect(schema).not.toContain('openapi-typescript')
  })
})

describe('objects', () => {
  test.each([
    [{ type: 'object' }, 'Record<string, unknown>'],
    [{ type: 'object', properties: {} }, 'Record<string, unknown>'],
    [{ type: ['object', 'null'] }, 'Record<string, unknown> | null'],
    [{ type: 'array', items: { type: 'object' } }, 'Record<string, unknown>[]'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [key: string]: string; }'],
    [{ type: 'object', additionalProperties: true }, '{ [key: string]: unknown; }'],
  ])('%j is %s', async (data, type) => {
    const { 'schema.ts': schema } = await generate((document) => {
      document.components.schemas['Agent'] = { type: 'object', properties: { data } }
    })
    expect(schema?.replaceAll(/\s+/g, ' ')).toContain(`Agent: { data?: ${type}; };`)
  })
})
