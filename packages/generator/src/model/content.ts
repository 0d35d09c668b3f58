import type { DocumentReader } from './document-reader.ts'
import type { ExampleObject, HeaderObject, MediaTypeObject, ReferenceObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'
import { isEventStream, isJson } from './media-types.ts'
import type { Schema } from './schema.ts'

/** A body in one media type. */
export interface Content {
  pointer: Pointer
  mediaType: string
  isJson: boolean
  isEventStream: boolean
  schema: Schema | undefined
  /** The first is the one that the mock serves and the contract tests send. */
  examples: readonly Example[]
}

export interface Example {
  pointer: Pointer
  /** `default` for the one `example` of a node. */
  name: string
  /** Whether it stands in `examples`, under its name. */
  isNamed: boolean
  value: unknown
  summary: string | undefined
  inferred: string | undefined
  /** The fields that an event stream sends beside the data. */
  event: { event?: string; id?: string; retry?: number } | undefined
}

export interface Header {
  name: string
  description: string | undefined
  schema: Schema
  /** The value of the first of its examples. */
  example: unknown
  examples: readonly Example[]
  inferred: string | undefined
}

export function contentsOf(
  reader: DocumentReader,
  content: Record<string, MediaTypeObject> = {},
  pointer: Pointer,
): Content[] {
  return Object.entries(content).map(([mediaType, node]) => {
    const own = [...pointer, 'content', mediaType]
    return {
      pointer: own,
      mediaType,
      isJson: isJson(mediaType),
      isEventStream: isEventStream(mediaType),
      schema: node.schema && reader.schema(node.schema, [...own, 'schema']),
      examples: examplesOf(reader, node, own),
    }
  })
}

/** The examples of a node that has `example` or `examples`. */
export function examplesOf(
  reader: DocumentReader,
  node: { example?: unknown; examples?: Record<string, ExampleObject | ReferenceObject> },
  pointer: Pointer,
): Example[] {
  if (node.example !== undefined) {
    const plain = { isNamed: false, summary: undefined, inferred: undefined, event: undefined }
    return [{ ...plain, pointer: [...pointer, 'example'], name: 'default', value: node.example }]
  }
  return Object.entries(node.examples ?? {}).map(([name, named]) => {
    const located = reader.locate<ExampleObject>(named, [...pointer, 'examples', name])
    const { value, summary, 'x-inferred': inferred, 'x-event': event } = located.node
    return { pointer: located.pointer, name, isNamed: true, value, summary, inferred, event }
  })
}

export function headersOf(
  reader: DocumentReader,
  headers: Record<string, HeaderObject | ReferenceObject> = {},
  pointer: Pointer,
): Header[] {
  return Object.entries(headers).map(([name, header]) => {
    const { node, pointer: own } = reader.locate<HeaderObject>(header, [...pointer, 'headers', name])
    const examples = examplesOf(reader, node, own)
    return {
      name,
      description: node.description,
      schema: reader.schema(node.schema, [...own, 'schema']),
      example: examples[0]?.value,
      examples,
      inferred: node['x-inferred'],
    }
  })
}
