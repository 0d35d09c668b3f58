import { type Content, contentsOf, type Header, headersOf } from './content.ts'
import type { DocumentReader } from './document-reader.ts'
import type { ReferenceObject, ResponseObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'
import { once } from './once.ts'

export interface Response {
  /** Where it stands: in a component, where the operation refers to one. */
  pointer: Pointer
  /** As the document writes it: `200`. */
  status: string
  isSuccess: boolean
  description: string
  /** Name of the component that the operation refers to. */
  component: string | undefined
  headers: readonly Header[]
  contents: readonly Content[]
  /** Its JSON content, if it has one. */
  json: Content | undefined
  inferred: string | undefined
}

export function responsesOf(
  reader: DocumentReader,
  responses: Record<string, ResponseObject | ReferenceObject> = {},
  operation: Pointer,
): Response[] {
  return Object.entries(responses).map(([status, object]) => {
    const { node, pointer, component } = reader.locate<ResponseObject>(object, [...operation, 'responses', status])
    const headers = once(() => headersOf(reader, node.headers, pointer))
    const contents = once(() => contentsOf(reader, node.content, pointer))
    return {
      pointer,
      status,
      isSuccess: status.startsWith('2'),
      description: node.description,
      component,
      get headers() {
        return headers()
      },
      get contents() {
        return contents()
      },
      get json() {
        return contents().find(({ isJson }) => isJson)
      },
      inferred: node['x-inferred'],
    }
  })
}
