import type { PathType } from '@agent-clients/core/vocabulary'
import { contentsOf, type Example, examplesOf } from './content.ts'
import type { DocumentReader } from './document-reader.ts'
import type { OperationObject, ParameterObject, PathItemObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'
import type { Schema } from './schema.ts'

export interface Parameter {
  pointer: Pointer
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required: boolean
  description: string | undefined
  deprecated: boolean
  schema: Schema
  /** What its value is written in, where the document gives `content` in place of a schema. */
  mediaType: string | undefined
  /** How a value is written; OpenAPI's default for the place where the document names none. */
  style: string
  explode: boolean
  /** Whether characters that have a meaning in a URL are sent as they are. */
  allowReserved: boolean
  /** The value of the first of its examples. */
  example: unknown
  examples: readonly Example[]
  inferred: string | undefined
  /** Set once, on the client. */
  isClientOption: boolean
  /** Takes the rest of the path, slashes included. */
  isMultiSegment: boolean
  /** Seconds for which the header makes a request safe to repeat. */
  idempotencySeconds: number | undefined
  /** Field of a list's rows: only those are wanted whose time there is after the parameter's. */
  after: string | undefined
}

const defaultStyles = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const

/** An operation's parameters: those of its path first, its own replacing one of the same name and place. */
export function parametersOf(
  reader: DocumentReader,
  item: PathItemObject,
  object: OperationObject,
  itemPointer: Pointer,
  operationPointer: Pointer,
): Parameter[] {
  const byPlace = new Map<string, Parameter>()
  for (const [nodes, pointer] of [
    [item.parameters, itemPointer],
    [object.parameters, operationPointer],
  ] as const) {
    for (const [index, node] of (nodes ?? []).entries()) {
      const located = reader.locate<ParameterObject>(node, [...pointer, 'parameters', String(index)])
      const parameter = parameterOf(reader, located.node, located.pointer)
      byPlace.set(`${parameter.in} ${parameter.name}`, parameter)
    }
  }
  return [...byPlace.values()]
}

function parameterOf(reader: DocumentReader, node: ParameterObject, pointer: Pointer): Parameter {
  const style = node.style ?? defaultStyles[node.in]
  const examples = examplesOf(reader, node, pointer)
  const [content] = contentsOf(reader, node.content, pointer)
  return {
    pointer,
    name: node.name,
    in: node.in,
    required: node.required === true,
    description: node.description,
    deprecated: node.deprecated === true,
    schema: content?.schema ?? reader.schema(node.schema ?? {}, [...pointer, 'schema']),
    mediaType: content?.mediaType,
    style,
    explode: node.explode ?? style === 'form',
    allowReserved: node.allowReserved === true,
    example: examples[0]?.value,
    examples,
    inferred: node['x-inferred'],
    isClientOption: node['x-client-option'] === true,
    isMultiSegment: node['x-multi-segment'] === true,
    idempotencySeconds: node['x-idempotency-key']?.seconds,
    after: node['x-after'],
  }
}

/**
 * What a path parameter takes, as its schema says. A schema without a type says nothing that a string would break.
 * @throws Error for a type that has no form in a path
 */
export function pathTypesOf({ name, schema }: Parameter): readonly PathType[] {
  const types = typesOf(schema).map((type) => {
    if (type === 'string' || type === 'number' || type === 'integer') return type
    throw new Error(`The path parameter "${name}" may be of type ${type}, which has no form in a path.`)
  })
  const fit = [...new Set(types)]
  // Whoever takes any number takes whole ones.
  if (fit.includes('number')) return fit.filter((type) => type !== 'integer')
  return fit.length > 0 ? fit : ['string']
}

function typesOf({ types, keywords, oneOf, anyOf, allOf }: Schema): readonly string[] {
  if (types.length > 0) return types
  if (keywords.enum) return keywords.enum.map((value) => typeof value)
  // Every part of an allOf holds; one that has a type speaks for all.
  const whole = allOf.map(typesOf).find((found) => found.length > 0)
  return whole ?? [...oneOf, ...anyOf].flatMap(typesOf)
}
