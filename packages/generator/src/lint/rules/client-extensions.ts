import type { Parameter, SecurityScheme } from '@agent-clients/specs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { documentRule, within } from '../document-rule.ts'
import { extensionVisitor } from '../extension-visitor.ts'
import { everywhere, extensions } from '../extensions.ts'

/**
 * An extension that is misspelt or stands in the wrong place changes nothing and is missed by nobody, except by users: only those
 * of docs/specs.md are accepted, only where the generator and the mock read them. Their shapes are `struct`'s to check.
 */
export const clientExtensions: Oas3Rule = (options) => [unknownExtensions(options), misplacedExtensions(options)].flat()

const unknownExtensions: Oas3Rule = () =>
  extensionVisitor(({ key, on, complain }) => {
    const known = [...Object.keys(extensions[on] ?? {}), everywhere]
    if (!known.includes(key)) complain(`Extension "${key}" is not known on ${on} (known: ${known.join(', ')}).`)
  })

const misplacedExtensions = documentRule(({ document, operations, report }) => {
  for (const [name, scheme] of Object.entries(document.components.securitySchemes)) {
    if (scheme['x-auth-prefix'] === undefined || (scheme.type === 'apiKey' && scheme.in === 'header')) continue
    report(['components', 'securitySchemes', name, 'x-auth-prefix'], 'x-auth-prefix is for an apiKey in a header.')
  }
  const schemas = Object.entries(document.components.schemas)
  const fields = new Set(schemas.flatMap(([, { properties = {} }]) => Object.keys(properties)))
  for (const [name, { properties = {} }] of schemas) {
    for (const [field, { 'x-derived': derived }] of Object.entries(properties)) {
      if (!derived || fields.has(derived.from)) continue
      report(
        ['components', 'schemas', name, 'properties', field, 'x-derived'],
        `x-derived: no schema has a property "${derived.from}".`,
      )
    }
  }
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      const problem = misplaced(parameter, operation.path)
      if (problem) report(within(operation, 'parameters'), `Parameter "${parameter.name}": ${problem}.`)
    }
    for (const [name, scopes] of operation.security.flatMap((requirement) => Object.entries(requirement))) {
      const unknown = unknownScopes(document.components.securitySchemes[name], scopes)
      if (unknown.length > 0)
        report(within(operation, 'security'), `x-scopes of "${name}" does not list ${unknown.join(', ')}.`)
    }
  }
})

function misplaced(parameter: Parameter, path: string): string | undefined {
  if (parameter['x-client-option'] && parameter.in !== 'query') return 'x-client-option is for query parameters'
  if (parameter['x-multi-segment'] && !path.endsWith(`/{${parameter.name}}`)) {
    return 'x-multi-segment is for the path parameter that ends the path'
  }
  if (parameter['x-idempotency-key'] && parameter.in !== 'header') return 'x-idempotency-key is for header parameters'
  return undefined
}

function unknownScopes(scheme: SecurityScheme | undefined, scopes: string[]): string[] {
  const known = scheme?.['x-scopes']
  return known ? scopes.filter((scope) => !(scope in known)) : []
}
