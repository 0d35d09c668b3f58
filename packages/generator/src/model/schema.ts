import type { ReferenceObject, SchemaObject } from './document.ts'
import type { Pointer } from './json-pointer.ts'
import { isFile, isSchema, type Keywords, kindOf, lists, maps, singles } from './keywords.ts'

/** What finds the schemas that a schema refers to: the reader of their document. */
export interface SchemaReader {
  referred(reference: ReferenceObject): Schema
  schema(node: SchemaObject, pointer: Pointer): Schema
}

/**
 * A schema of a spec. A reference is followed when it is asked for, so that schemas may refer to themselves; its members are then
 * those of its target, with the keywords that stand beside the `$ref` winning over the target's.
 */
export class Schema {
  /** Where it stands in the document; of a reference, where that stands. */
  readonly pointer: Pointer
  /** What is written right here, without what a reference brings. */
  readonly own: Keywords
  readonly #reader: SchemaReader
  readonly #node: SchemaObject
  #reference: Schema | undefined
  #applied: Applied | undefined

  constructor(reader: SchemaReader, node: SchemaObject, pointer: Pointer) {
    this.#reader = reader
    this.#node = node
    this.pointer = pointer
    this.own = node
  }

  /** The schema that its `$ref` points to, which may have a `$ref` itself. */
  get reference(): Schema | undefined {
    const { $ref } = this.#node
    if (typeof $ref !== 'string') return undefined
    return (this.#reference ??= this.#reader.referred({ $ref }))
  }

  /** What it says, wherever it is written: where its references end, else itself. */
  get target(): Schema {
    return this.reference?.target ?? this
  }

  /** Whether its values are credentials (`x-secret`), by itself or by any schema on the way to its target. */
  get isSecret(): boolean {
    return this.own['x-secret'] === true || this.reference?.isSecret === true
  }

  /** The name of the component schema that it is or refers to. */
  get name(): string | undefined {
    const [components, schemas, name, ...deeper] = this.target.pointer
    return components === 'components' && schemas === 'schemas' && deeper.length === 0 ? name : undefined
  }

  get keywords(): Keywords {
    const { reference } = this
    return reference ? { ...reference.keywords, ...this.own } : this.own
  }

  /** JSON types that it names; none where it leaves the type open. */
  get types(): readonly string[] {
    const { type } = this.keywords
    return type === undefined ? [] : [type].flat()
  }

  /** Whether its values are files. */
  get isFile(): boolean {
    return isFile(this.keywords)
  }

  /** The only values that it allows, where it lists them (`const`, `enum`). */
  get allowedValues(): readonly unknown[] | undefined {
    const { keywords } = this
    return keywords.const === undefined ? keywords.enum : [keywords.const]
  }

  /** The values that it lists: the only ones, or those known so far (`x-extensible-enum`). */
  get values(): readonly unknown[] | undefined {
    return this.keywords['x-extensible-enum'] ?? this.allowedValues
  }

  get properties(): ReadonlyMap<string, Schema> {
    return this.#applies().properties
  }

  get required(): ReadonlySet<string> {
    return new Set(this.target.#node.required)
  }

  get items(): Schema | undefined {
    return this.#applies().items
  }

  /** The schema of members that `properties` does not name; a boolean says only whether there may be any. */
  get additionalProperties(): Schema | boolean | undefined {
    return this.#applies().additionalProperties
  }

  get allOf(): readonly Schema[] {
    return this.#applies().allOf
  }

  get oneOf(): readonly Schema[] {
    return this.#applies().oneOf
  }

  get anyOf(): readonly Schema[] {
    return this.#applies().anyOf
  }

  /** The alternatives of a `oneOf` or `anyOf`; itself where there are none. */
  get alternatives(): readonly Schema[] {
    const alternatives = [...this.oneOf, ...this.anyOf]
    return alternatives.length > 0 ? alternatives : [this]
  }

  /** The schemas right below it, those of its reference's target included. */
  get subschemas(): readonly Schema[] {
    const { target } = this
    const node = target.#node
    const at = (part: unknown, ...names: string[]) =>
      isSchema(part) ? [this.#reader.schema(part, [...target.pointer, ...names])] : []
    return [
      ...singles.flatMap((keyword) => at(node[keyword], keyword)),
      ...[...lists, ...maps].flatMap((keyword) =>
        Object.entries(node[keyword] ?? {}).flatMap(([name, part]) => at(part, keyword, name)),
      ),
    ]
  }

  /** What it says and every schema below it, each once: of references, their targets. */
  get all(): readonly Schema[] {
    const all = new Set([this.target])
    // A set is walked to its end, what is added on the way included.
    for (const schema of all) for (const part of schema.subschemas) all.add(part.target)
    return [...all]
  }

  /** The JSON types that its values may have; `any` where it does not say. */
  get kinds(): ReadonlySet<string> {
    const { types, allowedValues, properties, items, allOf } = this
    if (types.length > 0) return new Set(types)
    if (allowedValues) return new Set(allowedValues.map(kindOf))
    const { alternatives } = this
    if (alternatives[0] !== this) return new Set(alternatives.flatMap(({ kinds }) => [...kinds]))
    const narrowed = allOf.map(({ kinds }) => kinds).find((kinds) => !kinds.has('any'))
    return narrowed ?? new Set([properties.size > 0 ? 'object' : items ? 'array' : 'any'])
  }

  /** Itself and every schema that may hold for the same value, each once. */
  get parts(): readonly Schema[] {
    const parts = new Set<Schema>()
    const visit = (schema: Schema) => {
      if (parts.has(schema)) return
      parts.add(schema)
      for (const part of [...schema.allOf, ...schema.oneOf, ...schema.anyOf]) visit(part.target)
    }
    visit(this.target)
    return [...parts]
  }

  /** Properties by name, those of its parts and choices included and before its own, which win. */
  get allProperties(): ReadonlyMap<string, Schema> {
    const parts = this.#innermostFirst(({ allOf, oneOf, anyOf }) => [...allOf, ...oneOf, ...anyOf])
    return new Map(parts.flatMap(({ properties }) => [...properties]))
  }

  /** Names of the properties that every value has, those that `allOf` requires included. */
  get allRequired(): ReadonlySet<string> {
    return new Set(this.#innermostFirst(({ allOf }) => allOf).flatMap(({ required }) => [...required]))
  }

  /** Whether all of its values are objects. */
  get isObject(): boolean {
    return [...this.kinds].join() === 'object'
  }

  /** Whether it allows any kind of value: the platform does not say what there is. */
  get isUnconstrained(): boolean {
    const { types, properties, allOf, oneOf, anyOf, allowedValues } = this
    return (
      types.length === 0 &&
      properties.size === 0 &&
      allOf.length + oneOf.length + anyOf.length === 0 &&
      allowedValues === undefined
    )
  }

  /**
   * The schema of what a pointer leads to in its values, or undefined where it describes no such place. The last reference is not
   * followed, so that its name is not lost.
   */
  at(pointer: Pointer): Schema | undefined {
    return pointer.reduce<Schema | undefined>((schema, segment) => schema && schema.#member(segment), this)
  }

  #member(segment: string): Schema | undefined {
    for (const { properties, items } of this.parts) {
      const member = properties.get(segment) ?? (/^\d+$/.test(segment) ? items : undefined)
      if (member) return member
    }
    return undefined
  }

  /** Itself and what lies below it, itself last. */
  #innermostFirst(below: (schema: Schema) => readonly Schema[]): Schema[] {
    const seen = new Set<Schema>()
    const visit = (schema: Schema): Schema[] => {
      if (seen.has(schema)) return []
      seen.add(schema)
      return [...below(schema).flatMap((part) => visit(part.target)), schema]
    }
    return visit(this.target)
  }

  /** Made once, because requests and responses are held against schemas again and again. */
  #applies(): Applied {
    if (this.reference) return this.reference.#applies()
    return (this.#applied ??= appliedBy(this.#reader, this.#node, this.pointer))
  }
}

/** The schemas that a schema applies to its values and to what is in them. */
type Applied = Pick<Schema, 'properties' | 'items' | 'additionalProperties' | 'allOf' | 'oneOf' | 'anyOf'>

function appliedBy(reader: SchemaReader, node: SchemaObject, pointer: Pointer): Applied {
  const { items, additionalProperties } = node
  const at = (part: SchemaObject, ...names: string[]) => reader.schema(part, [...pointer, ...names])
  const all = (keyword: 'allOf' | 'oneOf' | 'anyOf') =>
    (node[keyword] ?? []).map((part, index) => at(part, keyword, String(index)))
  return {
    properties: new Map(
      Object.entries(node.properties ?? {}).map(([name, part]) => [name, at(part, 'properties', name)]),
    ),
    items: isSchema(items) ? at(items, 'items') : undefined,
    additionalProperties:
      typeof additionalProperties === 'object'
        ? at(additionalProperties, 'additionalProperties')
        : additionalProperties,
    allOf: all('allOf'),
    oneOf: all('oneOf'),
    anyOf: all('anyOf'),
  }
}
