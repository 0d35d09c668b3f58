import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk, file, schemas } = places
const headers = { 'X-RateLimit-Limit': { $ref: '#/components/headers/XRateLimitLimit' } }
const media = {
  schema: { $ref: '#/components/schemas/Robot' },
  examples: { default: { value: { id: 'r1', name: 'Ada' } } },
}
const empty = { description: 'Fine.', headers }
const text = { schema: { type: 'string' }, examples: { default: { value: 'Ada' } } }
const badRequest = { $ref: '#/components/responses/BadRequest' }

export const breaks: Break[] = [
  [
    'two bodies',
    [
      [
        [...create, 'responses', '202'],
        {
          ...empty,
          content: {
            'application/json': {
              schema: { type: 'object', properties: { data: media.schema } },
              examples: { default: { value: { data: { id: 'r1', name: 'Ada' } } } },
            },
          },
        },
      ],
    ],
    '"robots.create" declares 201 and 202, but a method resolves to one thing',
  ],
  ['a body or none', [[[...create, 'responses', '204'], empty]], '"robots.create" declares 201 and 204'],
  [
    'any other status',
    [[[...create, 'responses', 'default'], badRequest]],
    '"default" is not served: errors are typed by their status',
  ],
  [
    'a range of statuses',
    [
      [
        [
          'components',
          'responses',
          'BadRequest',
          'content',
          'application/json',
          'examples',
          'bad_request',
          'value',
          'error',
          'status',
        ],
      ],
      [[...create, 'responses', '4XX'], badRequest],
    ],
    '"4XX" is not served',
  ],
  ['a redirect', [[[...create, 'responses', '302'], empty]], '302 is not served: clients follow no redirects'],
  [
    'JSON or a stream',
    [
      [
        [...talk, 'responses', '200', 'content', 'application/json'],
        {
          schema: { type: 'object', properties: { data: media.schema } },
          examples: { default: { value: { data: { id: 'r1', name: 'Ada' } } } },
        },
      ],
    ],
    '200 has text/event-stream and application/json, of which only one is supported',
  ],
  ...['text/plain', 'application/pdf', 'application/hal+json', 'application/x-ndjson'].map((type): Break => [
    `a body of ${type}`,
    [[[...file, 'responses', '200', 'content'], { [type]: type.endsWith('json') ? media : text }]],
    `200 with a body of ${type} is not served`,
  ]),
  ['an error that is also a page', [[['components', 'responses', 'BadRequest', 'content', 'text/html'], text]], '400 '],
  [
    'a body without a schema',
    [[[...file, 'responses', '200', 'content', 'application/json', 'schema']]],
    'The application/json body of 200 needs a schema',
  ],
  [
    'a body of a status that has none',
    [
      [[...file, 'responses', '204'], { ...empty, content: { 'application/json': media } }],
      [[...file, 'responses', '200']],
    ],
    '204 means that there is no body',
  ],
  [
    'a list with another status',
    [
      [
        [...list, 'responses', '206'],
        {
          ...empty,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: { data: { type: 'array', items: media.schema }, next: {}, more: {}, total: {} },
              },
              examples: { default: { value: { data: [], next: 'a', more: true, total: 1 } } },
            },
          },
        },
      ],
      [[...list, 'responses', '200']],
    ],
    'lists are served with status 200 only',
  ],
  [
    'a link',
    [[[...create, 'responses', '201', 'links'], { file: { operationId: 'files.get', description: 'Its file.' } }]],
    'links are not served',
  ],
  [
    'a callback',
    [
      [
        [...create, 'callbacks'],
        {
          woken: {
            '{$request.body#/url}': {
              post: {
                operationId: 'robots.woken',
                tags: ['Robots'],
                summary: 'Wake',
                description: 'Wakes.',
                responses: { '200': { description: 'Fine.' }, '400': badRequest },
              },
            },
          },
        },
      ],
    ],
    '"robots.create" has callbacks, which are not served',
  ],
  [
    'a file in JSON',
    [[[...schemas, 'Robot', 'properties', 'photo'], { type: 'string', format: 'binary' }]],
    'format: binary in JSON',
  ],
]
