import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

export const breaks: Break[] = [
  ['a closed object', [[[...places.schemas, 'Robot', 'additionalProperties'], false]], 'Objects stay open'],
]
