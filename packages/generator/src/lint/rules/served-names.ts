import type { Operation, Spec } from '../../model/index.ts'
import { argumentName, pageName, paramsName, resourceName } from '../../typescript/names.ts'
import { isClientOption } from '../common/reserved-names.ts'
import { type Report, specRule } from '../common/spec-rule.ts'
import { dotted } from './operation-id-dotted.ts'

/**
 * Names of the spec become names of the code: types, arguments, options. One that TypeScript cannot spell, or that two things
 * would have, would not compile at best and hide one of them at worst.
 */
export const servedNames = specRule((spec, report) => {
  checkComponents(spec, report)
  checkGenerated(spec, report)
  for (const operation of spec.operations) checkParameters(operation, report)
  checkOptions(spec, report)
})

function checkComponents({ schemas }: Spec, report: Report): void {
  for (const [name, { pointer }] of schemas) {
    if (!/^[A-Z][A-Za-z0-9_]*$/.test(name))
      report(pointer, `"${name}" cannot be a type's name. A schema is called like \`AgentSummary\`.`)
  }
}

/** The types that the generator makes up names for, of each operation and of the resources that hold its method. */
function checkGenerated({ schemas, operations }: Spec, report: Report): void {
  const owners = new Map<string, string>()
  for (const operation of operations.filter(({ id }) => dotted.test(id))) {
    const { id, names, pointer } = operation
    const resources = names.slice(1).map((_, index) => names.slice(0, index + 1))
    for (const [owner, name] of [
      [id, paramsName(id)],
      ...resources.map((resource) => [resource.join('.'), resourceName(resource)]),
    ] as [string, string][]) {
      const other = owners.get(name) ?? owner
      owners.set(name, other)
      if (other === owner) continue
      report(
        [...pointer, 'operationId'],
        `"${owner}" and "${other}" would both have a type called ${name}. Rename one.`,
      )
    }
    for (const name of [paramsName(id), pageName(id)]) {
      const schema = schemas.get(name)
      if (schema) report(schema.pointer, `"${name}" is what a type of "${id}" is called. Rename the schema.`)
    }
  }
}

function checkParameters({ parameters }: Operation, report: Report): void {
  const given = new Map<string, string>()
  for (const { in: place, name, pointer } of parameters) {
    const complain = (problem: string) => report(pointer, `The ${place} parameter "${name}" ${problem}.`)
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
function checkOptions({ operations, clientOptions: { variables, parameters } }: Spec, report: Report): void {
  for (const { name, pointer } of variables) {
    const isTaken = parameters.some((parameter) => parameter.name === name)
    const problem = isTaken ? 'is a query parameter that is a client option, too' : optionProblem(name)
    if (problem) report(pointer, `The server variable "${name}" ${problem}.`)
  }
  for (const { name, pointer, ...parameter } of operations.flatMap((operation) => operation.parameters)) {
    const problem = parameter.isClientOption && optionProblem(name)
    if (problem) report(pointer, `The parameter "${name}" ${problem}.`)
  }
}

function optionProblem(name: string): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return 'cannot be the name of a client option'
  return isClientOption(name) ? 'has the name of an option that every client has' : undefined
}
