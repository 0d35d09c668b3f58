import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk } = places
const added = (parameter: object): Break[1] => [
  [
    [...list, 'parameters', 2],
    { name: 'x', in: 'query', description: 'It.', schema: { type: 'string' }, example: 'a', ...parameter },
  ],
]
const id = [...talk, 'parameters', 0]
const texts = { schema: { type: 'array', items: { type: 'string' } }, example: ['a'] }
const object = { schema: { type: 'object', properties: { a: { type: 'string' } } }, example: { a: 'b' } }
const key = {
  name: 'Other-Key',
  in: 'header',
  description: 'It.',
  schema: { type: 'string' },
  example: 'k',
  'x-idempotency-key': { seconds: 60 },
}

export const breaks: Break[] = [
  ['a header', added({ in: 'header' }), 'The header parameter "x" would never be sent'],
  ['a file', added({ schema: { type: 'string', format: 'binary' } }), 'is binary, which has no form in a query'],
  ['a prototype', added({ name: '__proto__' }), 'JavaScript takes that name for its prototype'],
  ['a cookie', added({ in: 'cookie' }), 'The cookie parameter "x" would never be sent'],
  ['a second idempotency key', [[[...create, 'parameters', 1], key]], 'declares a second idempotency key, "Other-Key"'],
  [
    'an idempotency key that is no string',
    [
      [[...create, 'parameters', 0, 'schema'], { type: 'integer' }],
      [[...create, 'parameters', 0, 'example'], 1],
    ],
    'is an idempotency key and has to be a string',
  ],
  [
    'an array that is sent joined',
    added({ ...texts, style: 'form', explode: false }),
    'has `explode: false`, which is not served',
  ],
  ...['pipeDelimited', 'spaceDelimited'].map((style): Break => [
    `an array in style ${style}`,
    added({ ...texts, style, explode: false }),
    `has style ${style}, which is not served`,
  ]),
  [
    'an object in style deepObject',
    added({ ...object, style: 'deepObject', explode: true }),
    'has style deepObject, which is not served',
  ],
  ['an object', added(object), 'can be object, which has no form in a query'],
  [
    'a list of objects',
    added({ schema: { type: 'array', items: object.schema }, style: 'form', explode: true, example: [{ a: 'b' }] }),
    'can be object, which has no form in a query',
  ],
  [
    'a value or a list of values',
    added({ schema: { type: ['array', 'string'], items: { type: 'string' } }, style: 'form', explode: true }),
    'is an array or something else',
  ],
  ['null', added({ schema: { type: ['string', 'null'] } }), 'can be null, which has no form in a query'],
  ['a value of any kind', added({ schema: {} }), 'can be any, which has no form in a query'],
  [
    'a choice that has an object in it',
    added({ schema: { oneOf: [{ type: 'string' }, object.schema] } }),
    'can be object',
  ],
  ['reserved characters as they are', added({ allowReserved: true }), 'has allowReserved, which is not served'],
  [
    'a parameter that is JSON',
    [
      [
        [...list, 'parameters', 2],
        {
          name: 'x',
          in: 'query',
          description: 'It.',
          content: { 'application/json': { schema: { type: 'string' } } },
          example: 'a',
        },
      ],
    ],
    'is described by `content`, which is not served',
  ],
  ['a credential', added({ schema: { type: 'string', 'x-secret': true } }), 'holds a credential (x-secret)'],
  ['a path parameter with a style', [[[...id, 'style'], 'label']], 'has style label, which is not served'],
  ['a path parameter that need not be there', [[[...id, 'required'], false]], 'needs `required: true`'],
  [
    'a path parameter that is true or false',
    [
      [[...id, 'schema'], { type: 'boolean' }],
      [[...id, 'example'], true],
    ],
    'has to be a string, a number or an integer',
  ],
  [
    'a path parameter that is a list',
    [
      [[...id, 'schema'], texts.schema],
      [[...id, 'example'], ['a']],
      [[...id, 'style'], 'simple'],
      [[...id, 'explode'], false],
    ],
    'has to be a string, a number or an integer',
  ],
  [
    'the rest of a path that is a number',
    [
      [[...places.file, 'parameters', 0, 'schema'], { type: 'integer' }],
      [[...places.file, 'parameters', 0, 'example'], 1],
    ],
    'has to be a string: methods take no other value',
  ],
]
