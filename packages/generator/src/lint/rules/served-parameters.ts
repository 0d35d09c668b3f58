import type { Parameter } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

/**
 * A method takes path parameters as arguments and query parameters as fields, and sends them in one way. A parameter that stands
 * elsewhere, or wants to be written otherwise, would be typed and then lost or garbled.
 */
export const servedParameters = specRule(({ operations }, report) => {
  for (const { id, parameters } of operations) {
    for (const parameter of parameters) {
      const problem = problemOf(parameter)
      if (problem) report(parameter.pointer, `The ${parameter.in} parameter "${parameter.name}" ${problem}.`)
    }
    const keys = parameters.filter(({ idempotencySeconds }) => idempotencySeconds !== undefined)
    for (const second of keys.slice(1)) {
      report(second.pointer, `"${id}" declares a second idempotency key, "${second.name}": a call carries one.`)
    }
  }
})

const problems: Record<Parameter['in'], (parameter: Parameter) => string | undefined> = {
  path: pathProblem,
  query: queryProblem,
  header: headerProblem,
  cookie: () => 'would never be sent: clients keep no cookies. Leave it out',
}

function problemOf(parameter: Parameter): string | undefined {
  if (parameter.mediaType !== undefined)
    return 'is described by `content`, which is not served: values are sent as they are. Give it a `schema`'
  if (parameter.schema.isSecret)
    return 'holds a credential (x-secret), which clients can mask in a body only. Leave out the mark, and warn in its description'
  return problems[parameter.in](parameter)
}

function headerProblem({ idempotencySeconds, schema }: Parameter): string | undefined {
  if (idempotencySeconds === undefined)
    return (
      'would never be sent: methods take no header parameter but an idempotency key (x-idempotency-key). Leave it out, ' +
      "and let the operation's description say that the `headers` option can send it"
    )
  if (isOnly(schema.kinds, ['string'])) return undefined
  return 'is an idempotency key and has to be a string, because clients make a UUID for it'
}

function pathProblem({ required, style, schema, isMultiSegment }: Parameter): string | undefined {
  if (!required) return 'needs `required: true`: without it there is no path'
  if (style !== 'simple')
    return `has style ${style}, which is not served. Path parameters are sent as they are (simple)`
  const served = isMultiSegment ? ['string'] : ['string', 'number', 'integer']
  if (isOnly(schema.kinds, served)) return undefined
  return `has to be ${served.length === 1 ? 'a string' : 'a string, a number or an integer'}: methods take no other value for a path`
}

function queryProblem({ name, style, explode, allowReserved, schema }: Parameter): string | undefined {
  const { kinds, items } = schema
  if (name === '__proto__') return 'cannot be a field of an object: JavaScript takes that name for its prototype'
  if (style !== 'form')
    return `has style ${style}, which is not served. Only form is: \`name=value\`, repeated for an array`
  if (allowReserved) return 'has allowReserved, which is not served: reserved characters are always encoded'
  if (kinds.has('array') && !explode)
    return 'has `explode: false`, which is not served: arrays are sent as `name=a&name=b`. If it is sent joined, make it a string and describe its form'
  if (kinds.has('array') && kinds.size > 1)
    return 'is an array or something else, which is not served: make it an array'
  if ([schema, ...(items ? [items] : [])].some(({ isFile }) => isFile))
    return 'is binary, which has no form in a query: files are sent in a form (multipart/form-data)'
  const values = kinds.has('array') ? (items?.kinds ?? new Set(['any'])) : kinds
  if (isOnly(values, scalars)) return undefined
  const others = [...values].filter((kind) => !scalars.includes(kind))
  return `can be ${others.join(', ')}, which has no form in a query: only strings, numbers, booleans and arrays of them are served`
}

const scalars = ['string', 'number', 'integer', 'boolean']

function isOnly(kinds: ReadonlySet<string>, served: readonly string[]): boolean {
  return [...kinds].every((kind) => served.includes(kind))
}
