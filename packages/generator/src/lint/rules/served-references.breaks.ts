import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const property = [...places.schemas, 'Robot', 'properties', 'part']

export const breaks: Break[] = [
  [
    'a file of its own',
    [[property, { $ref: 'valid-spec.yaml#/components/schemas/Word' }]],
    '"valid-spec.yaml#/components/schemas/Word" is not served',
  ],
  [
    'a part of a component',
    [[property, { $ref: '#/components/schemas/Word/properties/text' }]],
    'a $ref names a component of this file',
  ],
  [
    'a schema in a path',
    [[property, { $ref: '#/paths/~1robots/post/requestBody/content/application~1json/schema' }]],
    'a $ref names a component of this file',
  ],
  [
    'a path that stands elsewhere',
    [
      [['paths', '/other'], { $ref: '#/components/pathItems/Other' }],
      [['components', 'pathItems'], { Other: {} }],
    ],
    '"#/components/pathItems/Other" is not served',
  ],
  [
    'more properties beside a $ref',
    [[property, { $ref: '#/components/schemas/Word', properties: { more: { type: 'string' } } }]],
    '"properties" beside a $ref is not served',
  ],
]
