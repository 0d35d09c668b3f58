import type { Operation } from '@agent-clients/specs'
import { argumentName, fieldsName, paramsName, resourceName } from '../../generate/names.ts'
import { clientParameters } from '../../generate/platform-file.ts'
import { documentRule, pathOfParameter, type Subject, within } from '../document-rule.ts'
import { clientOptions } from '../reserved-names.ts'
import { dotted } from './operation-id-dotted.ts'

/**
 * Names of the spec become names of the code: types, arguments, options. One that TypeScript cannot spell, or that two things
 * would have, would not compile at best and hide one of them at worst.
 */
export const servedNames = documentRule((subject) => {
  checkComponents(subject)
  checkGenerated(subject)
  for (const operation of subject.operations) checkParameters(subject, operation)
  checkOptions(subject)
})

function checkComponents({ document, report }: Subject): void {
  for (const name of Object.keys(document.components.schemas).filter((key) => !/^[A-Z][A-Za-z0-9_]*$/.test(key))) {
    report(
      ['components', 'schemas', name],
      `"${name}" cannot be a type's name. A schema is called like \`AgentSummary\`.`,
    )
  }
}

/** The types that the generator makes up names for, of each operation and of the resources that hold its method. */
function checkGenerated({ document, operations, report }: Subject): void {
  const owners = new Map<string, string>()
  for (const operation of operations.filter(({ id }) => dotted.test(id))) {
    const names = operation.id.split('.')
    const resources = names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
    for (const [owner, name] of [
      [operation.id, paramsName(operation.id)],
      ...resources.map((resource) => [resource, resourceName(resource)]),
    ] as [string, string][]) {
      const other = owners.get(name) ?? owner
      owners.set(name, other)
      if (other === owner) continue
      report(
        within(operation, 'operationId'),
        `"${owner}" and "${other}" would both have a type called ${name}. Rename one.`,
      )
    }
    for (const name of [paramsName(operation.id), fieldsName(operation.id)]) {
      if (!Object.hasOwn(document.components.schemas, name)) continue
      report(
        ['components', 'schemas', name],
        `"${name}" is what a type of "${operation.id}" is called. Rename the schema.`,
      )
    }
  }
}

function checkParameters({ document, report }: Subject, operation: Operation): void {
  const given = new Map<string, string>()
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter
    const complain = (problem: string) =>
      report(pathOfParameter(document, operation, parameter), `The ${place} parameter "${name}" ${problem}.`)
    if (place === 'query' && !/^[\w.~$@:[\]-]+$/.test(name))
      complain('has a name that would have to be encoded in a URL, which is not served')
    if (place !== 'path') continue
    const argument = argumentName(name)
    const other = given.get(argument)
    given.set(argument, name)
    if (!/^[A-Za-z_]\w*$/.test(argument)) complain('cannot be the name of an argument. It begins with a letter')
    else if (other !== undefined) complain(`would be the argument ${argument}, as "${other}" is. Rename one`)
  }
}

/** Parameters and server variables that are set on the client stand among its other options. */
function checkOptions({ document, operations, report }: Subject): void {
  const variables = Object.entries(document.servers[0]?.variables ?? {}).filter(
    ([, variable]) => variable['x-client-option'],
  )
  const parameters = new Set(clientParameters(operations).map(({ name }) => name))
  for (const [name] of variables) {
    const problem = parameters.has(name) ? 'is a query parameter that is a client option, too' : optionProblem(name)
    if (problem) report(['servers', 0, 'variables', name], `The server variable "${name}" ${problem}.`)
  }
  for (const operation of operations) {
    for (const parameter of operation.parameters.filter((one) => one['x-client-option'])) {
      const problem = optionProblem(parameter.name)
      if (problem)
        report(pathOfParameter(document, operation, parameter), `The parameter "${parameter.name}" ${problem}.`)
    }
  }
}

function optionProblem(name: string): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'cannot be the name of a client option'
  return clientOptions.has(name) ? 'has the name of an option that every client has' : undefined
}
