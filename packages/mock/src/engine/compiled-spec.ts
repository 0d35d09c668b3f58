import type { Spec } from '@agent-clients/generator/model'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'

/** What Prism works with: an operation with its references resolved. Plain JSON. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** A spec with what Prism made of it. */
export interface CompiledSpec {
  name: string
  /** Made when it is first asked for: a server for one platform does not wait for the others. */
  readonly spec: Spec
  /** JSON of each `PrismOperation` by its operationId: a server that starts should not have to read what nobody asks it for. */
  operations: Record<string, string>
}
