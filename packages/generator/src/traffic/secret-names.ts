import type { Schema, Spec } from '../model/index.ts'
import { isCredentialName, isCredentialQuery } from './credential-names.ts'

type Values = Readonly<Record<string, string | string[] | undefined>>

/** Knows which names are a secret's: credentials, wherever they are sent, and what the specs mark `x-secret`. */
export class SecretNames {
  readonly #headers = new Set<string>()
  readonly #queries = new Set<string>()
  readonly #specs: readonly Spec[]
  readonly #fieldsOf = new WeakMap<Spec | Schema, ReadonlySet<string>>()

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
    const sets = (spec ? [spec] : this.#specs).map((one) => this.#fields(one, () => schemasOf(one)))
    return (name) => isCredentialName(name) || sets.some((fields) => fields.has(name))
  }

  /** Whether a body of one of these schemas may hold a field that the spec calls secret. */
  mayBeIn(schemas: readonly (Schema | undefined)[]): boolean {
    return schemas.some((schema) => schema && this.#fields(schema, () => [schema]).size > 0)
  }

  #fields(key: Spec | Schema, schemas: () => readonly Schema[]): ReadonlySet<string> {
    const fields = this.#fieldsOf.get(key) ?? secretFields(schemas())
    this.#fieldsOf.set(key, fields)
    return fields
  }
}

/** The whole value, the key after its word (`Bearer key`), and the values of cookies. */
function partsOf(name: string, value: string): string[] {
  if (name === 'cookie') return value.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim())
  const key = /^[A-Za-z-]+ +(\S.*)$/.exec(value)?.[1]
  return key === undefined ? [value] : [value, key]
}

/** Every schema of a spec that is not only part of another one. */
function schemasOf({ schemas, operations }: Spec): Schema[] {
  const bodies = operations.flatMap(({ requestBody, responses, parameters }) => [
    ...parameters,
    ...[...(requestBody ? [requestBody] : []), ...responses].flatMap(({ contents }) => contents),
  ])
  return [...schemas.values(), ...bodies.flatMap(({ schema }) => schema ?? [])]
}

/** The names of the properties marked `x-secret` in schemas and all that they consist of. */
function secretFields(schemas: readonly Schema[]): Set<string> {
  const all = new Set(schemas.flatMap((schema) => schema.all))
  const properties = [...all].flatMap((schema) => [...schema.properties])
  return new Set(properties.flatMap(([name, property]) => (property.isSecret ? [name] : [])))
}
