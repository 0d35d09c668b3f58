import { type Content, type OpenApiDocument, pointerSegments, type Schema } from '@agent-clients/specs'
import { partsOf } from '../responses/schema-parts.ts'

export type Values = Record<string, unknown>

/** The shape of a resource in an answer: its first example and what its schema says of each property. */
export interface Shape {
  example: Values
  properties: Map<string, Schema>
  required: Set<string>
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The shape of what a pointer leads to in a body; of a list, of one item. Empty for no body. */
export function shapeAt(document: OpenApiDocument, content: Content | undefined, pointer: string): Shape {
  let example = content?.examples[0]?.value
  let schema = content?.schema
  for (const segment of pointerSegments(pointer)) {
    const isIndex = Array.isArray(example)
    example = isObject(example) || Array.isArray(example) ? Reflect.get(example, segment) : undefined
    const parts = schema ? partsOf(document, schema) : []
    schema = isIndex
      ? parts.find(({ items }) => items)?.items
      : parts.find(({ properties }) => properties?.[segment])?.properties?.[segment]
  }
  if (Array.isArray(example)) {
    example = example[0]
    schema = schema && partsOf(document, schema).find(({ items }) => items)?.items
  }
  const parts = schema ? partsOf(document, schema) : []
  return {
    example: isObject(example) ? example : {},
    properties: new Map(parts.flatMap(({ properties = {} }) => Object.entries(properties))),
    required: new Set(parts.flatMap(({ required = [] }) => required)),
  }
}

/** `2026-01-15T10:30:00.000Z`, as the example has it: with or without fractions of a second. */
export function timeLike(example: unknown, now: number): string | undefined {
  if (typeof example !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(example)) return undefined
  const time = new Date(now).toISOString()
  return example.includes('.') ? time : time.replace(/\.\d+/, '')
}

/** An id that looks like the example: a UUID, a number, or a prefix and some letters. */
export function idLike(example: unknown, uuid: string, number: number): string | number {
  if (typeof example === 'number') return number
  const prefix = typeof example === 'string' ? /^([a-z]{1,12}[_-])(?=\w*\d)\w+/i.exec(example)?.[1] : undefined
  return prefix === undefined ? uuid : `${prefix}${uuid.replaceAll('-', '').slice(-12)}`
}

/** A copy of a body with something else at a pointer. */
export function replaceAt(body: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(body)) return body.with(Number(name), replaceAt(body[Number(name)], rest, value))
  return isObject(body) ? { ...body, [name]: replaceAt(body[name], rest, value) } : body
}
