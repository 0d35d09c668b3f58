import type { Oas3Rule } from '@redocly/openapi-core'
import type { Parameter } from '../../model/index.ts'
import { extensionVisitor } from '../common/extension-visitor.ts'
import { everywhere, extensions } from '../common/extensions.ts'
import { specRule } from '../common/spec-rule.ts'

/**
 * An extension that is misspelt or stands in the wrong place changes nothing and is missed by nobody, except by users: only those
 * of docs/specs.md are accepted, only where the generator and the mock read them. Their shapes are `struct`'s to check.
 */
export const clientExtensions: Oas3Rule = (options) =>
  [unknownExtensions(options), prefixes(options), misplacedExtensions(options)].flat()

const unknownExtensions: Oas3Rule = () =>
  extensionVisitor(({ key, on, complain }) => {
    const known = [...Object.keys(extensions[on] ?? {}), everywhere]
    if (!known.includes(key)) complain(`Extension "${key}" is not known on ${on} (known: ${known.join(', ')}).`)
  })

const prefixes: Oas3Rule = () => ({
  SecurityScheme(scheme, { report, location }) {
    if (!('x-auth-prefix' in scheme) || (scheme.type === 'apiKey' && scheme.in === 'header')) return
    const message = 'x-auth-prefix is for an apiKey in a header.'
    report({ message, location: location.child('x-auth-prefix').key() })
  },
})

const misplacedExtensions = specRule(({ schemas, operations }, report) => {
  const fields = [...schemas.values()].flatMap(({ properties }) => [...properties])
  const names = new Set(fields.map(([name]) => name))
  for (const [, { own, pointer }] of fields) {
    const derived = own['x-derived']
    const unknown =
      derived && [derived.from, 'of' in derived ? derived.of : derived.from].find((name) => !names.has(name))
    if (unknown === undefined) continue
    report([...pointer, 'x-derived'], `x-derived: no schema has a property "${unknown}".`)
  }
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      const problem = misplaced(parameter, operation.path)
      if (problem) report([...operation.pointer, 'parameters'], `Parameter "${parameter.name}": ${problem}.`)
    }
    for (const { credential, scopes } of operation.security.flat()) {
      const unknown = credential.scopes ? scopes.filter((scope) => !credential.scopes?.has(scope)) : []
      if (unknown.length > 0)
        report(
          [...operation.pointer, 'security'],
          `x-scopes of "${credential.scheme}" does not list ${unknown.join(', ')}.`,
        )
    }
  }
})

function misplaced(parameter: Parameter, path: string): string | undefined {
  if (parameter.isClientOption && parameter.in !== 'query') return 'x-client-option is for query parameters'
  if (parameter.isMultiSegment && !path.endsWith(`/{${parameter.name}}`)) {
    return 'x-multi-segment is for the path parameter that ends the path'
  }
  if (parameter.idempotencySeconds !== undefined && parameter.in !== 'header')
    return 'x-idempotency-key is for header parameters'
  return undefined
}
