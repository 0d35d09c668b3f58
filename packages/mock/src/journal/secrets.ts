import type { Schema, Spec } from '@agent-clients/generator/model'
import { isCredentialName, isCredentialQuery } from './credential-names.ts'

export const mask = '***'

type Values = Record<string, string | string[] | undefined>

/** Knows which names are a secret's: credentials, wherever they are sent, and what the specs mark `x-secret`. */
export class Secrets {
  readonly #headers = new Set<string>()
  readonly #queries = new Set<string>()
  readonly #specs: readonly Spec[]
  readonly #fieldsOfSpecs = new WeakMap<Spec, Set<string>>()
  readonly #fieldsOfSchemas = new WeakMap<Schema, Set<string>>()

  constructor(specs: readonly Spec[]) {
    this.#specs = specs
    // All platforms' credentials are masked everywhere: a key that was sent to the wrong platform is a key, too.
    for (const { in: place, name } of specs.flatMap(({ credentials }) => [...credentials.values()])) {
      if (place === 'header') this.#headers.add(name.toLowerCase())
      if (place === 'query') this.#queries.add(name)
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

  /** Whether a field of a body is one: by name, so that a secret in the wrong place is one, too. Without a spec, of all of them. */
  fieldTest(spec: Spec | undefined): (name: string) => boolean {
    const sets = (spec ? [spec] : this.#specs).map((one) => this.#fieldsOf(one))
    return (name) => isCredentialName(name) || sets.some((fields) => fields.has(name))
  }

  /** Whether a body of one of these schemas may hold what the spec calls secret. */
  mayBeIn(schemas: readonly Schema[]): boolean {
    return schemas.some((schema) => {
      const fields = this.#fieldsOfSchemas.get(schema) ?? secretFields([schema])
      this.#fieldsOfSchemas.set(schema, fields)
      return fields.size > 0
    })
  }

  #fieldsOf(spec: Spec): Set<string> {
    const fields = this.#fieldsOfSpecs.get(spec) ?? secretFields(schemasOf(spec))
    this.#fieldsOfSpecs.set(spec, fields)
    return fields
  }
}

/** The whole value, the key after its word (`Bearer key`), and the values of cookies. */
function partsOf(name: string, value: string): string[] {
  if (name === 'cookie') return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
  const key = /^[A-Za-z-]+ +(\S.*)$/.exec(value)?.[1]
  return key === undefined ? [value] : [value, key]
}

/** Every schema that a spec names or has in an operation. */
function schemasOf({ schemas, operations }: Spec): Schema[] {
  const bodies = operations.flatMap(({ requestBody, responses }) => [...(requestBody ? [requestBody] : []), ...responses])
  return [
    ...schemas.values(),
    ...operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...bodies.flatMap(({ contents }) => contents.flatMap(({ schema }) => schema ?? [])),
  ]
}

/** The names of the properties marked `x-secret` in and below schemas. */
function secretFields(roots: readonly Schema[]): Set<string> {
  const fields = new Set<string>()
  const seen = new Set<Schema>()
  const visit = ({ target }: Schema) => {
    if (seen.has(target)) return
    seen.add(target)
    for (const [name, property] of target.properties) if (property.keywords['x-secret']) fields.add(name)
    target.subschemas.forEach(visit)
  }
  roots.forEach(visit)
  return fields
}
