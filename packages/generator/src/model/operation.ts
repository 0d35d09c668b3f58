import { type Credential, requirementsOf, type SecurityRequirement } from './credential.ts'
import type { DocumentReader } from './document-reader.ts'
import type { OperationObject, PathItemObject } from './document.ts'
import { type Effects, effectsOf } from './effects.ts'
import { type Events, eventsOf } from './events.ts'
import { type Pointer, parsePointer } from './json-pointer.ts'
import { type List, listOf } from './list.ts'
import { once } from './once.ts'
import { type Parameter, parametersOf } from './parameter.ts'
import { type RequestBody, requestBodyOf } from './request-body.ts'
import { type Response, responsesOf } from './response.ts'
import { type Result, resultOf } from './result.ts'

export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type HttpMethod = (typeof httpMethods)[number]

/** One operation of a spec, everything resolved. */
export interface Operation {
  pointer: Pointer
  /** The method's path in the client: `agents.rules.set`. Empty where the document gives none, which the linter refuses. */
  id: string
  /** Its segments: `['agents', 'rules', 'set']`. */
  names: readonly string[]
  method: HttpMethod
  /** As the spec writes it: `/v1/agents/{id}`. */
  path: string
  summary: string | undefined
  description: string | undefined
  deprecated: boolean
  /** Page of the platform's documentation that shows it. */
  documentation: string | undefined
  tag: string | undefined
  inferred: string | undefined
  parameters: readonly Parameter[]
  /** In the order of the path. */
  pathParameters: readonly Parameter[]
  queryParameters: readonly Parameter[]
  /** The header that makes the request safe to repeat. */
  idempotencyKey: Parameter | undefined
  requestBody: RequestBody | undefined
  responses: readonly Response[]
  /** The first 2xx response. */
  success: Response
  /** Those that are no success. */
  errors: readonly Response[]
  result: Result
  list: List | undefined
  events: Events | undefined
  effects: Effects
  /** Alternatives, one of which a request meets; the spec's own, the very same array, where the operation states none. */
  security: readonly SecurityRequirement[]
  /** Scopes that it needs, of all credentials. */
  scopes: readonly string[]
}

/** All operations of a document, in the order of its paths and of {@link httpMethods} within one. */
export function operationsOf(
  reader: DocumentReader,
  credentials: ReadonlyMap<string, Credential>,
  security: readonly SecurityRequirement[],
): Operation[] {
  return Object.entries(reader.document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const object = item[lowerCase(method)]
      return object ? [operationOf(reader, credentials, security, path, method, item, object)] : []
    }),
  )
}

/** As OpenAPI writes the method in a path item. */
export function lowerCase<Method extends HttpMethod>(method: Method): Lowercase<Method> {
  // TypeScript has the type, but not the method's signature.
  return method.toLowerCase() as Lowercase<Method>
}

function operationOf(
  reader: DocumentReader,
  credentials: ReadonlyMap<string, Credential>,
  rootSecurity: readonly SecurityRequirement[],
  path: string,
  method: HttpMethod,
  item: PathItemObject,
  object: OperationObject,
): Operation {
  const { document } = reader
  const itemPointer = ['paths', path]
  const pointer = [...itemPointer, lowerCase(method)]
  const id = object.operationId ?? ''
  const parameters = parametersOf(reader, item, object, itemPointer, pointer)
  const responses = responsesOf(reader, object.responses, pointer)
  const success = responses.find(({ isSuccess }) => isSuccess)
  if (!success) throw new Error(`${id} declares no 2xx response.`)
  const security = object.security ? requirementsOf(object.security, credentials) : rootSecurity
  const envelope = parsePointer(object['x-envelope'] ?? document['x-envelope'] ?? '')
  const pagination = object['x-pagination']
  const result = once(() => resultOf(success, envelope))
  const list = once(() => pagination && listOf(pagination, success.json?.schema))
  return {
    pointer,
    id,
    names: id.split('.'),
    method,
    path,
    summary: object.summary,
    description: object.description,
    deprecated: object.deprecated === true,
    documentation: object.externalDocs?.url,
    tag: object.tags?.[0],
    inferred: object['x-inferred'],
    parameters,
    pathParameters: inOrderOfPath(id, path, parameters),
    queryParameters: parameters.filter((parameter) => parameter.in === 'query'),
    idempotencyKey: parameters.find(({ idempotencySeconds }) => idempotencySeconds !== undefined),
    requestBody: object.requestBody && requestBodyOf(reader, object.requestBody, pointer),
    responses,
    success,
    errors: responses.filter(({ isSuccess }) => !isSuccess),
    get result() {
      return result()
    },
    get list() {
      return list()
    },
    events: object['x-event-stream'] && eventsOf(object['x-event-stream']),
    effects: effectsOf(object),
    security,
    scopes: [...new Set(security.flat().flatMap(({ scopes }) => scopes))],
  }
}

function inOrderOfPath(id: string, path: string, parameters: readonly Parameter[]): Parameter[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name)
    if (!parameter) throw new Error(`${id}: the path names {${name}}, but no path parameter of that name is declared.`)
    return parameter
  })
}
