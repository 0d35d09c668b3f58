import type { EventDataKind, PaginationStyle } from '@agent-clients/core/vocabulary'
import type { derivations, platformStates, rateLimitedResponses } from './vocabulary.ts'

/**
 * The parts of an OpenAPI 3.1 document that the model reads, by the specification's names; `docs/specs.md` explains the extensions.
 */
export interface OpenApiDocument {
  openapi: string
  info: InfoObject
  externalDocs?: ExternalDocumentationObject
  servers: ServerObject[]
  security?: SecurityRequirementObject[]
  tags?: { name: string; description?: string }[]
  paths: Record<string, PathItemObject>
  components: ComponentsObject
  'x-envelope'?: string
  'x-error': ErrorExtension
  'x-rate-limits'?: RateLimitsExtension
}

export interface InfoObject {
  title: string
  version: string
  summary?: string
  description?: string
  'x-status': { state: (typeof platformStates)[number]; note: string }
}

export interface ExternalDocumentationObject {
  url: string
  description?: string
}

export interface ServerObject {
  url: string
  description?: string
  variables?: Record<string, ServerVariableObject>
}

export interface ServerVariableObject extends Inferable {
  default: string
  enum?: string[]
  description?: string
  'x-client-option'?: boolean
}

/** Scheme name to the scopes that the operation needs. */
export type SecurityRequirementObject = Record<string, string[]>

export interface ComponentsObject {
  securitySchemes: Record<string, SecuritySchemeObject>
  parameters?: Record<string, ParameterObject>
  headers?: Record<string, HeaderObject>
  responses?: Record<string, ResponseObject>
  requestBodies?: Record<string, RequestBodyObject>
  examples?: Record<string, ExampleObject>
  schemas: Record<string, SchemaObject>
}

export interface SecuritySchemeObject extends Inferable {
  type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect'
  in?: 'header' | 'query' | 'cookie'
  name?: string
  scheme?: string
  description?: string
  'x-auth-prefix'?: string
  'x-scopes'?: Record<string, string>
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export interface PathItemObject extends Partial<Record<Method, OperationObject>> {
  parameters?: (ParameterObject | ReferenceObject)[]
}

export interface OperationObject extends Inferable {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  externalDocs?: ExternalDocumentationObject
  parameters?: (ParameterObject | ReferenceObject)[]
  requestBody?: RequestBodyObject | ReferenceObject
  responses: Record<string, ResponseObject | ReferenceObject>
  security?: SecurityRequirementObject[]
  'x-envelope'?: string
  'x-pagination'?: PaginationExtension
  'x-event-stream'?: EventStreamExtension
  'x-collection'?: string
  'x-sets'?: AssignmentsExtension
  'x-adds'?: AssignmentsExtension[]
}

export interface ParameterObject extends Inferable {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  deprecated?: boolean
  schema?: SchemaObject
  content?: Record<string, MediaTypeObject>
  example?: unknown
  examples?: Record<string, ExampleObject | ReferenceObject>
  style?: string
  explode?: boolean
  allowReserved?: boolean
  'x-client-option'?: boolean
  'x-multi-segment'?: boolean
  'x-idempotency-key'?: { seconds: number }
  'x-after'?: string
}

export interface RequestBodyObject extends Inferable {
  required?: boolean
  description?: string
  content: Record<string, MediaTypeObject>
}

export interface ResponseObject extends Inferable {
  description: string
  headers?: Record<string, HeaderObject | ReferenceObject>
  content?: Record<string, MediaTypeObject>
}

export interface HeaderObject extends Inferable {
  description?: string
  schema: SchemaObject
  example?: unknown
  examples?: Record<string, ExampleObject | ReferenceObject>
}

export interface MediaTypeObject extends Inferable {
  schema?: SchemaObject
  example?: unknown
  examples?: Record<string, ExampleObject | ReferenceObject>
}

export interface ExampleObject extends Inferable {
  summary?: string
  description?: string
  value: unknown
  'x-event'?: { event?: string; id?: string; retry?: number }
}

/** JSON Schema 2020-12, as far as it is looked into; the rest is left to openapi-typescript and Ajv. */
export interface SchemaObject extends Inferable {
  $ref?: string
  type?: string | string[]
  deprecated?: boolean
  readOnly?: boolean
  title?: string
  description?: string
  format?: string
  properties?: Record<string, SchemaObject>
  required?: string[]
  items?: SchemaObject
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  additionalProperties?: boolean | SchemaObject
  oneOf?: SchemaObject[]
  anyOf?: SchemaObject[]
  allOf?: SchemaObject[]
  prefixItems?: SchemaObject[]
  contains?: SchemaObject
  propertyNames?: SchemaObject
  not?: SchemaObject
  if?: SchemaObject
  then?: SchemaObject
  else?: SchemaObject
  patternProperties?: Record<string, SchemaObject>
  dependentSchemas?: Record<string, SchemaObject>
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  contentEncoding?: string
  contentMediaType?: string
  'x-extensible-enum'?: string[]
  'x-secret'?: boolean
  'x-derived'?: DerivedExtension
}

export interface ReferenceObject {
  $ref: string
}

/** Anything that the platform's documentation does not state carries the reason why the spec says it all the same. */
export interface Inferable {
  'x-inferred'?: string
}

export interface ErrorExtension {
  message: string
  code?: string
  status?: string
  /** By status: a documented code, or one that is inferred, with the reason. */
  codes?: Record<string, string | InferredCode>
}

export interface InferredCode extends Required<Inferable> {
  code: string
}

export interface RateLimitsExtension {
  headers: string[]
  responses: (typeof rateLimitedResponses)[number]
  limits: { plan?: string; requests: number; seconds: number; per?: string }[]
}

export interface PaginationExtension {
  style: PaginationStyle
  items: string
  parameter?: string
  next?: string
  more?: string
  total?: string
  size?: string
  shows?: { size?: string; offset?: string }
  single?: boolean
  partial?: boolean
}

export interface EventStreamExtension {
  data: EventDataKind
  events: string[]
  terminal?: { event?: string; data?: Readonly<Record<string, unknown>> }
}

/** By a field's name: a constant or an expression. */
export type AssignmentsExtension = Record<string, unknown>

/** How a property follows from another one of the same thing, or of the one to which a third (`of`) refers. */
export type DerivedExtension = { from: string } & (
  | { values: Record<string, unknown>; otherwise: unknown }
  | { as: (typeof derivations)[number] }
  | { of: string }
)
