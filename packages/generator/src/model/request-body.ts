import type { BodyKind } from '@agent-clients/core/vocabulary'
import { type Content, contentsOf } from './content.ts'
import type { DocumentReader } from './document-reader.ts'
import type { ReferenceObject, RequestBodyObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'
import { once } from './once.ts'
import type { Schema } from './schema.ts'

export interface RequestBody {
  pointer: Pointer
  required: boolean
  description: string | undefined
  inferred: string | undefined
  contents: readonly Content[]
  kind: BodyKind
  /** Fields of all its media types. */
  properties: ReadonlyMap<string, Schema>
  /** Fields that each of its media types requires; none where the body may be left out. */
  requiredProperties: readonly string[]
}

export function requestBodyOf(
  reader: DocumentReader,
  node: RequestBodyObject | ReferenceObject,
  operation: Pointer,
): RequestBody {
  const located = reader.locate<RequestBodyObject>(node, [...operation, 'requestBody'])
  const { required = false, description, content, 'x-inferred': inferred } = located.node
  const contents = once(() => contentsOf(reader, content, located.pointer))
  const kind = once(() => kindOf(contents()))
  const properties = once(() => propertiesOf(contents()))
  const requiredProperties = once(() => (required ? requiredIn(contents()) : []))
  return {
    pointer: located.pointer,
    required,
    description,
    inferred,
    get contents() {
      return contents()
    },
    get kind() {
      return kind()
    },
    get properties() {
      return properties()
    },
    get requiredProperties() {
      return requiredProperties()
    },
  }
}

function requiredIn(contents: readonly Content[]): string[] {
  const [first, ...others] = contents.map(({ schema }) => schema?.allRequired ?? new Set<string>())
  return [...(first ?? [])].filter((name) => others.every((names) => names.has(name)))
}

/** The first media type to name a field says what it is. */
function propertiesOf(contents: readonly Content[]): Map<string, Schema> {
  const properties = new Map<string, Schema>()
  for (const { schema } of contents) {
    for (const [name, property] of schema?.allProperties ?? []) {
      if (!properties.has(name)) properties.set(name, property)
    }
  }
  return properties
}

function kindOf(contents: readonly Content[]): BodyKind {
  const json = contents.find(({ isJson }) => isJson)
  if (contents.some(({ mediaType }) => mediaType === 'multipart/form-data')) {
    return json ? 'json-or-multipart' : 'multipart'
  }
  return json?.schema?.isObject ? 'json' : 'value'
}
