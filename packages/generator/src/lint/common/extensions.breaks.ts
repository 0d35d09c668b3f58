import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const codes = ['x-error', 'codes']
const { list, create, talk, schemas } = places

export const breaks: Break[] = [
  ['a status without a note', [[['info', 'x-status', 'note']]], 'The field `note` must be present'],
  ['a state that there is not', [[['info', 'x-status', 'state'], 'dead']], '`state` can be one of the following'],
  [
    'an event name that is no text',
    [[[...talk, 'responses', '200', 'content', 'text/event-stream', 'examples', 'done', 'x-event', 'id'], 2]],
    'Expected type `string`',
  ],
  [
    'an inferred error code without its reason',
    [[[...codes, '404'], { code: 'NOT_FOUND' }]],
    '`x-inferred` must be present',
  ],
  [
    'a reason for no error code',
    [[[...codes, '404'], { 'x-inferred': 'The documentation prints no body of a 404.' }]],
    'The field `code` must be present',
  ],
  ['an error code that is no text', [[[...codes, '404'], 404]], 'Expected type `string`'],
  [
    'rate limits without a period',
    [[['x-rate-limits', 'limits', 0, 'seconds']]],
    'The field `seconds` must be present',
  ],
  [
    'a pagination style that there is not',
    [[[...list, 'x-pagination', 'style'], 'scroll'], [[...list, 'x-pagination', 'next']]],
    '`style`',
  ],
  [
    'a misspelt member of an extension',
    [[[...list, 'x-pagination', 'item'], '/data']],
    'Property `item` is not expected here',
  ],
  [
    'an event stream without a kind of data',
    [[[...talk, 'x-event-stream', 'data']]],
    'The field `data` must be present',
  ],
  [
    'an event that has no number for its retry',
    [[[...talk, 'responses', '200', 'content', 'text/event-stream', 'examples', 'word', 'x-event'], { retry: '10' }]],
    'Expected type `integer`',
  ],
  [
    'an idempotency key of no time',
    [[[...create, 'parameters', 0, 'x-idempotency-key', 'seconds'], 0]],
    'greater than or equal to 1',
  ],
  [
    'known values that are no list',
    [[[...schemas, 'Robot', 'properties', 'name', 'x-extensible-enum'], 'Ada']],
    'Expected type `array`',
  ],
  [
    'a secret that is not true or false',
    [[[...schemas, 'Robot', 'properties', 'token', 'x-secret'], 'yes']],
    'Expected type `boolean`',
  ],
  [
    'a value that follows from something in no known way',
    [[[...schemas, 'Robot', 'properties', 'name', 'x-derived'], { from: 'token', as: 'length' }]],
    '`as` can be one of the following only: "bytes"',
  ],
]
