import {
  type Content,
  type EventStream,
  kindsOf,
  type OpenApiDocument,
  type Operation,
  partsOf,
  pointerSegments,
  resolve,
  type Schema,
} from '@agent-clients/specs'
import { requiredOf, rowProperties } from './list-rows.ts'
import { pathTypesData } from './path-types.ts'
import { secretPaths } from './secret-paths.ts'

/** Mirrors `Route` of `@agent-clients/core/client`, which the generated code is checked against. */
export type RouteData = Record<string, unknown>

/** What the runtime has to know about an operation. Members that would only repeat a default are left out. */
export function routeData(document: OpenApiDocument, operation: Operation): RouteData {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const bodyNames = bodyProperties(document, operation)
  const idempotency = operation.parameters.find((parameter) => parameter['x-idempotency-key'])
  const tail = operation.parameters.find((parameter) => parameter['x-multi-segment'])
  const required = [
    ...new Set([
      ...query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      ...requiredProperties(document, operation),
    ]),
  ]
  const both = query.map(({ name }) => name).filter((name) => bodyNames.has(name))
  const secrets = operation.body ? secretPaths(document, operation.body.contents[0]?.schema) : []
  return compact({
    method: operation.method.toUpperCase(),
    path: operation.path,
    tail: tail?.name,
    pathTypes: pathTypesData(document, operation),
    query: query.map(({ name }) => name),
    both,
    required,
    body: bodyKind(document, operation),
    secrets,
    answer: answerKind(document, operation),
    secretAnswer: secretPaths(document, operation.success.contents[0]?.schema).length > 0,
    envelope: operation.pagination || operation.eventStream ? [] : pointerSegments(operation.envelope),
    idempotency: idempotency?.name,
    list:
      operation.pagination &&
      compact(
        {
          style: operation.pagination.style,
          items: pointerSegments(operation.pagination.items),
          parameter: operation.pagination.parameter,
          next: operation.pagination.next === undefined ? undefined : pointerSegments(operation.pagination.next),
          more: operation.pagination.more === undefined ? undefined : pointerSegments(operation.pagination.more),
          total: operation.pagination.total === undefined ? undefined : pointerSegments(operation.pagination.total),
          single: operation.pagination.single && rowProperties(document, operation),
        },
        ['items'],
      ),
    events: operation.eventStream && eventsRoute(operation.eventStream),
  })
}

function eventsRoute({ data, events, terminal }: EventStream) {
  return compact({ data, names: events.filter((name) => name !== 'message'), terminal })
}

/** How the request's body is made from a method's arguments. */
export function bodyKind(
  document: OpenApiDocument,
  { body }: Operation,
): 'json' | 'value' | 'multipart' | 'json-or-multipart' | undefined {
  if (!body) return undefined
  const types = body.contents.map(({ mediaType }) => mediaType)
  const json = body.contents.find(({ mediaType }) => mediaType === 'application/json')
  if (types.includes('multipart/form-data')) return json ? 'json-or-multipart' : 'multipart'
  return json?.schema && [...kindsOf(document, json.schema)].join() === 'object' ? 'json' : 'value'
}

/** What a 2xx answer is turned into. */
export function answerKind(
  document: OpenApiDocument,
  { success, eventStream }: Operation,
): 'any' | 'bytes' | 'events' | 'none' | undefined {
  if (eventStream) return 'events'
  const [content] = success.contents
  if (!content) return 'none'
  if (content.mediaType === 'application/octet-stream') return 'bytes'
  return isUnconstrained(document, content) ? 'any' : undefined
}

/** A schema that allows any value says that the platform does not tell what it answers. */
function isUnconstrained(document: OpenApiDocument, { schema }: Content): boolean {
  if (!schema) return true
  const { type, properties, oneOf, anyOf, allOf } = resolve(document, schema)
  return type === undefined && !properties && !oneOf && !anyOf && !allOf
}

/** The names of a body's properties, over all its media types. */
export function bodyProperties(document: OpenApiDocument, { body }: Operation): Set<string> {
  return new Set(body?.contents.flatMap(({ schema }) => (schema ? Object.keys(propertiesOf(document, schema)) : [])))
}

/** A body's fields, those of its parts and choices included. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Record<string, Schema> {
  const resolved = resolve<Schema>(document, schema)
  const parts = partsOf(resolved).map((part) => propertiesOf(document, part))
  return Object.assign({}, ...parts, resolved.properties) as Record<string, Schema>
}

/** Required in every media type that the body may have. */
export function requiredProperties(document: OpenApiDocument, { body }: Operation): string[] {
  if (!body?.required) return []
  const lists = body.contents.map(({ schema }) => (schema ? requiredOf(document, schema) : []))
  return lists.length === 0 ? [] : (lists[0] ?? []).filter((name) => lists.every((list) => list.includes(name)))
}

/** Leaves out what is undefined, false or empty. */
function compact(data: RouteData, keep: string[] = []): RouteData {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) =>
        keep.includes(name) ||
        (value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)),
    ),
  )
}
