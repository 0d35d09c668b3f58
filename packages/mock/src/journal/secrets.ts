import { type OpenApiDocument, resolve, type Schema } from '@agent-clients/specs'
import { credentialPlace } from '../responses/credentials.ts'
import { isCredentialName, isCredentialQuery } from './credential-names.ts'

export const mask = '***'

type Values = Record<string, string | string[] | undefined>

/** Knows which names are a secret's: credentials, wherever they are sent, and what the specs mark `x-secret`. */
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

  isHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase()) || isCredentialName(name)
  }

  isQuery(name: string): boolean {
    return this.#queries.has(name) || isCredentialQuery(name)
  }

  /** The credentials that a request carries in its headers and its query. */
  sentIn(headers: Values, query: Values): string[] {
    const found: string[] = []
    for (const [name, values] of Object.entries(headers)) {
      if (this.isHeader(name)) for (const value of [values ?? []].flat()) found.push(...partsOf(name, value))
    }
    for (const [name, values] of Object.entries(query)) if (this.isQuery(name)) found.push(...[values ?? []].flat())
    return found
  }

  /** Whether a field of a body is one: by name, so that a secret in the wrong place is one, too. Without a document, of all of them. */
  fieldTest(document: OpenApiDocument | undefined): (name: string) => boolean {
    const sets = (document ? [document] : this.#documents).map((one) => this.#fieldsBelow(one, one))
    return (name) => isCredentialName(name) || sets.some((fields) => fields.has(name))
  }

  /** Whether a body of one of these schemas may hold what the document calls secret. */
  mayBeIn(document: OpenApiDocument, schemas: (Schema | undefined)[]): boolean {
    return schemas.some((schema) => schema && this.#fieldsBelow(document, schema).size > 0)
  }

  #fieldsBelow(document: OpenApiDocument, node: object): Set<string> {
    const known = this.#known.get(node) ?? collectSecretFields(document, node)
    this.#known.set(node, known)
    return known
  }
}

/** The whole value, the key after its word (`Bearer key`), and the values of cookies. */
function partsOf(name: string, value: string): string[] {
  if (name === 'cookie') return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
  const key = /^[A-Za-z-]+ +(\S.*)$/.exec(value)?.[1]
  return key === undefined ? [value] : [value, key]
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
