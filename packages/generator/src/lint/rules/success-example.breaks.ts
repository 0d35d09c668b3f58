import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk } = places
const json = ['content', 'application/json']
const robot = { id: 'r1', name: 'Ada' }

export const breaks: Break[] = [
  [
    'a body without an example',
    [[[...create, 'requestBody', ...json, 'examples']]],
    'application/json needs `examples`',
  ],
  [
    'a body with an unnamed example',
    [
      [[...create, 'requestBody', ...json, 'examples']],
      [[...create, 'requestBody', ...json, 'example'], { name: 'Ada' }],
    ],
    'application/json needs `examples`',
  ],
  [
    'a response without an example',
    [[[...create, 'responses', '201', ...json, 'examples']]],
    'application/json needs `examples`',
  ],
  [
    'a stream without an example',
    [[[...talk, 'responses', '200', 'content', 'text/event-stream', 'examples']]],
    'text/event-stream needs',
  ],
  [
    'a parameter without an example',
    [[[...list, 'parameters', 0, 'example']]],
    'The query parameter "cursor" needs an example',
  ],
  [
    'a header without an example',
    [[['components', 'headers', 'XRateLimitLimit', 'example']]],
    'X-RateLimit-Limit needs an example',
  ],
  [
    'a request example that no response goes with',
    [[[...create, 'responses', '201', ...json, 'examples'], { other: { value: { data: robot } } }]],
    'The request example "default" has no response',
  ],
]
