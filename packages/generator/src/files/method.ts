import { type Operation, type Parameter, pathTypesOf, type Schema } from '../model/index.ts'
import { isMemberwise } from '../typescript/declaration.ts'
import { fieldDoc } from '../typescript/field-doc.ts'
import { jsdoc } from '../typescript/jsdoc.ts'
import { argumentName, pageName, paramsName, propertyKey } from '../typescript/names.ts'
import { clientStyle, typeOf } from '../typescript/type-of.ts'

/** An operation as a method of the client: everything about its signature. */
export interface Method {
  operation: Operation
  /** `list` of `agents.list`. */
  name: string
  pathArguments: readonly { name: string; type: string; parameter: Parameter }[]
  /** The object of query parameters and body fields; undefined where the operation takes neither. */
  params: { type: string; optional: boolean } | undefined
  /** The options that the operation takes, and no others. */
  options: string
  /** `ApiPromise<…>` and its kin. */
  returns: string
  /** Types that the method needs and no component has. */
  declarations: readonly { name: string; source: string }[]
}

export function methodOf(operation: Operation): Method {
  const params = paramsOf(operation)
  const page = pageOf(operation)
  return {
    operation,
    name: operation.names.at(-1) ?? operation.id,
    pathArguments: operation.pathParameters.map((parameter) => ({
      name: argumentName(parameter.name),
      type: argumentType(parameter),
      parameter,
    })),
    params: params && { type: params.type, optional: params.optional },
    options: optionsType(operation),
    returns: returnType(operation, page?.name),
    declarations: [params?.declaration, page].filter((declaration) => declaration !== undefined),
  }
}

interface Params {
  type: string
  optional: boolean
  declaration: { name: string; source: string } | undefined
}

function paramsOf({ id, queryParameters, requestBody }: Operation): Params | undefined {
  if (queryParameters.length === 0 && !requestBody) return undefined
  const required = [
    ...queryParameters.filter((parameter) => isNeeded(parameter)).map(({ name }) => name),
    ...(requestBody?.requiredProperties ?? []).filter(
      (name) => !queryParameters.some((parameter) => parameter.name === name && parameter.isClientOption),
    ),
  ]
  const isValue = requestBody?.kind === 'value'
  const optional = required.length === 0 && !(isValue && requestBody?.required)
  const bodies = isValue ? [] : (requestBody?.contents.map(({ schema }) => typeOf(schema, clientStyle)) ?? [])
  const [body] = bodies
  if (queryParameters.length === 0 && body !== undefined && bodies.length === 1) {
    return { type: body, optional, declaration: undefined }
  }
  const name = paramsName(id)
  const members = [
    ...queryParameters.map(
      (parameter) =>
        `${fieldDoc(parameter, '  ')}  ${propertyKey(parameter.name)}${isNeeded(parameter) ? '' : '?'}: ${typeOf(parameter.schema, clientStyle, '  ')}\n`,
    ),
    ...(isValue
      ? [
          `  /** The request's body, as it is. */\n  body${requestBody?.required ? '' : '?'}: ${typeOf(requestBody?.contents[0]?.schema, clientStyle, '  ')}\n`,
        ]
      : []),
  ]
  // A name in the query and in the body is one argument, sent in both places.
  const shared = queryParameters.map((parameter) => parameter.name).filter((key) => requestBody?.properties.has(key))
  const bases = bodies.map((type) =>
    shared.length > 0 ? `Omit<${type}, ${shared.map((key) => `'${key}'`).join(' | ')}>` : type,
  )
  const extendable = requestBody?.contents.every(({ schema }) => schema && isMemberwise(schema.target)) ?? false
  const doc = jsdoc([`Parameters of \`${id}\`.`])
  const source =
    bases.length > 1 || (bases.length === 1 && !extendable)
      ? `${doc}export type ${name} = ${members.length > 0 ? `{\n${members.join('')}} & ` : ''}(${bases.join(' | ')})\n`
      : `${doc}export interface ${name}${bases.length > 0 ? ` extends ${bases.join()}` : ''} {\n${members.join('')}}\n`
  return { type: name, optional, declaration: { name, source } }
}

/** A parameter that is an option of the client may be left out of a call. */
export function isNeeded({ required, isClientOption }: Parameter): boolean {
  return required && !isClientOption
}

function optionsType({ result, idempotencyKey }: Operation): string {
  const types = [
    ...(result.kind === 'events' ? ['StreamRequestOptions'] : []),
    ...(idempotencyKey ? ['IdempotentRequestOptions'] : []),
  ]
  return types.join(' & ') || 'RequestOptions'
}

function returnType(operation: Operation, page: string | undefined): string {
  const { list, result } = operation
  const errors = errorsType(operation)
  const promise = (name: string, ...types: string[]) => `${name}<${[...types, ...errors].join(', ')}>`
  if (list) {
    const item = typeOf(list.item, clientStyle)
    return promise('PagePromise', item, page ?? `Page<${item}>`)
  }
  if (result.kind === 'events') return promise('StreamPromise', typeOf(result.schema, clientStyle))
  if (result.kind === 'none') return promise('ApiPromise', 'void')
  if (result.kind === 'bytes') return promise('ApiPromise', 'Uint8Array')
  return promise('ApiPromise', typeOf(result.schema, clientStyle))
}

/** A list's page: its rows, and what the body holds beside them. */
function pageOf({ id, list, success }: Operation): { name: string; source: string } | undefined {
  const body = success.json?.schema
  // What every page has itself comes before a field of the same name.
  const fields = list?.fields.filter((field) => field !== 'data' && field !== 'pages') ?? []
  if (!list || !body || fields.length === 0) return undefined
  const name = pageName(id)
  const properties = body.allProperties
  const required = body.allRequired
  const member = (field: string, schema: Schema | undefined) =>
    `  ${propertyKey(field)}${required.has(field) ? '' : '?'}: ${typeOf(schema, clientStyle, '  ')}\n`
  const members = fields.map((field) => member(field, properties.get(field)))
  return {
    name,
    source: `${jsdoc([`A page of \`${id}\`.`])}export interface ${name} extends Page<${typeOf(list.item, clientStyle)}> {\n${members.join('')}}\n`,
  }
}

/** `ApiError<401 | 404, ErrorBody>`: the body that each declared status has; none where none is declared. */
function errorsType({ errors }: Operation): string[] {
  const byBody = new Map<string, string[]>()
  for (const { status, contents } of errors) {
    if (!/^\d+$/.test(status)) continue
    const body = typeOf(contents[0]?.schema, clientStyle)
    byBody.set(body, [...(byBody.get(body) ?? []), status])
  }
  const types = [...byBody].map(([body, statuses]) => `ApiError<${statuses.join(' | ')}, ${body}>`)
  return types.length > 0 ? [types.join(' | ')] : []
}

function argumentType(parameter: Parameter): string {
  return [...new Set(pathTypesOf(parameter).map((type) => (type === 'integer' ? 'number' : type)))].join(' | ')
}
