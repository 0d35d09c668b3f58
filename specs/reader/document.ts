/**
 * The parts of an OpenAPI 3.1 document that this project reads, extensions included (`docs/specs.md` explains each).
 * The linter has checked the files against these shapes before any other code sees them.
 */
export interface OpenApiDocument {
  openapi: string
  info: Info
  externalDocs?: ExternalDocs
  servers: Server[]
  security?: SecurityRequirement[]
  tags?: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: Components
  'x-envelope'?: string
  'x-error': ErrorShape
  'x-rate-limits'?: RateLimits
}

export interface Info {
  title: string
  version: string
  summary?: string
  description?: string
  'x-status': { state: 'live' | 'documented' | 'beta' | 'discontinued' | 'undocumented'; note: string }
}

export interface ExternalDocs {
  url: string
  description?: string
}

export interface Server {
  url: string
  description?: string
  variables?: Record<string, ServerVariable>
}

export interface ServerVariable extends Inferable {
  default: string
  enum?: string[]
  description?: string
  'x-client-option'?: boolean
}

/** Scheme name to the scopes that the operation needs. */
export type SecurityRequirement = Record<string, string[]>

export interface Components {
  securitySchemes: Record<string, SecurityScheme>
  parameters?: Record<string, Parameter>
  headers?: Record<string, Header>
  responses?: Record<string, ResponseObject>
  requestBodies?: Record<string, RequestBody>
  examples?: Record<string, Example>
  schemas: Record<string, Schema>
}

export interface SecurityScheme extends Inferable {
  type: 'apiKey' | 'http'
  in?: 'header' | 'query' | 'cookie'
  name?: string
  scheme?: string
  description?: string
  'x-auth-prefix'?: string
  'x-scopes'?: Record<string, string>
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export interface PathItem extends Partial<Record<Method, OperationObject>> {
  parameters?: (Parameter | Reference)[]
}

export interface OperationObject extends Inferable {
  operationId: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  externalDocs?: ExternalDocs
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses: Record<string, ResponseObject | Reference>
  security?: SecurityRequirement[]
  'x-envelope'?: string
  'x-pagination'?: Pagination
  'x-event-stream'?: EventStream
}

export interface Parameter extends Inferable {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  deprecated?: boolean
  schema: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
  style?: string
  explode?: boolean
  allowReserved?: boolean
  'x-client-option'?: boolean
  'x-multi-segment'?: boolean
  'x-idempotency-key'?: { seconds: number }
}

export interface RequestBody extends Inferable {
  required?: boolean
  description?: string
  content: Record<string, MediaType>
}

export interface ResponseObject extends Inferable {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface Header extends Inferable {
  description?: string
  schema: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
}

export interface MediaType extends Inferable {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
}

export interface Example extends Inferable {
  summary?: string
  description?: string
  value: unknown
  'x-event'?: { event?: string; id?: string; retry?: number }
}

/** JSON Schema 2020-12, as far as it is looked into; the rest is left to openapi-typescript and Ajv. */
export interface Schema extends Inferable {
  $ref?: string
  type?: string | string[]
  title?: string
  description?: string
  format?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
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
  'x-extensible-enum'?: string[]
  'x-secret'?: boolean
  'x-derived'?: Derived
}

/** How a property follows from another one of the same thing: by its value, or as the bytes that its text takes. */
export type Derived =
  | { from: string; values: Record<string, unknown>; otherwise: unknown }
  | { from: string; as: 'bytes' }

export interface Reference {
  $ref: string
}

/** Anything that the platform's documentation does not state carries the reason why the spec says it all the same. */
export interface Inferable {
  'x-inferred'?: string
}

export interface ErrorShape {
  message: string
  code?: string
  status?: string
  /** By status: a documented code, or one that is inferred, with the reason. */
  codes?: Record<string, string | InferredCode>
}

export interface InferredCode extends Required<Inferable> {
  code: string
}

export interface RateLimits {
  headers: string[]
  responses: 'all' | '429' | 'none'
  limits: { plan?: string; requests: number; seconds: number; per?: string }[]
}

export interface Pagination {
  style: 'none' | 'offset' | 'page' | 'cursor' | 'link'
  items: string
  parameter?: string
  next?: string
  more?: string
  total?: string
  single?: boolean
  partial?: boolean
}

export interface EventStream {
  data: 'json' | 'text'
  events: string[]
  terminal?: { event?: string; data?: unknown }
}
