import type { Schema } from '../model/index.ts'
import { literal } from '../typescript/literal.ts'
import { camelCase, propertyKey } from '../typescript/names.ts'
import { isNeeded, type Method } from './method.ts'

/** A longer value stands as a variable of the argument's name; so do all where they are longer together. */
const longest = { value: 40, object: 80 }

/** One line that calls a method with the spec's own examples and no more than it needs. */
export function callExample({ operation, pathArguments, params }: Method, client: string): string {
  const { queryParameters, requestBody, result, list, id } = operation
  const example = requestBody?.contents[0]?.examples[0]?.value
  const given = new Map(isRecord(example) && requestBody?.kind !== 'value' ? Object.entries(example) : [])
  const needed = queryParameters
    .filter(isNeeded)
    .map((parameter) => argument(parameter.name, parameter.schema, parameter.example))
  const names = requestBody?.requiredProperties ?? []
  // A body that needs no field in particular is nothing without any.
  const shownNames = names.length > 0 || !requestBody?.required ? names : [...given.keys()].slice(0, 1)
  const fields = shownNames.map((name) => argument(name, requestBody?.properties.get(name), given.get(name)))
  const value =
    requestBody?.kind === 'value' && requestBody.required
      ? [argument('body', requestBody.contents[0]?.schema, example)]
      : []
  const members = [...new Set([...needed, ...fields, ...value])]
  const args = [
    ...pathArguments.map(({ name, parameter }) =>
      parameter.example === undefined ? name : shown(name, parameter.example),
    ),
    ...(members.length > 0 ? [object(members)] : params && !params.optional ? ['params'] : []),
  ]
  const call = `${client}.${id}(${args.join(', ')})`
  if (list) return `for await (const ${variable(list.item)} of ${call}) console.log(${variable(list.item)})`
  if (result.kind === 'events') return `for await (const event of ${call}) console.log(event)`
  if (result.kind === 'none') return `await ${call}`
  return `const ${variable(result.schema)} = await ${call}`
}

function object(members: readonly string[]): string {
  const source = `{ ${members.join(', ')} }`
  return source.length <= longest.object ? source : `{ ${members.map((member) => member.split(': ')[0]).join(', ')} }`
}

function argument(name: string, schema: Schema | undefined, value: unknown): string {
  // A credential is no example for anybody's code.
  const source = schema?.isSecret || value === undefined ? name : shown(name, value)
  return source === name ? propertyKey(name) : `${propertyKey(name)}: ${source}`
}

function shown(name: string, value: unknown): string {
  const source = literal(value)
  return source.length > longest.value ? camelCase(name) : source
}

function variable(schema: Schema | undefined): string {
  return schema?.name ? camelCase(schema.name) : 'result'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
