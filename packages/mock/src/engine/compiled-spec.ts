import type { OpenApiDocument } from '@agent-clients/specs'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'

/** What Prism works with: an operation with its references resolved. Plain JSON. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/**
 * A spec with what Prism made of it. The published package carries these as JSON, which is ready 40 times sooner than the YAML.
 */
export interface CompiledSpec {
  platform: string
  document: OpenApiDocument
  /** JSON of each `PrismOperation` by its operationId: a server that starts should not have to read what nobody asks it for. */
  operations: Record<string, string>
}
