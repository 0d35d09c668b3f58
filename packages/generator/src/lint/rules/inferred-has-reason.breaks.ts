import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { create, list, schemas } = places
const sentence = 'x-inferred is a whole sentence'

export const breaks: Break[] = [
  ['true in place of a reason', [[[...create, 'responses', '201', 'x-inferred'], true]], sentence],
  ['a word in place of a sentence', [[[...create, 'responses', '201', 'x-inferred'], 'Guessed.']], sentence],
  [
    'a sentence without an end',
    [[[...create, 'x-inferred'], 'The documentation prints the body but no status']],
    sentence,
  ],
  ['a property without a reason', [[[...schemas, 'Robot', 'properties', 'id', 'x-inferred'], '']], sentence],
  ['a parameter without a reason', [[[...list, 'parameters', 0, 'x-inferred'], 'Because.']], sentence],
  ['a component without a reason', [[[...schemas, 'Word', 'x-inferred'], 'Guessed.']], sentence],
  [
    'an error code without a reason',
    [[['x-error', 'codes', '404'], { code: 'NOT_FOUND', 'x-inferred': 'Guessed.' }]],
    sentence,
  ],
  [
    'a reason about an example on its parameter',
    [[[...list, 'parameters', 0, 'x-inferred'], 'The parameter is documented; its example is made up.']],
    'This reason is about an example',
  ],
  [
    'no reason beside the second $ref to a schema',
    [
      [[...schemas, 'Robot', 'properties', 'first'], { $ref: '#/components/schemas/Word' }],
      [[...schemas, 'Robot', 'properties', 'second'], { $ref: '#/components/schemas/Word', 'x-inferred': 'Guessed.' }],
    ],
    sentence,
  ],
  [
    'a reason beside a $ref that hides it',
    [[[...list, 'parameters', 1, 'x-inferred'], 'No request in the documentation shows it.']],
    '"x-inferred" beside a $ref is not read',
  ],
]
