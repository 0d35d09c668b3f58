import type { OpenApiDocument, ReferenceObject, SchemaObject } from './document.ts'
import { type Pointer, parsePointer, valueAt } from './json-pointer.ts'
import { Schema, type SchemaReader } from './schema.ts'

/** A node of a document, references followed. */
export interface Located<T> {
  node: T
  /** Where it stands, which is not where it was referred to. */
  pointer: Pointer
  /** The name that the component has to which a reference led. */
  component: string | undefined
}

/** Finds the nodes of one document. The only code that knows what a reference is. */
export class DocumentReader implements SchemaReader {
  readonly document: OpenApiDocument
  readonly #schemas = new Map<SchemaObject, Schema>()

  constructor(document: OpenApiDocument) {
    this.document = document
  }

  /**
   * Follows references, however many lead from one to the next.
   * @throws Error for one that leads nowhere, out of the file, or in a circle
   */
  locate<T extends object>(node: T | ReferenceObject, pointer: Pointer): Located<T> {
    let located: Located<T | ReferenceObject> = { node, pointer, component: undefined }
    const seen = new Set<object>()
    while (isReference(located.node)) {
      if (seen.has(located.node)) throw new Error(`$ref leads back to itself: ${located.node.$ref}`)
      seen.add(located.node)
      located = this.#follow<T>(located.node)
    }
    return { ...located, node: located.node }
  }

  /** The schema that stands where a `$ref` points, which may be a reference again. */
  referred(reference: ReferenceObject): Schema {
    // Throws where the references lead back to themselves, which nobody could follow.
    this.locate<SchemaObject>(reference, [])
    const { node, pointer } = this.#follow<SchemaObject>(reference)
    return this.schema(node, pointer)
  }

  #follow<T extends object>({ $ref }: ReferenceObject): Located<T | ReferenceObject> {
    const target = $ref.startsWith('#') ? parsePointer(decodeURIComponent($ref.slice(1))) : undefined
    const found = target && valueAt(this.document, target)
    if (!target || typeof found !== 'object' || found === null) throw new Error(`$ref leads nowhere: ${$ref}`)
    return { node: found as T | ReferenceObject, pointer: target, component: target.at(-1) }
  }

  /** The schema at a place; the same object each time. */
  schema(node: SchemaObject, pointer: Pointer): Schema {
    const known = this.#schemas.get(node)
    if (known) return known
    const schema = new Schema(this, node, pointer)
    this.#schemas.set(node, schema)
    return schema
  }
}

function isReference(node: object): node is ReferenceObject {
  return '$ref' in node && typeof node.$ref === 'string'
}
