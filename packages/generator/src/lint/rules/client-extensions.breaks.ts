import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk, file, schemas } = places
const scheme = ['components', 'securitySchemes', 'token']

export const breaks: Break[] = [
  [
    'a misspelt extension',
    [[[...create, 'x-infered'], 'The documentation prints the body only.']],
    'Extension "x-infered" is not known on Operation',
  ],
  [
    'an extension on another object',
    [[[...create, 'x-secret'], true]],
    'Extension "x-secret" is not known on Operation',
  ],
  [
    'a misspelt extension on a component',
    [[[...schemas, 'Word', 'x-secrets'], true]],
    'Extension "x-secrets" is not known on Schema',
  ],
  [
    'an extension of another tool',
    [[['info', 'x-logo'], { url: 'https://robots.dev/logo.svg' }]],
    'Extension "x-logo" is not known on Info',
  ],
  [
    "an extension beside a schema's $ref",
    [[[...schemas, 'Robot', 'properties', 'word'], { $ref: '#/components/schemas/Word', 'x-note': 'No.' }]],
    'Extension "x-note" is not known on Schema',
  ],
  [
    'a client option in the path',
    [[[...talk, 'parameters', 0, 'x-client-option'], true]],
    'x-client-option is for query parameters',
  ],
  [
    'slashes in the middle of a path',
    [[[...talk, 'parameters', 0, 'x-multi-segment'], true]],
    'x-multi-segment is for the path parameter that ends',
  ],
  [
    'slashes in a query',
    [[[...list, 'parameters', 0, 'x-multi-segment'], true]],
    'x-multi-segment is for the path parameter that ends',
  ],
  [
    'an idempotency key in the query',
    [[[...list, 'parameters', 0, 'x-idempotency-key'], { seconds: 60 }]],
    'x-idempotency-key is for header',
  ],
  [
    'a prefix for a bearer token',
    [[[...scheme, 'type'], 'http'], [[...scheme, 'scheme'], 'bearer'], [[...scheme, 'in']], [[...scheme, 'name']]],
    'x-auth-prefix is for an apiKey in a header',
  ],
  [
    'a scope that the scheme does not list',
    [[[...file, 'security'], [{ token: ['files:read'] }]]],
    'x-scopes of "token" does not list files:read',
  ],
  ['a scope of a scheme that lists none', [[[...scheme, 'x-scopes'], {}]], 'x-scopes of "token" does not list robots:'],
  [
    'a value that follows from a field that nothing has',
    [[[...schemas, 'Robot', 'properties', 'name', 'x-derived'], { from: 'tokn', as: 'bytes' }]],
    'no schema has a property "tokn"',
  ],
  [
    'a value that follows from what a field refers to that nothing has',
    [[[...schemas, 'Robot', 'properties', 'name', 'x-derived'], { from: 'token', of: 'makerId' }]],
    'no schema has a property "makerId"',
  ],
]
