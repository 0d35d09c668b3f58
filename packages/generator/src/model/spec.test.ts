import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApiDocument } from './document.ts'
import { formatPointer, parsePointer } from './json-pointer.ts'
import { type Spec, specOf } from './spec.ts'

const source = `
  info: { title: Acme API, version: '1', x-status: { state: live, note: '' } }
  servers: [{ url: 'https://{zone}.acme.dev/api/', variables: { zone: { default: eu, enum: [eu, us], x-client-option: true } } }]
  x-envelope: /data
  x-error: { message: /error/message, code: /error/code, codes: { '401': NO_KEY } }
  security: [{ key: [agents] }, {}]
  paths:
    /agents/{id}/{part}:
      parameters:
        - $ref: '#/components/parameters/Part'
        - { name: id, in: path, required: true, schema: { type: string }, example: a }
        - { name: team, in: query, schema: { type: integer }, example: 1 }
      delete:
        operationId: agents.parts.delete
        security: []
        x-envelope: ''
        responses: { '204': { description: Gone. } }
      get:
        operationId: agents.parts.get
        parameters:
          - { name: team, in: query, schema: { type: integer }, example: 2, x-client-option: true }
          - { name: team, in: header, schema: { type: integer }, examples: { three: { value: 3 }, four: { value: 4 } } }
        responses:
          '404': { $ref: '#/components/responses/NotFound' }
          '200':
            description: The agent.
            headers: { X-Limit: { $ref: '#/components/headers/Limit' }, X-Word: { $ref: '#/components/headers/Word' } }
            content:
              application/problem+json:
                schema: { type: object, properties: { data: { $ref: '#/components/schemas/Agent' } } }
                examples:
                  default: { $ref: '#/components/examples/Ada' }
                  other: { value: { data: { id: b } } }
    /agents:
      get:
        operationId: agents.list
        x-pagination: { style: cursor, items: /rows, parameter: after, next: /next }
        parameters: [{ name: after, in: query, schema: { type: string } }]
        responses:
          '200':
            description: Agents.
            content:
              application/json:
                schema:
                  allOf:
                    - $ref: '#/components/schemas/Paged'
                    - type: object
                      properties: { rows: { type: array, items: { $ref: '#/components/schemas/Agent' } } }
      post:
        operationId: agents.create
        parameters: [{ name: Idempotency-Key, in: header, schema: { type: string }, x-idempotency-key: { seconds: 60 } }]
        requestBody: { $ref: '#/components/requestBodies/Agent' }
        responses: { '202': { description: Later. }, '201': { description: Now. } }
  components:
    securitySchemes: { key: { type: http, scheme: bearer, x-scopes: { agents: All. } } }
    parameters: { Part: { name: part, in: path, required: true, schema: { type: string }, example: p } }
    headers:
      Limit: { schema: { type: integer }, example: 60 }
      Word: { schema: { type: string }, examples: { first: { $ref: '#/components/examples/Word' } } }
    examples:
      Ada: { summary: Ada, value: { data: { id: a } } }
      Word: { value: a, x-inferred: No word is printed. }
    responses: { NotFound: { description: None. } }
    requestBodies:
      Agent:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/NewAgent' }, example: { name: Ada } }
          multipart/form-data: { schema: { type: object, required: [name, file], properties: { file: { format: binary } } } }
    schemas:
      Paged: { type: object, required: [next], properties: { next: { type: string } } }
      Agent:
        description: An agent.
        type: object
        required: [id]
        properties:
          id: { type: string }
          parent: { $ref: '#/components/schemas/Agent', description: Its parent. }
      NewAgent:
        allOf: [{ $ref: '#/components/schemas/Named' }, { required: [size], properties: { size: { type: integer } } }]
      Named: { type: object, required: [name], properties: { name: { type: string } } }
`

const spec = specOf('acme', parse(source) as OpenApiDocument)
const operation = (id: string) => operationOf(spec, id)

