import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, talk } = places
const since = { name: 'since', in: 'query', description: 'Only newer ones.', schema: { type: 'string' }, example: 'x' }

export const breaks: Break[] = [
  ['a GET that sets something', [[[...list, 'x-sets'], { name: 'Bo' }]], 'x-sets: a GET sets nothing'],
  ['a field that nothing has', [[[...create, 'x-sets'], { nam: 'Bo' }]], 'x-sets: no schema has a property "nam"'],
  [
    'a value that is not known',
    [[[...talk, 'x-sets'], { type: 'words' }]],
    'x-sets: the value given for "type" is not one that its schema allows',
  ],
  [
    'a value of another kind',
    [[[...talk, 'x-sets'], { token: 400 }]],
    'the value given for "token" is not one that its schema allows',
  ],
  [
    'a time that is an object',
    [[[...talk, 'x-sets'], { error: '$now' }]],
    'the value given for "error" is not one that its schema allows',
  ],
  [
    'an expression that there is not',
    [[[...talk, 'x-sets'], { token: '$request.query.token' }]],
    'the value given for "token" is not one that its schema allows',
  ],
  [
    'what the request does not have',
    [[[...create, 'x-sets'], { name: '$request.body#/nam' }]],
    '"name" refers to a field that the request does not have',
  ],
  [
    'rows in nothing that is listed',
    [[[...talk, 'x-adds'], [{ text: '$response.body#/text' }]]],
    'x-adds: no operation lists',
  ],
  ['a collection that there is not', [[[...create, 'x-collection'], '/robot']], 'no operation has the path "/robot"'],
  ['a collection of a GET', [[[...list, 'x-collection'], '/robots']], 'x-collection: only a POST creates'],
  ['a time in no list', [[[...talk, 'parameters', 0, 'x-after'], 'name']], '"id" is no query parameter of a list'],
  ['a time that rows do not have', [[[...list, 'parameters', 0, 'x-after'], 'at']], 'x-after: the rows have no "at"'],
  ['a time that is none', [[[...list, 'parameters', 2], { ...since, 'x-after': 'name' }]], '"since" is no date-time'],
]
