import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk, file, schemas } = places
const json = ['content', 'application/json', 'schema']
const robot = {
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' }, token: { type: 'string' } },
}
const members = { data: { type: 'array', items: robot }, next: {}, more: {}, total: {} }

export const breaks: Break[] = [
  [
    'a body without a name',
    [
      [[...create, 'requestBody', ...json], { type: 'object', properties: { name: { type: 'string' } } }],
      [[...schemas, 'CreateRobotRequest']],
    ],
    'The application/json body of "robots.create"',
  ],
  [
    'a resource without a name',
    [[[...create, 'responses', '201', ...json, 'properties', 'data'], robot]],
    'The resource of "robots.create"',
  ],
  [
    'a resource without an envelope and a name',
    [[[...file, 'responses', '200', ...json], robot]],
    'The resource of "files.get"',
  ],
  [
    'a list item without a name',
    [[[...list, 'responses', '200', ...json], { type: 'object', properties: members }]],
    'The list item of "robots.list"',
  ],
  [
    'an event without a name',
    [
      [
        [...talk, 'responses', '200', 'content', 'text/event-stream', 'schema'],
        { type: 'object', properties: { type: {}, text: {} } },
      ],
      [[...schemas, 'Word']],
    ],
    'The event of "robots.talk"',
  ],
  [
    'an envelope that the schema does not have',
    [[[...create, 'x-envelope'], '/robot']],
    'describes nothing at "/robot" (x-envelope)',
  ],
  [
    'another resource than Agent',
    [[[...file, 'operationId'], 'agents.get']],
    'What agents.get returns is called Agent',
  ],
  [
    'the name of a global',
    [
      [[...schemas, 'Robot', 'properties', 'file'], { $ref: '#/components/schemas/File' }],
      [[...schemas, 'File'], robot],
    ],
    '"File"',
  ],
  [
    'the name of an export',
    [
      [[...schemas, 'Robot', 'properties', 'page'], { $ref: '#/components/schemas/Page' }],
      [[...schemas, 'Page'], robot],
    ],
    '"Page"',
  ],
]
