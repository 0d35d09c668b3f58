import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument } from './document.ts'
import { operationsOf } from './operations.ts'

const document = parse(`
  x-envelope: /data
  security: [{ key: [] }]
  paths:
    /agents/{id}:
      parameters:
        - $ref: '#/components/parameters/Id'
        - { name: team, in: query, schema: { type: integer }, example: 1 }
      delete:
        operationId: agents.delete
        security: []
        x-envelope: ''
        responses: { '204': { description: Gone. } }
      get:
        operationId: agents.get
        parameters:
          - { name: team, in: query, schema: { type: integer }, example: 2 }
          - { name: team, in: header, schema: { type: integer }, example: 3 }
          - name: word
            in: query
            schema: { type: string }
            examples: { default: { $ref: '#/components/examples/Word' }, other: { value: b } }
        responses:
          '404': { $ref: '#/components/responses/NotFound' }
          '200':
            description: The agent.
            headers: { X-Limit: { $ref: '#/components/headers/Limit' }, X-Word: { $ref: '#/components/headers/Word' } }
            content:
              application/json:
                examples:
                  default: { $ref: '#/components/examples/Ada' }
                  other: { value: { data: { id: b } } }
    /agents:
      post:
        operationId: agents.create
        requestBody: { $ref: '#/components/requestBodies/Agent' }
        responses: { '202': { description: Later. }, '201': { description: Now. } }
  components:
    parameters: { Id: { name: id, in: path, required: true, schema: { type: string }, example: a } }
    headers:
      Limit: { schema: { type: integer }, example: 60 }
      Word: { schema: { type: string }, examples: { default: { $ref: '#/components/examples/Word' } } }
    examples: { Ada: { summary: Ada, value: { data: { id: a } } }, Word: { value: a } }
    responses: { NotFound: { description: None. } }
    requestBodies: { Agent: { content: { application/json: { example: { name: Ada } } } } }
`) as OpenApiDocument

const operations = operationsOf(document)
const operation = (id: string) => operations.find((one) => one.id === id)

test('operations come in the order of the paths, and of the methods within one', () => {
  expect(operations.map(({ id, method, path }) => [id, method, path])).toEqual([
    ['agents.get', 'get', '/agents/{id}'],
    ['agents.delete', 'delete', '/agents/{id}'],
    ['agents.create', 'post', '/agents'],
  ])
})

test('an operation has the parameters of its path, but its own in place of those with the same name and place', () => {
  const places = (id: string) => operation(id)?.parameters.map(({ in: place, name, example }) => [place, name, example])
  expect(places('agents.delete')).toEqual([
    ['path', 'id', 'a'],
    ['query', 'team', 1],
  ])
  expect(places('agents.get')).toEqual([
    ['path', 'id', 'a'],
    ['query', 'team', 2],
    ['header', 'team', 3],
    ['query', 'word', 'a'],
  ])
})

test('references to responses, headers, bodies and examples are followed', () => {
  const get = operation('agents.get')
  expect(get?.responses.map(({ object }) => object.description).toSorted()).toEqual(['None.', 'The agent.'])
  expect(get?.success.headers['X-Limit']?.example).toBe(60)
  expect(get?.success.headers['X-Word']?.example).toBe('a')
  expect(get?.success.contents[0]?.examples).toEqual([
    { name: 'default', summary: 'Ada', value: { data: { id: 'a' } } },
    { name: 'other', value: { data: { id: 'b' } } },
  ])
})

test('an unnamed example is called default; a body is optional unless it says otherwise', () => {
  expect(operation('agents.create')?.body).toMatchObject({
    required: false,
    contents: [{ mediaType: 'application/json', examples: [{ name: 'default', value: { name: 'Ada' } }] }],
  })
  expect(operation('agents.get')?.body).toBeUndefined()
})

test('success is the 2xx response', () => {
  expect(operation('agents.get')?.success.status).toBe('200')
  expect(operation('agents.create')?.success.status).toBe('201')
})

test("security and envelope are the root's, unless the operation has its own", () => {
  expect(operation('agents.get')).toMatchObject({ security: [{ key: [] }], envelope: '/data' })
  expect(operation('agents.delete')).toMatchObject({ security: [], envelope: '' })
})

test('an operation without a 2xx response is refused', () => {
  const paths = { '/agents': { get: { operationId: 'agents.list', responses: { '404': { description: '' } } } } }
  expect(() => operationsOf({ ...document, paths })).toThrow('agents.list declares no 2xx response.')
})
