import type { Schema, Spec } from '@agent-clients/generator/model'
import { undeclaredQuery } from '@agent-clients/generator/traffic'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { Violation } from '../exchange/violation.ts'

/**
 * What a request holds that the spec does not mention: query parameters of other names, and properties of a JSON body that no schema
 * names, unless the schema says what others look like (`additionalProperties`) or names none at all.
 */
export function undeclaredParts(spec: Spec, { operation, request, body }: OperationRequest): Violation[] {
  const inQuery = undeclaredQuery(spec, operation, request).map((name) =>
    violation(['query', name], `${operation.id} declares no such query parameter.`),
  )
  const schema = operation.requestBody?.contents.find(({ isJson }) => isJson)?.schema
  return [...inQuery, ...(schema ? undeclaredIn([schema], body, ['body']) : [])]
}

function undeclaredIn(schemas: readonly Schema[], value: unknown, location: string[]): Violation[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const parts = schemas.flatMap((schema) => schema.parts)
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? [])
    if (items.length === 0) return []
    return value.flatMap((item, index) => undeclaredIn(items, item, [...location, String(index)]))
  }
  if (parts.every(({ properties }) => properties.size === 0)) return []
  const takesOthers = parts.some(({ additionalProperties }) => additionalProperties)
  return Object.entries(value).flatMap(([name, member]) => {
    const found = parts.flatMap(({ properties }) => properties.get(name) ?? [])
    const place = [...location, name]
    if (found.length > 0) return undeclaredIn(found, member, place)
    return takesOthers ? [] : [violation(place, 'The spec declares no such property.')]
  })
}

function violation(location: string[], message: string): Violation {
  return { location, code: 'undeclared', message }
}
