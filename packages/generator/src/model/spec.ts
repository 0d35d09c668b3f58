import { type Credential, credentialsOf, requirementsOf, type SecurityRequirement } from './credential.ts'
import { DocumentReader } from './document-reader.ts'
import type { InfoObject, OpenApiDocument, RateLimitsExtension } from './document.ts'
import { type ErrorBody, errorBodyOf } from './error-body.ts'
import { type Inference, inferencesOf } from './inferences.ts'
import { type Operation, operationsOf } from './operation.ts'
import type { Parameter } from './parameter.ts'
import type { Schema } from './schema.ts'
import { type Server, type ServerVariable, serverOf } from './server.ts'

/**
 * The model of a spec. Generator, linter, contract tests, docs, mock and verify ask it and never the document, so that what a spec
 * means is decided once.
 */
export interface Spec {
  /** The platform's short name: `agento`. */
  name: string
  title: string
  /** Its title without the word: `Agento` of `Agento API`. */
  serviceName: string
  version: string
  summary: string | undefined
  description: string | undefined
  /** The platform's own documentation. */
  documentation: string | undefined
  status: InfoObject['x-status']
  /** The first is the default. */
  servers: readonly [Server, ...Server[]]
  tags: readonly { name: string; description?: string }[]
  /** What clients send; the first alternative of the root's `security`. */
  credential: Credential | undefined
  /** Alternatives, one of which a request of an operation meets that states none of its own. */
  security: readonly SecurityRequirement[]
  /** Every security scheme, by its name. */
  credentials: ReadonlyMap<string, Credential>
  errorBody: ErrorBody
  rateLimits: RateLimitsExtension | undefined
  operations: readonly Operation[]
  /** Component schemas, by their names. */
  schemas: ReadonlyMap<string, Schema>
  /** What users set once, on the client. */
  clientOptions: { variables: readonly ServerVariable[]; parameters: readonly Parameter[] }
  /** Everything that it says although the documentation does not, in the order of the file. */
  readonly inferences: readonly Inference[]
  /** The document itself, for tools that read OpenAPI themselves; nothing of ours looks into it. */
  document: object
}

/**
 * The model of a parsed document.
 * @throws Error for one that the linter refuses and that cannot be read for it
 */
export function specOf(name: string, parsed: object): Spec {
  // What the linter refuses is not of this type; where the model reads on nevertheless, it has a default.
  const document = parsed as OpenApiDocument
  const reader = new DocumentReader(document)
  const { info, servers = [], externalDocs, tags = [] } = document
  const [server, ...others] = servers.map(serverOf)
  if (!server) throw new Error('The spec names no server.')
  const credentials = credentialsOf(document)
  const security = requirementsOf(document.security ?? [], credentials)
  const operations = operationsOf(reader, credentials, security)
  let inferences: readonly Inference[] | undefined
  const optional = operations.flatMap(({ parameters }) => parameters.filter(({ isClientOption }) => isClientOption))
  return {
    name,
    title: info.title,
    // Asked later, because the linter reads documents whose title is missing or no text.
    get serviceName() {
      return info.title.replace(/\s+API$/i, '')
    },
    version: info.version,
    summary: info.summary,
    description: info.description,
    documentation: externalDocs?.url,
    status: info['x-status'],
    servers: [server, ...others],
    tags,
    credential: security[0] ? security[0][0]?.credential : [...credentials.values()][0],
    security,
    credentials,
    errorBody: errorBodyOf(document),
    rateLimits: document['x-rate-limits'],
    operations,
    schemas: new Map(
      Object.entries(document.components?.schemas ?? {}).map(([key, schema]) => [
        key,
        reader.schema(schema, ['components', 'schemas', key]),
      ]),
    ),
    clientOptions: {
      variables: server.variables.filter(({ isClientOption }) => isClientOption),
      parameters: [...new Map(optional.map((parameter) => [parameter.name, parameter])).values()],
    },
    // Looked for when somebody asks, because that is a walk over the whole document.
    get inferences() {
      return (inferences ??= inferencesOf(reader))
    },
    document,
  }
}
