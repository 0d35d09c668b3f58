import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list } = places
const pagination = [...list, 'x-pagination']
const json = ['responses', '200', 'content', 'application/json']

export const breaks: Break[] = [
  ['a list without it', [[pagination]], '"robots.list" is a list and needs x-pagination'],
  [
    'an array without it',
    [[[...list, 'operationId'], 'robots.search'], [pagination]],
    '"robots.search" returns an array and needs x-pagination',
  ],
  [
    'a style that needs a parameter',
    [[[...pagination, 'parameter']]],
    'x-pagination.parameter is needed for style cursor',
  ],
  [
    'a style that takes no parameter',
    [[pagination, { style: 'none', items: '/data', parameter: 'cursor' }]],
    'has no use with style none',
  ],
  [
    'a list that is said to be whole and takes a limit',
    [
      [pagination, { style: 'none', items: '/data' }],
      [[...list, 'parameters', 0, 'schema'], { type: 'integer', maximum: 100 }],
      [[...list, 'parameters', 0, 'example'], 1],
    ],
    'x-pagination.style is none, but "cursor" goes no higher than 100',
  ],
  [
    'a list that is said to be whole and has a cap',
    [
      [pagination, { style: 'none', items: '/data' }],
      [[...list, ...json, 'schema', 'properties', 'data', 'maxItems'], 100],
    ],
    'x-pagination.style is none, but its array has no more than 100 items',
  ],
  ['a part of a list that has pages', [[[...pagination, 'partial'], true]], 'partial has no use with style cursor'],
  [
    'a parameter that the operation has not',
    [[[...pagination, 'parameter'], 'after']],
    'names "after", which is no query parameter',
  ],
  [
    'a parameter that is a header',
    [
      [[...list, 'parameters', 0, 'in'], 'header'],
      [[...list, 'parameters', 0, 'x-idempotency-key'], { seconds: 60 }],
    ],
    'names "cursor", which is no query parameter',
  ],
  ['a style that needs the next page', [[[...pagination, 'next']]], 'x-pagination.next is needed for style cursor'],
  [
    'a style that does not name the next page',
    [[[...pagination, 'style'], 'offset']],
    'x-pagination.next has no use with style offset',
  ],
  [
    'a pointer to the next page that leads nowhere',
    [[[...pagination, 'next'], '/after']],
    'x-pagination.next ("/after") does not lead',
  ],
  [
    'a pointer to "more" that leads to no boolean',
    [[[...pagination, 'more'], '/next']],
    'x-pagination.more ("/next") does not lead to a boolean',
  ],
  [
    'a pointer to the total that leads to no number',
    [[[...pagination, 'total'], '/more']],
    'x-pagination.total ("/more") does not lead to a number',
  ],
  [
    'a size that is no parameter',
    [[[...pagination, 'size'], 'limit']],
    'x-pagination.size names "limit", which is no query parameter',
  ],
  [
    'a pointer to the size of a page that leads to no number',
    [[[...pagination, 'shows'], { size: '/more' }]],
    'x-pagination.shows ("/more") does not lead to a number',
  ],
  [
    'a response that is one object',
    [
      [
        [...list, ...json, 'examples', 'default', 'value'],
        { data: { id: 'r1', name: 'Ada' }, next: null, more: false, total: 1 },
      ],
      [[...list, ...json, 'schema', 'properties', 'data'], { $ref: '#/components/schemas/Robot' }],
    ],
    'x-pagination.items ("/data") does not lead to the array',
  ],
  [
    'one row in place of the list, if nothing tells it from another object',
    [[[...pagination, 'single'], true], [[...places.schemas, 'Robot', 'required']]],
    'x-pagination.single needs rows with required properties',
  ],
  [
    'a list whose response is no JSON',
    [[[...places.talk, 'x-pagination'], { style: 'none', items: '' }]],
    'needs a JSON response',
  ],
]
