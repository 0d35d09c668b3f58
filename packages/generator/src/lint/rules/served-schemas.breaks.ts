import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { schemas, talk } = places
const robot = [...schemas, 'Robot']
const word = [...schemas, 'Word']
const event = [...talk, 'responses', '200', 'content', 'text/event-stream', 'schema']
const reference = { $ref: '#/components/schemas/Word' }
const told = (schema: object): Break[1] => [
  [event, { $ref: '#/components/schemas/Said' }],
  [[...schemas, 'Said'], { description: 'What is said.', ...schema }],
]
const choice = {
  oneOf: [reference],
  discriminator: {
    propertyName: 'type',
    mapping: { word: '#/components/schemas/Word', done: '#/components/schemas/Word' },
  },
}
const kept = 'schemas of their own (CreateAgentRequest, Agent)'

export const breaks: Break[] = [
  ['what is only read', [[[...robot, 'properties', 'id', 'readOnly'], true]], kept],
  [
    'a choice that only requires',
    [
      [
        [...robot, 'anyOf'],
        [{ required: ['id'] }, { required: ['name'] }],
      ],
    ],
    'A choice that only requires properties is not served by the types',
  ],
  ['what is only written', [[[...robot, 'properties', 'pin'], { type: 'string', writeOnly: true }]], kept],
  [
    'a condition',
    [[[...robot, 'if'], { properties: { name: { const: 'Ada' } } }]],
    'if is not served by the types: write oneOf',
  ],
  [
    'properties by a pattern',
    [[[...robot, 'patternProperties'], { '^x': { type: 'string' } }]],
    'patternProperties is not served by the types',
  ],
  [
    'a name of its own',
    [[[...robot, '$anchor'], 'robot']],
    '$anchor is not served by the types: a $ref names a component',
  ],
  [
    'items one by one',
    [[[...robot, 'properties', 'place'], { type: 'array', prefixItems: [{ type: 'number' }] }]],
    'prefixItems is not served by the types',
  ],
  [
    'other fields of a type beside named ones',
    [[[...robot, 'additionalProperties'], { type: 'string' }]],
    'additionalProperties with a schema beside properties is not served',
  ],
  [
    'a schema that is an array of itself',
    [
      [[...robot, 'properties', 'part'], { $ref: '#/components/schemas/Part' }],
      [
        [...schemas, 'Part'],
        {
          description: 'A part.',
          anyOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/components/schemas/Part' } }],
        },
      ],
    ],
    '"Part" is defined as itself',
  ],
  ['a schema that is true', [[[...robot, 'properties', 'part'], true]], 'A schema that is true is not served'],
  [
    'items that are false',
    [[[...robot, 'properties', 'parts'], { type: 'array', items: false }]],
    'A schema that is false is not served',
  ],
  [
    'an open set of numbers',
    [[[...robot, 'properties', 'age'], { type: 'integer', 'x-extensible-enum': ['1'] }]],
    'x-extensible-enum is for strings',
  ],
  ['a set that is open and closed', [[[...robot, 'properties', 'name', 'enum'], ['Ada']]], 'leave one of them'],
  [
    'a schema that is a part of itself',
    [
      [[...robot, 'properties', 'part'], { $ref: '#/components/schemas/Part' }],
      [
        [...schemas, 'Part'],
        { description: 'A part.', anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Part' }] },
      ],
    ],
    '"Part" is defined as itself',
  ],
  [
    'a discriminator that tells nothing apart',
    [[[...robot, 'discriminator'], { propertyName: 'name' }]],
    'it stands beside no oneOf or anyOf',
  ],
  [
    'a discriminator whose values the choice does not state',
    [...told(choice), [[...word, 'properties', 'type', 'enum']]],
    'Word has no property "type" with a const or an enum',
  ],
  [
    'a discriminator without a mapping',
    told({ ...choice, discriminator: { propertyName: 'type' } }),
    'its mapping has to lead word, done to Word',
  ],
]
