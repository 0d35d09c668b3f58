import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, file } = places
const server = ['servers', 0]
const without = [...server, 'variables']
const responses = {
  '200': { description: 'Fine.', headers: { 'X-RateLimit-Limit': { $ref: '#/components/headers/XRateLimitLimit' } } },
  '401': { $ref: '#/components/responses/Unauthorized' },
  '429': { $ref: '#/components/responses/TooManyRequests' },
}
const operation = { tags: ['Robots'], summary: 'Look at it', description: 'Looks at it.', responses }

export const breaks: Break[] = [
  [
    'a webhook',
    [[['webhooks'], { woken: { post: { ...operation, operationId: 'hooks.woken' } } }]],
    'webhooks are not served: clients receive no requests',
  ],
  ...['head', 'options', 'trace'].map((method): Break => [
    `a method ${method}`,
    [[['paths', '/robots/seen'], { [method]: { ...operation, operationId: 'robots.look' } }]],
    `${method.toUpperCase()} is not served`,
  ]),
  [
    'a server of a path',
    [[['paths', '/robots', 'servers'], [{ url: 'https://files.robots.dev' }]]],
    'A server of one path is not served',
  ],
  [
    'a server of an operation',
    [[[...list, 'servers'], [{ url: 'https://files.robots.dev' }]]],
    'A server of one operation is not served',
  ],
  ['a relative server', [[without], [[...server, 'url'], '/v1']], 'The server /v1 is not an absolute http(s) URL'],
  [
    'a server with a query',
    [[without], [[...server, 'url'], 'https://robots.dev/v1?a=b']],
    'has a query, a fragment or credentials',
  ],
  [
    'a server whose default leads elsewhere',
    [[[...without, 'zone', 'default'], 'eu1/x']],
    'has a variable "zone" whose default is no host name',
  ],
  ['a fragment in a path', [[['paths', '/robots#all'], {}]], 'The path /robots#all has characters that no path has'],
  ['an empty segment in a path', [[['paths', '/robots//all'], {}]], 'or an empty segment'],
  [
    'an example that stands elsewhere',
    [
      [
        [...file, 'responses', '200', 'content', 'application/json', 'examples', 'other'],
        { description: 'Elsewhere.' },
      ],
    ],
    'An example without `value` cannot be sent or served',
  ],
]