function operationOf({ operations }: Spec, id: string) {
  const found = operations.find((one) => one.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

function changed(change: (document: OpenApiDocument) => void): Spec {
  const document = parse(source) as OpenApiDocument
  change(document)
  return specOf('acme', document)
}

test('what holds for the whole platform', () => {
  expect(spec).toMatchObject({
    name: 'acme',
    servers: [{ url: 'https://{zone}.acme.dev/api/', path: '/api' }],
    credential: { in: 'header', name: 'Authorization', prefix: 'Bearer' },
    errorBody: { message: ['error', 'message'], code: ['error', 'code'], status: undefined },
    clientOptions: {
      variables: [{ name: 'zone', default: 'eu', values: ['eu', 'us'] }],
      parameters: [{ name: 'team' }],
    },
  })
})

test('operations come in the order of the paths, and of the methods within one', () => {
  expect(spec.operations.map(({ id, method, path }) => [id, method, path])).toEqual([
    ['agents.parts.get', 'GET', '/agents/{id}/{part}'],
    ['agents.parts.delete', 'DELETE', '/agents/{id}/{part}'],
    ['agents.list', 'GET', '/agents'],
    ['agents.create', 'POST', '/agents'],
  ])
})

test('an operation has the parameters of its path, but its own in place of those with the same name and place', () => {
  const places = (id: string) => operation(id).parameters.map(({ in: place, name, example }) => [place, name, example])
  expect(places('agents.parts.delete')).toEqual([
    ['path', 'part', 'p'],
    ['path', 'id', 'a'],
    ['query', 'team', 1],
  ])
  expect(places('agents.parts.get').slice(2)).toEqual([
    ['query', 'team', 2],
    ['header', 'team', 3],
  ])
})

test('a parameter says how it is written: in a media type, too, and with reserved characters', () => {
  const written = changed(({ paths }) => {
    paths['/agents']!.get!.parameters = [
      { name: 'after', in: 'query', allowReserved: true, schema: { type: 'string' } },
      { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object' } } } },
    ]
  })
  const [after, filter] = operationOf(written, 'agents.list').parameters
  expect(after).toMatchObject({ allowReserved: true, mediaType: undefined })
  expect(filter).toMatchObject({ allowReserved: false, mediaType: 'application/json', schema: { types: ['object'] } })
})

test('path parameters stand in the order of the path, and styles are those that OpenAPI gives by default', () => {
  const { pathParameters, queryParameters } = operation('agents.parts.get')
  expect(pathParameters.map(({ name, style, explode }) => [name, style, explode])).toEqual([
    ['id', 'simple', false],
    ['part', 'simple', false],
  ])
  expect(queryParameters).toMatchObject([{ style: 'form', explode: true }])
})

test('references to responses, headers, bodies and examples are followed; each node knows where it stands', () => {
  const { errors, success } = operation('agents.parts.get')
  expect(errors).toMatchObject([
    { status: '404', description: 'None.', component: 'NotFound', pointer: ['components', 'responses', 'NotFound'] },
  ])
  expect(success.headers).toMatchObject([
    { name: 'X-Limit', example: 60, examples: [{ name: 'default', inferred: undefined }] },
    { name: 'X-Word', example: 'a', examples: [{ name: 'first', inferred: 'No word is printed.' }] },
  ])
  expect(success.json?.examples).toMatchObject([
    { name: 'default', summary: 'Ada', value: { data: { id: 'a' } }, pointer: ['components', 'examples', 'Ada'] },
    { name: 'other', isNamed: true, value: { data: { id: 'b' } } },
  ])
})

test('the resource stands behind the envelope, in any JSON media type', () => {
  const { result } = operation('agents.parts.get')
  expect({ kind: result.kind, pointer: result.pointer, name: result.schema?.name }).toEqual({
    kind: 'json',
    pointer: ['data'],
    name: 'Agent',
  })
  expect(operation('agents.parts.delete').result).toMatchObject({ kind: 'none' })
})

test('the rows of a list are found behind allOf, too', () => {
  const { list } = operation('agents.list')
  expect(list).toMatchObject({ style: 'cursor', items: ['rows'], next: ['next'], fields: ['next'] })
  expect(list?.item?.name).toBe('Agent')
})

test('a body has the fields of all its media types, and requires those that each requires', () => {
  const { requestBody, idempotencyKey, success } = operation('agents.create')
  expect(requestBody).toMatchObject({ required: true, kind: 'json-or-multipart', requiredProperties: ['name'] })
  expect([...(requestBody?.properties.keys() ?? [])]).toEqual(['name', 'size', 'file'])
  expect(requestBody?.contents[0]?.examples).toMatchObject([
    { name: 'default', isNamed: false, value: { name: 'Ada' } },
  ])
  expect(idempotencyKey?.idempotencySeconds).toBe(60)
  expect(success.status).toBe('201')
})

test("security is the root's, unless the operation has its own", () => {
  expect(operation('agents.list')).toMatchObject({
    security: [[{ credential: { scheme: 'key' }, scopes: ['agents'] }], []],
    scopes: ['agents'],
  })
  expect(operation('agents.parts.delete').security).toEqual([])
  expect(operation('agents.list').security).toBe(spec.security)
})

test('schemas may refer to themselves; what stands beside a reference wins over its target', () => {
  const agent = spec.schemas.get('Agent')
  const parent = agent?.at(parsePointer('/parent/parent/parent'))
  expect(parent?.name).toBe('Agent')
  expect(parent?.target).toBe(agent)
  expect(parent?.keywords.description).toBe('Its parent.')
  expect(agent?.keywords.description).toBe('An agent.')
  expect(agent?.at(parsePointer('/nothing'))).toBeUndefined()
})

test('a schema and all below it are walked once each, also where it holds itself', () => {
  const all = spec.schemas.get('NewAgent')?.all.map(({ pointer }) => formatPointer(pointer.slice(2)))
  expect(all).toEqual([
    '/NewAgent',
    '/Named',
    '/NewAgent/allOf/1',
    '/Named/properties/name',
    '/NewAgent/allOf/1/properties/size',
  ])
  expect(spec.schemas.get('Agent')?.all).toHaveLength(2)
})

test.for<[name: string, change: (document: OpenApiDocument) => void, message: string]>([
  [
    'an operation without a 2xx response',
    ({ paths }) => (paths['/agents']!.get!.responses = {}),
    'agents.list declares no 2xx',
  ],
  [
    'a reference out of the file',
    ({ paths }) => (paths['/agents']!.post!.requestBody = { $ref: 'a.yaml' }),
    'leads nowhere: a.yaml',
  ],
  [
    'a reference to itself',
    ({ components }) => (components.responses = { NotFound: { $ref: '#/components/responses/NotFound' } as never }),
    'back to itself',
  ],
  [
    'an unknown scheme',
    ({ security }) => (security![0] = { other: [] }),
    '"other" is not in components.securitySchemes',
  ],
  [
    'an undeclared path parameter',
    ({ paths }) => (paths['/x/{y}'] = paths['/agents']!),
    'no path parameter of that name',
  ],
  ['no x-error', (document) => Reflect.deleteProperty(document, 'x-error'), 'has no x-error'],
  ['no server', (document) => (document.servers = []), 'names no server'],
])('%s is refused', ([, change, message]) => {
  expect(() => changed(change)).toThrow(message)
})
