import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { file, responses } = places
const limits = ['x-rate-limits']

export const breaks: Break[] = [
  ['a response without them', [[[...file, 'responses', '200', 'headers']]], '200 has to list X-RateLimit-Limit'],
  ['an error without them', [[[...responses, 'Unauthorized', 'headers']]], '401 has to list X-RateLimit-Limit'],
  [
    'a 429 without one that only 429 has',
    [
      [[...limits, 'responses'], '429'],
      [[...limits, 'headers'], ['Retry-After']],
    ],
    '429 has to list Retry-After',
  ],
  ['headers that no response has', [[[...limits, 'responses'], 'none']], '`responses: none` goes with an empty list'],
  ['responses that have no header', [[[...limits, 'headers'], []]], '`responses: none` goes with an empty list'],
]
