import { methodOf } from '@agent-clients/generator'
import type { Operation, Spec } from '@agent-clients/generator/model'
import { markdownTable } from './markdown-table.ts'

const legend =
  '*inferred*: the documentation does not specify this operation in full. [What is inferred](#what-is-inferred) has the reasons.\n'

/** Every operation as a method call, a table for each top-level resource. */
export function operationsTable({ operations: all, tags }: Spec): string {
  const resources = [...new Set(all.map(resourceOf))]
  const tables = resources.map((resource) => {
    const operations = all.filter((operation) => resourceOf(operation) === resource)
    const hasScopes = operations.some((operation) => operation.scopes.length > 0)
    const rows = operations.map((operation) => [
      `\`${call(operation)}\``,
      request(operation),
      ...(hasScopes ? [operation.scopes.map((scope) => `\`${scope}\``).join(', ')] : []),
      operation.summary ?? '',
    ])
    const head = ['call', 'request', ...(hasScopes ? ['scope'] : []), 'does']
    return `**${resource}**: ${about(tags, operations)}\n\n${markdownTable(head, rows)}`
  })
  return [...tables, ...(all.some(({ inferred }) => inferred) ? [legend] : [])].join('\n')
}

function resourceOf({ id, names }: Operation): string {
  return names[0] ?? id
}

/** `agents.rules.set(id, name, params)`; every method takes RequestOptions as well. */
function call(operation: Operation): string {
  const { pathArguments, params } = methodOf(operation)
  const names = pathArguments.map(({ name }) => name)
  return `${operation.id}(${[...names, ...(params ? [params.optional ? 'params?' : 'params'] : [])].join(', ')})`
}

function request({ method, path, documentation, inferred }: Operation): string {
  const text = `\`${method} ${path}\``
  return `${documentation === undefined ? text : `[${text}](${documentation})`}${inferred ? ' *inferred*' : ''}`
}

function about(tags: Spec['tags'], [first]: readonly Operation[]): string {
  return tags.find(({ name }) => name === first?.tag)?.description?.trim() ?? ''
}
