import type { Spec } from '../model/index.ts'
import { declaration } from '../typescript/declaration.ts'
import { clientStyle } from '../typescript/type-of.ts'
import type { Method } from './method.ts'

/** `types.ts`: every component by its name, then what methods take and return that has no component. */
export function typesFile({ schemas }: Spec, methods: readonly Method[]): string {
  const sources = [
    ...[...schemas].map(([name, schema]) => declaration(name, schema, clientStyle)),
    ...methods.flatMap(({ declarations }) => declarations.map(({ source }) => source)),
  ]
  const needsPage = sources.some((source) => /^export interface \w+ extends Page</m.test(source))
  return [...(needsPage ? [`import type { Page } from '@agent-clients/core'\n`] : []), ...sources].join('\n')
}
