import { type OpenApiDocument, resolve, type Schema } from '@agent-clients/specs'
import { credentialPlace } from '../answers/credentials.ts'

export const mask = '***'

/** Names that mean a credential whoever uses them. */
const telling =
  /^(x-)?(api|auth|access|secret|client|private)[-_]?(key|token|secret)$|^(.*-)?(authorization|cookie|password)$/i

const judged = new Map<string, boolean>()

/** The same few names come with every request; what else comes is not to be kept. */
function isTelling(name: string): boolean {
  if (name.length > 64) return telling.test(name)
  const before = judged.get(name)
  if (before !== undefined) return before
  const found = telling.test(name)
  if (judged.size >= 1000) judged.clear()
  judged.set(name, found)
  return found
}

/** Hides what the journal must not keep: credentials, wherever they were sent, and what the specs mark `x-secret`. */
export class Secrets {
  readonly #headers = new Set<string>()
  readonly #queries = new Set<string>()
  readonly #documents: OpenApiDocument[]
  readonly #known = new WeakMap<object, Set<string>>()

  constructor(documents: OpenApiDocument[]) {
    this.#documents = documents
    for (const document of documents) {
      // All platforms' credentials are hidden everywhere: a key that was sent to the wrong platform is a key, too.
      for (const scheme of Object.values(document.components.securitySchemes)) {
        const { place, name } = credentialPlace(scheme)
        if (place === 'header') this.#headers.add(name.toLowerCase())
        if (place === 'query') this.#queries.add(name)
      }
    }
  }

  isSecretHeader(name: string): boolean {
    return this.#headers.has(name) || isTelling(name)
  }

  isSecretQuery(name: string): boolean {
    return this.#queries.has(name) || /^(key|token|secret)$/i.test(name) || isTelling(name)
  }

  /**
   * A body as it may be remembered: the values of secret fields hidden, by name, so that a secret in the wrong place is one, too.
   * A body that was not parsed is hidden as a whole when its operation takes secrets or when nobody knows what it was meant to be.
   */
  hideBody(body: unknown, document: OpenApiDocument | undefined, schemas: (Schema | undefined)[] | undefined): unknown {
    if (body === undefined || body === '') return body
    if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
      const fields = this.#fieldsOf(document)
      if (typeof body !== 'object' || body === null || !holdsSecret(body, fields)) return body
      try {
        return hideFields(body, fields)
      } catch {
        // Nested deeper than the stack.
        return mask
      }
    }
    const mayHoldSecret =
      !document || !schemas || schemas.some((schema) => this.#secretFieldsBelow(document, schema).size > 0)
    return mayHoldSecret ? mask : body
  }

  /** Of a platform; of all of them when a request belongs to none. */
  #fieldsOf(document: OpenApiDocument | undefined): Set<string> {
    if (document) return this.#secretFieldsBelow(document, document)
    return new Set(this.#documents.flatMap((one) => [...this.#secretFieldsBelow(one, one)]))
  }

  #secretFieldsBelow(document: OpenApiDocument, node: object | undefined): Set<string> {
    if (!node) return new Set()
    const known = this.#known.get(node) ?? collectSecretFields(document, node)
    this.#known.set(node, known)
    return known
  }
}

function hideFields(value: unknown, fields: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => hideFields(item, fields))
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      isSecretField(name, fields) ? hideAll(part) : hideFields(part, fields),
    ]),
  )
}

function isSecretField(name: string, fields: Set<string>): boolean {
  return fields.has(name) || isTelling(name)
}

/** Names stay, values go: which secrets were sent is worth a test. */
function hideAll(value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (typeof value !== 'object' || Array.isArray(value)) return mask
  return Object.fromEntries(Object.keys(value).map((name) => [name, mask]))
}

/** Nearly no value does, and what does not need not be copied. Iterative: a body may be nested deeper than the stack. */
function holdsSecret(value: object, fields: Set<string>): boolean {
  const open: object[] = [value]
  for (let current = open.pop(); current; current = open.pop()) {
    if (!Array.isArray(current) && Object.keys(current).some((name) => isSecretField(name, fields))) return true
    for (const part of Object.values(current)) if (typeof part === 'object' && part !== null) open.push(part)
  }
  return false
}

/** The names of the properties marked `x-secret` below a node, references followed. */
function collectSecretFields(document: OpenApiDocument, start: object): Set<string> {
  const fields = new Set<string>()
  const seen = new Set<object>()
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    if ('$ref' in node && typeof node.$ref === 'string') visit(resolve(document, { $ref: node.$ref }))
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && typeof child === 'object' && child !== null) {
        for (const [name, property] of Object.entries(child)) if (isSecret(document, property)) fields.add(name)
      }
      visit(child)
    }
  }
  visit(start)
  return fields
}

function isSecret(document: OpenApiDocument, schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  if ('x-secret' in schema && schema['x-secret'] === true) return true
  return (
    '$ref' in schema && typeof schema.$ref === 'string' && isSecret(document, resolve(document, { $ref: schema.$ref }))
  )
}
