import type { Schema } from '../model/index.ts'
import { literal } from '../typescript/literal.ts'
import { camelCase, propertyKey } from '../typescript/names.ts'
import { isNeeded, type Method } from './method.ts'

/** A longer value is shortened, and so are all where they are longer together: their texts to these lengths, one after the other. */
const longest = { value: 40, object: 80, texts: [40, 20] }

/** One line that calls a method with the spec's own examples and no more than it needs. */
export function callExample({ operation, pathArguments, params }: Method, client: string): string {
  const { queryParameters, requestBody, result, list, id } = operation
  const example = requestBody?.contents[0]?.examples[0]?.value
  const given = new Map(isRecord(example) && requestBody?.kind !== 'value' ? Object.entries(example) : [])
  const needed = queryParameters
    .filter(isNeeded)
    .map((parameter): Argument => [parameter.name, parameter.schema, parameter.example])
  const chosen = requestBody?.required ? namesOfChoices(requestBody.contents[0]?.schema, given) : []
  const names = [...new Set([...chosen, ...(requestBody?.requiredProperties ?? [])])]
  // A body that needs no field in particular is nothing without any.
  const shownNames = names.length > 0 || !requestBody?.required ? names : [...given.keys()].slice(0, 1)
  const fields = shownNames.map((name): Argument => [name, requestBody?.properties.get(name), given.get(name)])
  const value: Argument[] =
    requestBody?.kind === 'value' && requestBody.required ? [['body', requestBody.contents[0]?.schema, example]] : []
  // A name in query and body is one argument.
  const members = [...new Map([...needed, ...fields, ...value].map((member) => [member[0], member])).values()]
  const args = [
    ...pathArguments.map(({ name, parameter }) =>
      parameter.example === undefined ? name : shown(parameter.schema, parameter.example),
    ),
    ...(members.length > 0 ? [object(members)] : params && !params.optional ? ['params'] : []),
  ]
  const call = `${client}.${id}(${args.join(', ')})`
  if (list) return `for await (const ${variable(list.item)} of ${call}) console.log(${variable(list.item)})`
  if (result.kind === 'events') return `for await (const event of ${call}) console.log(event)`
  if (result.kind === 'none') return `await ${call}`
  return `const ${variable(result.schema)} = await ${call}`
}

/** Where a body is one of several things: the fields that the one needs that is given. */
function namesOfChoices(schema: Schema | undefined, given: ReadonlyMap<string, unknown>): string[] {
  if (!schema) return []
  const chosen = schema.alternatives.find(
    (choice) => choice !== schema && [...choice.allRequired].every((name) => given.has(name)),
  )
  return [...(chosen?.allRequired ?? []), ...schema.allOf.flatMap((part) => namesOfChoices(part, given))]
}

type Argument = [name: string, schema: Schema | undefined, value: unknown]

function object(members: readonly Argument[]): string {
  const sources = longest.texts.map((most) => `{ ${members.map((member) => argument(member, most)).join(', ')} }`)
  return sources.find((source) => source.length <= longest.object) ?? sources.at(-1) ?? ''
}

function argument([name, schema, value]: Argument, most: number): string {
  // A credential is no example for anybody's code: what is shown is where to put one's own.
  const source = schema?.isSecret || value === undefined ? name : shown(schema, value, most)
  return source === name ? propertyKey(name) : `${propertyKey(name)}: ${source}`
}

function shown(schema: Schema | undefined, value: unknown, most = longest.value): string {
  const source = literal(value)
  return source.length > most ? literal(shortened(schema, value, most)) : source
}

/** A value of the same type that is shorter: texts are cut, lists have one item, objects what they cannot be without. */
function shortened(schema: Schema | undefined, value: unknown, most: number): unknown {
  if (typeof value === 'string') {
    const isWhole = value.length <= most || schema?.values || schema?.keywords.format
    return isWhole ? value : `${cut(value, most)}…`
  }
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => shortened(schema?.items, item, most))
  if (!isRecord(value)) return value
  const required = schema?.allRequired ?? new Set()
  const members = Object.entries(value).filter(([name]) => required.size === 0 || required.has(name))
  return Object.fromEntries(
    members.map(([name, member]) => [name, shortened(schema?.allProperties.get(name), member, most)]),
  )
}

/** No half of a character that takes two. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
}

function variable(schema: Schema | undefined): string {
  return schema?.name ? camelCase(schema.name) : 'result'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
