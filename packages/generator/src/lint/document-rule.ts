import {
  componentName,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
} from '@agent-clients/specs'
import type { Oas3Rule } from '@redocly/openapi-core'

/** Names that lead from the document's root to a node: `['paths', '/v1/agents', 'get']`. */
export type Path = readonly (string | number)[]

/** What a rule looks at, and how it tells what it finds there. */
export interface Subject {
  document: OpenApiDocument
  operations: Operation[]
  report: (path: Path, message: string) => void
}

/**
 * A Redocly rule over the whole document, read as the generator and the mock read it: references followed, defaults filled in.
 * Rules that need to know where in the file they stand are Redocly visitors instead.
 */
export function documentRule(check: (subject: Subject) => void): Oas3Rule {
  return () => ({
    Root: {
      leave(root, { report, location }) {
        try {
          // Redocly's types know OpenAPI, ours know OpenAPI with our extensions; `struct` checks the file against both.
          const document = root as unknown as OpenApiDocument
          // A component has many users, but is to be put right once.
          const reported = new Set<string>()
          check({
            document,
            // Redocly's `operation-operationId` tells of those that have none.
            operations: operationsOf(document).filter(({ id }) => typeof id === 'string'),
            report: (path, message) => {
              const problem = JSON.stringify([path, message])
              if (!reported.has(problem)) report({ message, location: location.child([...path]).key() })
              reported.add(problem)
            },
          })
        } catch (error) {
          // A file that `struct` refuses can trip a rule: without this, the stack trace would hide what is wrong with the file.
          const reason = error instanceof Error ? error.message : String(error)
          report({
            message: `Could not be checked, solve the other problems first (${reason}).`,
            location: location.key(),
          })
        }
      },
    },
  })
}

/** The path of a node inside an operation. */
export function within({ path, method }: Operation, ...rest: Path): Path {
  return ['paths', path, method, ...rest]
}

/** The path of a response: of its component where it is a `$ref`. */
export function pathOfResponse(operation: Operation, status: string): Path {
  const name = componentName(operation.object.responses[status])
  return name === undefined ? within(operation, 'responses', status) : ['components', 'responses', name]
}

/** The path of a parameter: of its component where it is a `$ref`, else where the operation or its path lists it. */
export function pathOfParameter(document: OpenApiDocument, operation: Operation, { in: place, name }: Parameter): Path {
  const lists = [
    [within(operation, 'parameters'), operation.object.parameters ?? []],
    [['paths', operation.path, 'parameters'], document.paths[operation.path]?.parameters ?? []],
  ] as const
  for (const [path, nodes] of lists) {
    for (const [index, node] of nodes.entries()) {
      const parameter = resolve(document, node)
      if (parameter.in !== place || parameter.name !== name) continue
      const component = componentName(node)
      return component === undefined ? [...path, index] : ['components', 'parameters', component]
    }
  }
  return within(operation)
}
