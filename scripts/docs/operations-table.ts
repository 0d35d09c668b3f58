import { type OpenApiDocument, type Operation, operationsOf, type Spec } from '@agent-clients/specs'
import { methodOf } from '../generate/method.ts'
import { markdownTable } from './markdown-table.ts'

const legend =
  '*inferred*: the documentation does not specify this operation in full. [What is inferred](#what-is-inferred) has the reasons.\n'

/** Every operation as a method call, a table for each top-level resource. */
export function operationsTable({ document }: Spec): string {
  const all = operationsOf(document)
  const resources = [...new Set(all.map(resourceOf))]
  const tables = resources.map((resource) => {
    const operations = all.filter((operation) => resourceOf(operation) === resource)
    const hasScopes = operations.some((operation) => scopesOf(operation).length > 0)
    const rows = operations.map((operation) => [
      `\`${call(document, operation)}\``,
      request(operation),
      ...(hasScopes
        ? [
            scopesOf(operation)
              .map((scope) => `\`${scope}\``)
              .join(', '),
          ]
        : []),
      operation.object.summary ?? '',
    ])
    const head = ['call', 'request', ...(hasScopes ? ['scope'] : []), 'does']
    return `**${resource}**: ${about(document, operations)}\n\n${markdownTable(head, rows)}`
  })
  return [...tables, ...(all.some(({ object }) => object['x-inferred']) ? [legend] : [])].join('\n')
}

function resourceOf({ id }: Operation): string {
  return id.split('.')[0] ?? id
}

/** `agents.rules.set(id, name, params)`; every method takes RequestOptions as well. */
function call(document: OpenApiDocument, operation: Operation): string {
  const { pathParameters, params } = methodOf(document, operation)
  const names = pathParameters.map(({ name }) => name)
  return `${operation.id}(${[...names, ...(params ? [params.optional ? 'params?' : 'params'] : [])].join(', ')})`
}

function request({ method, path, object }: Operation): string {
  const text = `\`${method.toUpperCase()} ${path}\``
  return `${object.externalDocs ? `[${text}](${object.externalDocs.url})` : text}${object['x-inferred'] ? ' *inferred*' : ''}`
}

function scopesOf({ security }: Operation): string[] {
  return [...new Set(security.flatMap((requirement) => Object.values(requirement).flat()))]
}

function about({ tags }: OpenApiDocument, [first]: Operation[]): string {
  return tags?.find(({ name }) => name === first?.object.tags?.[0])?.description?.trim() ?? ''
}
