import type { Break, Change } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { create, file, schemas } = places
const content = [...create, 'requestBody', 'content']
const media = {
  schema: { $ref: '#/components/schemas/CreateRobotRequest' },
  examples: { default: { value: { name: 'Ada' } } },
}
const field = [...schemas, 'CreateRobotRequest', 'properties', 'extra']
const badRequest = { $ref: '#/components/responses/BadRequest' }
const fileInForm: Change = [content, { 'multipart/form-data': media }]

const query = (name: string) => ({ name, in: 'query', description: 'It.', schema: { type: 'string' }, example: 'a' })

export const breaks: Break[] = [
  ...[
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/json-patch+json',
    'application/octet-stream',
    'application/json; charset=utf-8',
  ].map((type): Break => [
    `a body of ${type}`,
    [[content, { [type]: media }]],
    `A body of ${type} is not served: it would be sent as JSON. Served are application/json and multipart/form-data.`,
  ]),
  [
    'a GET with a body',
    [
      [[...file, 'requestBody'], { content: { 'application/json': media } }],
      [[...file, 'responses', '400'], badRequest],
    ],
    '"files.get" is a GET with a body, which is never sent. Use query parameters.',
  ],
  [
    'a body that can be null',
    [
      [
        [...schemas, 'CreateRobotRequest', 'type'],
        ['object', 'null'],
      ],
    ],
    'is an object or something else (object, null)',
  ],
  [
    'a form that is no object',
    [
      [
        [...content, 'multipart/form-data'],
        { schema: { $ref: '#/components/schemas/Names' }, examples: { default: { value: ['Ada'] } } },
      ],
      [[...schemas, 'Names'], { type: 'array', description: 'Names.', items: { type: 'string' } }],
    ],
    'The multipart/form-data body of "robots.create" has to be an object',
  ],
  [
    'a file in JSON',
    [[field, { type: 'string', format: 'binary' }]],
    'format: binary in JSON would be typed as a file',
  ],
  [
    'a form with an encoding',
    [[content, { 'multipart/form-data': { ...media, encoding: { name: { contentType: 'text/markdown' } } } }]],
    'encoding is not served',
  ],
  [
    'a form with an object in it',
    [fileInForm, [field, { type: 'object', properties: { a: { type: 'string' } } }]],
    'The form field "extra" of "robots.create" is neither one file',
  ],
  [
    'a form with a list of texts in it',
    [fileInForm, [field, { type: 'array', items: { type: 'string' } }]],
    'The form field "extra" of "robots.create" is neither one file',
  ],
  [
    'a form with a list of files in it',
    [fileInForm, [field, { type: 'array', items: { type: 'string', format: 'binary' } }]],
    'The form field "extra" of "robots.create" is neither one file',
  ],
  [
    'a choice that shares a name with a query parameter',
    [
      [
        [...schemas, 'CreateRobotRequest'],
        {
          description: 'A name or a number.',
          oneOf: [
            { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
            { type: 'object', required: ['number'], properties: { number: { type: 'integer' } } },
          ],
        },
      ],
      [[...create, 'parameters', 1], query('number')],
    ],
    'The body of "robots.create" is a choice, and "number" is also a query parameter',
  ],
  [
    'fields of any name beside a query',
    [
      [
        [...schemas, 'CreateRobotRequest'],
        { type: 'object', description: 'Names.', additionalProperties: { type: 'string' } },
      ],
      [[...create, 'parameters', 1], query('part')],
    ],
    'The body of "robots.create" has fields of any name (additionalProperties)',
  ],
  [
    'a file that is described by its encoding',
    [fileInForm, [field, { type: 'string', contentMediaType: 'image/png' }]],
    'A file is `type: string, format: binary`',
  ],
  [
    'a body and a query parameter of the same name',
    [
      [
        [...content, 'application/json'],
        { schema: { $ref: '#/components/schemas/Names' }, examples: { default: { value: ['Ada'] } } },
      ],
      [[...schemas, 'CreateRobotRequest']],
      [[...schemas, 'Names'], { type: 'array', description: 'Names.', items: { type: 'string' } }],
      [[...create, 'parameters', 1], query('body')],
    ],
    '"robots.create" has a query parameter "body"',
  ],
]
