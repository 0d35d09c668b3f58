import type { OpenApiDocument, Schema } from '@agent-clients/specs'
import type { OperationRequest } from '../engine/engine.ts'
import { credentialPlace } from './credentials.ts'
import { partsOf } from './schema-parts.ts'
import type { Violation } from '../exchange/violation.ts'

/**
 * What a request holds that the spec does not mention: query parameters of other names, and properties of a JSON body that no schema
 * names, unless the schema says what others look like (`additionalProperties`) or names none at all.
 */
export function undeclaredParts(document: OpenApiDocument, { operation, request, body }: OperationRequest): Violation[] {
  const credentials = Object.values(document.components.securitySchemes).map(credentialPlace)
  const queries = new Set(
    [...operation.parameters.map((parameter) => ({ ...parameter, place: parameter.in })), ...credentials]
      .filter(({ place }) => place === 'query')
      .map(({ name }) => name),
  )
  const inQuery = Object.keys(request.query)
    .filter((name) => !queries.has(name))
    .map((name) => violation(['query', name], `${operation.id} declares no such query parameter.`))
  const schema = operation.body?.contents.find(({ mediaType }) => /[/+]json$/.test(mediaType))?.schema
  const inBody = schema ? undeclaredIn(document, [schema], body, ['body']) : []
  return [...inQuery, ...inBody]
}

function undeclaredIn(document: OpenApiDocument, schemas: Schema[], value: unknown, location: string[]): Violation[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const all = schemas.flatMap((schema) => partsOf(document, schema))
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => schema.items ?? [])
    return items.length === 0
      ? []
      : value.flatMap((item, index) => undeclaredIn(document, items, item, [...location, String(index)]))
  }
  const named = all.flatMap(({ properties }) => (properties ? [properties] : []))
  if (named.length === 0) return []
  const others = all.flatMap(({ additionalProperties }) => (additionalProperties ? [additionalProperties] : []))
  return Object.entries(value).flatMap(([name, part]) => {
    const found = named.flatMap((properties) => (Object.hasOwn(properties, name) ? [properties[name] ?? {}] : []))
    const place = [...location, name]
    if (found.length > 0) return undeclaredIn(document, found, part, place)
    return others.length > 0 ? [] : [violation(place, 'The spec declares no such property.')]
  })
}

function violation(location: string[], message: string): Violation {
  return { location, code: 'undeclared', message }
}
