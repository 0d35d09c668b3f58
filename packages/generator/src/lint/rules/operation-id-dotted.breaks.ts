import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list, create, file } = places

export const breaks: Break[] = [
  ['a single name', [[[...file, 'operationId'], 'readFile']], "is not a method's path"],
  ['a name that is no camelCase', [[[...file, 'operationId'], 'files.Get_it']], "is not a method's path"],
  ['an empty name', [[[...file, 'operationId'], 'files..get']], "is not a method's path"],
  ['a name that the client needs', [[[...file, 'operationId'], 'files.then']], 'cannot use the name "then"'],
  [
    'a method that is also an object with methods',
    [[[...create, 'operationId'], 'robots.talk.start']],
    '"robots.talk.start" makes it an object',
  ],
  ['two tags for one first name', [[[...list, 'tags', 0], 'Files']], 'one tag for one first name'],
  ['two first names for one tag', [[[...file, 'operationId'], 'robots.file']], 'one tag for one first name'],
]
