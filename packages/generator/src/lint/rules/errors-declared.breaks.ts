import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk, file, responses } = places
const reference = (name: string) => ({ $ref: `#/components/responses/${name}` })
const json = ['content', 'application/json']
const notFound = [...responses, 'NotFound', ...json, 'examples', 'not_found', 'value', 'error']

export const breaks: Break[] = [
  ['no 401', [[[...file, 'responses', '401']]], '"files.get" has to declare 401'],
  ['no 429', [[[...file, 'responses', '429']]], '"files.get" has to declare 429'],
  ['no 404 beside a path parameter', [[[...talk, 'responses', '404']]], '"robots.talk" has to declare 404'],
  ['no 400 beside a query parameter', [[[...list, 'responses', '400']]], '"robots.list" has to declare 400'],
  ['no 400 beside a body', [[[...create, 'responses', '400']]], '"robots.create" has to declare 400'],
  [
    'another component than the status has',
    [[[...file, 'responses', '403'], reference('NotFound')], [[...notFound, 'status']]],
    '403 has to be a $ref to #/components/responses/Forbidden',
  ],
  [
    'an error of its own',
    [
      [
        [...file, 'responses', '418'],
        {
          description: 'Tea.',
          headers: { 'X-RateLimit-Limit': { $ref: '#/components/headers/XRateLimitLimit' } },
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/ErrorBody' },
              examples: { tea: { value: { error: { message: 'Tea.' } } } },
            },
          },
        },
      ],
    ],
    '418 has to be a $ref',
  ],
  [
    'an error without an example',
    [[[...responses, 'BadRequest', ...json, 'examples']]],
    '400 needs a JSON body with an example',
  ],
  [
    'an error body of another schema',
    [[[...responses, 'BadRequest', ...json, 'schema'], { type: 'object', properties: { error: {} } }]],
    '$ref to ErrorBody',
  ],
  [
    'a message elsewhere than x-error says',
    [[['x-error', 'message'], '/message']],
    'x-error.message (/message) leads to no string',
  ],
  ['the status of another error', [[[...notFound, 'status'], 400]], 'the status in its body is 400'],
  [
    'an inferred code that no example has',
    [[['x-error', 'codes', '404'], { code: 'GONE', 'x-inferred': 'The documentation prints no body of a 404.' }]],
    'No example of 404 has the code GONE',
  ],
  ['a code that x-error does not name', [[[...notFound, 'code'], 'GONE']], 'No example of 404 has the code NOT_FOUND'],
]
