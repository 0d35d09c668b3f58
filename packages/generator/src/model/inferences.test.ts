import { specsFolder } from '@agent-clients/specs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { DocumentReader } from './document-reader.ts'
import type { OpenApiDocument } from './document.ts'
import { inferencesOf } from './inferences.ts'
import { readSpecs } from './index.ts'

const document = parse(`
servers: [{ url: /, variables: { zone: { x-inferred: Zone. } } }]
x-error: { message: /m, codes: { '401': UNAUTHORIZED, '404': { code: NOT_FOUND, x-inferred: Code. } } }
paths:
  /agents/{id}:
    parameters:
      - { name: id, examples: { default: { x-inferred: Id. } } }
    get:
      operationId: agents.get
      x-inferred: Operation.
      parameters:
        - { name: limit, x-inferred: Limit. }
        - $ref: '#/components/parameters/Team'
        - $ref: '#/components/parameters/Once'
      responses:
        '200':
          x-inferred: Status.
          headers: { X-Own: { x-inferred: Header. }, X-Left: { $ref: '#/components/headers/Left' } }
          content:
            application/json:
              x-inferred: Media type.
              schema: { properties: { data: { items: { properties: { 'x-inferred': { x-inferred: Inline. } } } } } }
              examples: { default: { x-inferred: Example. }, last_page: { x-inferred: Last page. } }
        '404': { $ref: '#/components/responses/NotFound' }
    put:
      operationId: agents.update
      parameters: [{ $ref: '#/components/parameters/Team' }]
      requestBody: { x-inferred: Body. }
      responses:
        '200': { headers: { X-Left: { $ref: '#/components/headers/Left' } } }
        '404': { $ref: '#/components/responses/NotFound' }
components:
  securitySchemes: { key: { x-inferred: Key. } }
  parameters:
    Team: { name: teamId, x-inferred: Shared. }
    Once: { name: once, schema: { x-inferred: One user. } }
  headers: { Left: { x-inferred: Shared header. } }
  responses: { NotFound: { x-inferred: Shared response., content: { application/json: { examples: { none: { x-inferred: None. } } } } } }
  schemas:
    Agent:
      x-inferred: Schema.
      allOf:
        - properties:
            tools: { items: { properties: { name: { x-inferred: Item. } } } }
            labels: { additionalProperties: { x-inferred: Value. } }
            same: { $ref: '#/components/schemas/Other', x-inferred: Shared. }
`) as OpenApiDocument

test('every reason has a place that a reader finds', () => {
  expect(inferencesOf(new DocumentReader(document)).map(({ place, reason }) => `${reason} ${place}`)).toEqual([
    'Zone. option `zone`',
    'Code. error code `NOT_FOUND`',
    'Id. parameter `id` of `agents.get`, `agents.update` · example',
    'Operation. `agents.get`',
    'Limit. parameter `limit` of `agents.get`',
    'Status. `agents.get` · response 200',
    'Header. `agents.get` · response 200 · header `X-Own`',
    'Media type. `agents.get` · response 200',
    'Inline. `agents.get` · response 200 · `data[].x-inferred`',
    'Example. `agents.get` · response 200 · example',
    'Last page. `agents.get` · response 200 · example `last_page`',
    'Body. `agents.update` · request',
    'Key. authentication',
    'Shared. parameter `teamId`',
    'One user. parameter `once` of `agents.get`',
    'Shared header. header `X-Left`',
    'Shared response. response 404',
    'None. response 404 · example `none`',
    'Schema. `Agent`',
    'Item. `Agent.tools[].name`',
    'Value. `Agent.labels.*`',
    'Shared. `Agent.same`',
  ])
})

test.for(readSpecs(specsFolder))('no reason of $name is left out', ({ source, spec }) => {
  const written = source.match(/\bx-inferred:/g) ?? []
  expect(spec.inferences).toHaveLength(written.length)
  expect(written.length).toBeGreaterThan(0)
  expect(spec.inferences).toBe(spec.inferences)
})
