import {
  componentName,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
  schemaAt,
} from '@agent-clients/specs'
import { fieldsName, paramsName } from './names.ts'
import { rowSchema } from './list-rows.ts'
import { answerKind, bodyKind, bodyProperties, propertiesOf, requiredProperties } from './routes.ts'
import { isPlainObject } from './types-file.ts'

/** An operation as a method of the client: everything about its signature. */
export interface Method {
  operation: Operation
  /** `list` of `agents.list`. */
  name: string
  pathParameters: Parameter[]
  /** The object of query parameters and body fields; undefined where the operation takes neither. */
  params: Params | undefined
  /** `Promise<…>` of the right kind. */
  returns: string
  /** A list's fields beside `data`: name of their interface and where they come from. */
  fields: { name: string; omitted: string } | undefined
}

export interface Params {
  type: string
  optional: boolean
  /** Source of the interface, where `type` is not a component of the spec. */
  declaration: string | undefined
}

export function methodOf(document: OpenApiDocument, operation: Operation): Method {
  const fields = pageFields(document, operation)
  return {
    operation,
    name: operation.id.split('.').at(-1) ?? operation.id,
    pathParameters: pathParametersInOrder(operation),
    params: paramsOf(document, operation),
    fields,
    returns: returnType(document, operation, fields?.name),
  }
}

function pathParametersInOrder({ path, parameters, id }: Operation): Parameter[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    if (!parameter) throw new Error(`${id}: the path names {${name}}, but no path parameter of that name is declared.`)
    return parameter
  })
}

function paramsOf(document: OpenApiDocument, operation: Operation): Params | undefined {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const kind = bodyKind(document, operation)
  if (query.length === 0 && kind === undefined) return undefined

  const bodyTypes = operation.body?.contents.map(({ schema }) => componentName(schema) ?? 'unknown') ?? []
  const fromClient = query.filter((parameter) => parameter['x-client-option']).map(({ name }) => name)
  const required = [
    ...query.filter((parameter) => parameter.required).map(({ name }) => name),
    ...requiredProperties(document, operation),
  ]
  const optional =
    required.every((name) => fromClient.includes(name)) && !(kind === 'value' && operation.body?.required)
  const name = paramsName(operation.id)

  if (query.length === 0 && kind !== 'value' && bodyTypes.length === 1)
    return { type: bodyTypes[0] ?? name, optional, declaration: undefined }

  const parts = [
    ...(query.length > 0 ? [queryType(operation.id, query, fromClient)] : []),
    ...(kind === 'value'
      ? [`{\n  /** The request's body, as it is. */\n  body${operation.body?.required ? '' : '?'}: ${bodyTypes[0]}\n}`]
      : []),
  ]
  if (kind === undefined || kind === 'value') return { type: name, optional, declaration: declare(name, parts) }
  const names = [...bodyProperties(document, operation)]
  const shared = names.filter((property) => query.some((parameter) => parameter.name === property))
  const bodies = bodyTypes.map((type) =>
    shared.length > 0 ? `Omit<${type}, ${shared.map((property) => `'${property}'`).join(' | ')}>` : type,
  )
  return {
    type: name,
    optional,
    declaration: declare(name, [
      ...parts,
      isExtendable(document, operation) ? bodies.join() : `(${bodies.join(' | ')})`,
    ]),
  }
}

/** Whether an interface can extend the body: one body, which is no choice. */
function isExtendable(document: OpenApiDocument, { body }: Operation): boolean {
  const [content, ...others] = body?.contents ?? []
  const schema = content?.schema && resolve<Schema>(document, content.schema)
  return others.length === 0 && schema !== undefined && isPlainObject(document, schema)
}

/** An interface where the parts allow it: editors show its name, and errors point at the property. */
function declare(name: string, parts: string[]): string {
  const inline = parts.filter((part) => part.startsWith('{'))
  if (parts.some((part) => part.startsWith('('))) return `export type ${name} = ${parts.join(' & ')}\n`
  const named = parts.filter((part) => !part.startsWith('{'))
  return `export interface ${name}${named.length > 0 ? ` extends ${named.join(', ')}` : ''} ${inline[0] ?? '{}'}\n`
}

/** Parameters that are client options may be left out of the call. */
function queryType(id: string, query: Parameter[], fromClient: string[]): string {
  const type = `Query<'${id}'>`
  if (fromClient.length === 0) return type
  const names = fromClient.map((name) => `'${name}'`).join(' | ')
  if (fromClient.length === query.length) return `Partial<${type}>`
  return `Omit<${type}, ${names}>, Partial<Pick<${type}, ${names}>>`
}

function returnType(document: OpenApiDocument, operation: Operation, fields: string | undefined): string {
  const errors = errorsType(operation)
  if (operation.pagination) return `PagePromise<${itemType(document, operation)}, ${fields ?? 'object'}, ${errors}>`
  const kind = answerKind(document, operation)
  if (kind === 'events')
    return `StreamPromise<${typeName(operation.success.contents[0]?.schema) ?? 'unknown'}, ${errors}>`
  if (kind === 'none') return `ApiPromise<void, ${errors}>`
  if (kind === 'bytes') return `ApiPromise<Uint8Array, ${errors}>`
  return `ApiPromise<${resourceType(document, operation)}, ${errors}>`
}

/** The component behind the envelope, or the choice between several. */
function resourceType(document: OpenApiDocument, operation: Operation): string {
  const schema = operation.success.contents[0]?.schema
  const name = schema && typeName(schemaAt(document, schema, operation.envelope))
  if (!name)
    throw new Error(`${operation.id}: the resource in its ${operation.success.status} answer is not a named schema.`)
  return name
}

function itemType(document: OpenApiDocument, operation: Operation): string {
  const name = typeName(rowSchema(document, operation))
  if (!name) throw new Error(`${operation.id}: the items of its list are not a named schema.`)
  return name
}

/** `Agent`, or `Text | Image` for a choice between components. */
function typeName(schema: Schema | undefined): string | undefined {
  const name = componentName(schema)
  if (name !== undefined || !schema) return name
  const names = (schema.oneOf ?? schema.anyOf ?? []).map(typeName)
  return names.length > 0 && names.every((choice) => choice !== undefined) ? names.join(' | ') : undefined
}

/** What a list answers beside its rows, if its answer is an object. */
function pageFields(document: OpenApiDocument, { id, pagination, success }: Operation): Method['fields'] {
  const omitted = pagination?.items.split('/')[1]
  const schema = success.contents[0]?.schema
  if (!omitted || !schema || Object.keys(propertiesOf(document, schema)).length < 2) return undefined
  return { name: fieldsName(id), omitted }
}

/** `Record<401 | 404, ErrorBody>`: the body that each declared status has. */
function errorsType({ responses }: Operation): string {
  const byBody = new Map<string, string[]>()
  for (const { status, contents } of responses) {
    if (status.startsWith('2') || !/^\d+$/.test(status)) continue
    const body = componentName(contents[0]?.schema) ?? 'unknown'
    byBody.set(body, [...(byBody.get(body) ?? []), status])
  }
  return [...byBody].map(([body, statuses]) => `Record<${statuses.join(' | ')}, ${body}>`).join(' & ') || 'object'
}
