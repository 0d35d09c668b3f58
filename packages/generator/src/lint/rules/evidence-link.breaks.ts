import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { file } = places

export const breaks: Break[] = [
  ['no link', [[[...file, 'externalDocs']]], '"files.get" needs externalDocs.url'],
  [
    'a link without https',
    [[[...file, 'externalDocs', 'url'], 'http://robots.dev/docs']],
    '"files.get" needs externalDocs.url',
  ],
  ['a link that is none', [[[...file, 'externalDocs', 'url'], 'https://']], '"files.get" needs externalDocs.url'],
]
