import type { Spec } from '../model/index.ts'
import { declaration } from '../typescript/declaration.ts'
import { clientStyle } from '../typescript/type-of.ts'
import type { Method } from './method.ts'

/** `types.ts`: every component by its name, then what methods take and return that has no component. */
export function typesFile({ schemas }: Spec, methods: readonly Method[]): string {
  return [
    ...[...schemas].map(([name, schema]) => declaration(name, schema, clientStyle)),
    ...methods.flatMap(({ declarations }) => declarations.map(({ source }) => source)),
  ].join('\n')
}
