import type { Spec } from '@agent-clients/specs'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { CompiledSpec } from './compiled-spec.ts'

export async function compileSpec({ platform, document }: Pick<Spec, 'platform' | 'document'>): Promise<CompiledSpec> {
  // Prism resolves the references of the object that it is given in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return {
    platform,
    document,
    operations: Object.fromEntries(operations.map((operation) => [operation.iid, JSON.stringify(operation)])),
  }
}
