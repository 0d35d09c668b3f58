import type { Break, Change } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk, schemas } = places
const used = (name: string): Break[1] => [
  [[...schemas, 'Robot', 'properties', 'part'], { $ref: `#/components/schemas/${name}` }],
  [[...schemas, name], { type: 'string', description: 'A part.' }],
]
const path = (name: string) => ({
  name,
  in: 'path',
  required: true,
  description: 'It.',
  schema: { type: 'string' },
  example: 'a',
})
const query = (name: string, option = false): Change => [
  [...list, 'parameters', 2],
  {
    name,
    in: 'query',
    description: 'It.',
    schema: { type: 'string' },
    example: 'a',
    ...(option && { 'x-client-option': true }),
  },
]
const notFound = { $ref: '#/components/responses/NotFound' }
const get = {
  tags: ['Robots'],
  summary: 'Look at it',
  description: 'Looks at it.',
  externalDocs: { url: 'https://robots.dev/docs' },
  responses: {
    '204': { description: 'Fine.', headers: { 'X-RateLimit-Limit': { $ref: '#/components/headers/XRateLimitLimit' } } },
    '401': { $ref: '#/components/responses/Unauthorized' },
    '404': notFound,
    '429': { $ref: '#/components/responses/TooManyRequests' },
  },
}

export const breaks: Break[] = [
  ['a schema whose name is no identifier', used('my-part'), '"my-part" cannot be a type\'s name'],
  ['a schema that is called like a type of TypeScript', used('string'), '"string" cannot be a type\'s name'],
  [
    'a schema that is called like the parameters of a method',
    used('RobotsListParams'),
    '"RobotsListParams" is what a type of "robots.list" is called',
  ],
  [
    'a schema that is called like the fields of a list',
    used('RobotsListPage'),
    '"RobotsListPage" is what a type of "robots.list" is called',
  ],
  [
    'two operations whose types have one name',
    [
      [[...create, 'operationId'], 'robots.talkNow'],
      [[...talk, 'operationId'], 'robots.talk.now'],
    ],
    'would both have a type called RobotsTalkNowParams',
  ],
  [
    'two resources whose types have one name',
    [
      [[...create, 'operationId'], 'robots.armParts.create'],
      [[...talk, 'operationId'], 'robots.arm.parts.talk'],
    ],
    'would both have a type called RobotsArmPartsResource',
  ],
  [
    'two path parameters that would be one argument',
    [
      [
        ['paths', '/parts/{part-id}/{part_id}'],
        { get: { ...get, operationId: 'robots.look', parameters: [path('part-id'), path('part_id')] } },
      ],
    ],
    'The path parameter "part_id" would be the argument partId, as "part-id" is',
  ],
  [
    'a path parameter that no argument can be called after',
    [[['paths', '/parts/{1st}'], { get: { ...get, operationId: 'robots.look', parameters: [path('1st')] } }]],
    'The path parameter "1st" cannot be the name of an argument',
  ],
  [
    'a query parameter whose name ends it',
    [query('a&b')],
    'The query parameter "a&b" has a name that would have to be encoded',
  ],
  [
    'a client option that every client has',
    [query('timeout', true)],
    'The parameter "timeout" has the name of an option that every client has',
  ],
  [
    'a client option whose name is no identifier',
    [query('team-id', true)],
    'The parameter "team-id" cannot be the name of a client option',
  ],
  [
    'a server variable like an option that every client has',
    [
      [['servers', 0, 'url'], 'https://{fetch}.robots.dev/v1'],
      [['servers', 0, 'variables'], { fetch: { default: 'eu1', 'x-client-option': true } }],
    ],
    'The server variable "fetch" has the name of an option',
  ],
  [
    'a server variable like a parameter',
    [query('zone', true)],
    'The server variable "zone" is a query parameter that is a client option, too',
  ],
]
