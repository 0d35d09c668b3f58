import { kindsOf, type OpenApiDocument, type Parameter, resolve, type Schema } from '@agent-clients/specs'
import { documentRule, pathOfParameter } from '../document-rule.ts'

/**
 * A method takes path parameters as arguments and query parameters as fields, and sends them in one way. A parameter that stands
 * elsewhere, or wants to be written otherwise, would be typed and then lost or garbled.
 */
export const servedParameters = documentRule(({ document, operations, report }) => {
  for (const operation of operations) {
    for (const parameter of operation.parameters) {
      const problem = problemOf(document, parameter)
      if (!problem) continue
      const message = `The ${parameter.in} parameter "${parameter.name}" ${problem}.`
      report(pathOfParameter(document, operation, parameter), message)
    }
    const keys = operation.parameters.filter((parameter) => parameter['x-idempotency-key'])
    for (const second of keys.slice(1)) {
      const message = `"${operation.id}" declares a second idempotency key, "${second.name}": a call carries one.`
      report(pathOfParameter(document, operation, second), message)
    }
  }
})

const problems: Record<Parameter['in'], (document: OpenApiDocument, parameter: Parameter) => string | undefined> = {
  path: pathProblem,
  query: queryProblem,
  header: headerProblem,
  cookie: () => 'would never be sent: clients keep no cookies. Leave it out',
}

function problemOf(document: OpenApiDocument, parameter: Parameter): string | undefined {
  // Typed as if it had to be there; OpenAPI allows `content` in its place.
  const schema: Schema | undefined = parameter.schema
  if (!schema) return 'is described by `content`, which is not served: values are sent as they are. Give it a `schema`'
  if (schema['x-secret'] || resolve<Schema>(document, schema)['x-secret'])
    return 'holds a credential (x-secret), which clients can hide in a body only. Leave out the mark, and warn in its description'
  return problems[parameter.in](document, parameter)
}

function headerProblem(document: OpenApiDocument, parameter: Parameter): string | undefined {
  if (!parameter['x-idempotency-key'])
    return (
      'would never be sent: methods take no header parameter but an idempotency key (x-idempotency-key). Leave it out, ' +
      "and let the operation's description say that the `headers` option can send it"
    )
  if (isOnly(kindsOf(document, parameter.schema), ['string'])) return undefined
  return 'is an idempotency key and has to be a string, because clients make a UUID for it'
}

function pathProblem(document: OpenApiDocument, parameter: Parameter): string | undefined {
  const { style = 'simple', schema } = parameter
  if (parameter.required !== true) return 'needs `required: true`: without it there is no path'
  if (style !== 'simple')
    return `has style ${style}, which is not served. Path parameters are sent as they are (simple)`
  const served = parameter['x-multi-segment'] ? ['string'] : ['string', 'number', 'integer']
  if (isOnly(kindsOf(document, schema), served)) return undefined
  return `has to be ${served.length === 1 ? 'a string' : 'a string, a number or an integer'}: methods take no other value for a path`
}

function queryProblem(document: OpenApiDocument, parameter: Parameter): string | undefined {
  const { style = 'form', explode = style === 'form', schema } = parameter
  if (style !== 'form')
    return `has style ${style}, which is not served. Only form is: \`name=value\`, repeated for an array`
  if (parameter.allowReserved) return 'has allowReserved, which is not served: reserved characters are always encoded'
  const kinds = kindsOf(document, schema)
  if (kinds.has('array') && !explode)
    return 'has `explode: false`, which is not served: arrays are sent as `name=a&name=b`. If it is sent joined, make it a string and describe its form'
  const items: Schema | undefined = resolve<Schema>(document, schema).items
  const values = kinds.has('array') ? kindsOf(document, items ?? {}) : kinds
  if (kinds.has('array') && kinds.size > 1)
    return 'is an array or something else, which is not served: make it an array'
  if (isOnly(values, scalars)) return undefined
  return `can be ${unserved(values)}, which has no form in a query: only strings, numbers, booleans and arrays of them are served`
}

const scalars = ['string', 'number', 'integer', 'boolean']

function isOnly(kinds: Set<string>, served: string[]): boolean {
  return [...kinds].every((kind) => served.includes(kind))
}

function unserved(kinds: Set<string>): string {
  return [...kinds].filter((kind) => !scalars.includes(kind)).join(', ')
}
