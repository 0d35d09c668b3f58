import type {
  EventStream,
  Example,
  Header,
  MediaType,
  Method,
  OpenApiDocument,
  OperationObject,
  Pagination,
  Parameter,
  RequestBody,
  ResponseObject,
  Schema,
  SecurityRequirement,
} from './document.ts'
import { resolve } from './resolve.ts'

export const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete']

/** One operation with every reference on the way to its parameters, bodies and examples followed. */
export interface Operation {
  id: string
  method: Method
  path: string
  object: OperationObject
  parameters: Parameter[]
  body: { required: boolean; object: RequestBody; contents: Content[] } | undefined
  responses: Response[]
  /** The first 2xx response. */
  success: Response
  security: SecurityRequirement[]
  /** JSON pointer from a 2xx JSON body to the resource. */
  envelope: string
  pagination: Pagination | undefined
  eventStream: EventStream | undefined
}

export interface Response {
  status: string
  object: ResponseObject
  headers: Record<string, Header>
  contents: Content[]
}

export interface Content {
  mediaType: string
  schema: Schema | undefined
  examples: NamedExample[]
}

export interface NamedExample extends Example {
  name: string
}

/** All operations of a document, in the order of the file. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method]
      return object ? [operation(document, path, method, object)] : []
    }),
  )
}

function operation(document: OpenApiDocument, path: string, method: Method, object: OperationObject): Operation {
  const responses = Object.entries(object.responses).map(([status, node]) =>
    response(document, status, resolve(document, node)),
  )
  const success = responses.find(({ status }) => status.startsWith('2'))
  if (!success) throw new Error(`${object.operationId} declares no 2xx response.`)
  const body = object.requestBody && resolve(document, object.requestBody)
  return {
    id: object.operationId,
    method,
    path,
    object,
    parameters: parametersOf(document, path, object),
    body: body && { required: body.required === true, object: body, contents: contentsOf(document, body.content) },
    responses,
    success,
    security: object.security ?? document.security ?? [],
    envelope: object['x-envelope'] ?? document['x-envelope'] ?? '',
    pagination: object['x-pagination'],
    eventStream: object['x-event-stream'],
  }
}

/** Path-level parameters first, an operation's own replacing one of the same name and place. */
function parametersOf(document: OpenApiDocument, path: string, object: OperationObject): Parameter[] {
  const byPlace = new Map<string, Parameter>()
  for (const node of [...(document.paths[path]?.parameters ?? []), ...(object.parameters ?? [])]) {
    const parameter = withExample(document, resolve(document, node))
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...byPlace.values()]
}

/** The first of the named examples of a parameter or header is its `example`, as the first of a body's is the one that is sent. */
function withExample<T extends Parameter | Header>(document: OpenApiDocument, node: T): T {
  const [first] = Object.values(node.examples ?? {})
  return first === undefined ? node : { ...node, example: resolve(document, first).value }
}

function response(document: OpenApiDocument, status: string, object: ResponseObject): Response {
  const headers = Object.entries(object.headers ?? {}).map(
    ([name, node]) => [name, withExample(document, resolve(document, node))] as const,
  )
  return { status, object, headers: Object.fromEntries(headers), contents: contentsOf(document, object.content ?? {}) }
}

function contentsOf(document: OpenApiDocument, content: Record<string, MediaType>): Content[] {
  return Object.entries(content).map(([mediaType, { schema, example, examples }]) => ({
    mediaType,
    schema,
    examples:
      example === undefined
        ? Object.entries(examples ?? {}).map(([name, node]) => ({ name, ...resolve(document, node) }))
        : [{ name: 'default', value: example }],
  }))
}
