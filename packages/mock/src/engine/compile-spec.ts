import type { Spec } from '@agent-clients/generator/model'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { CompiledSpec } from './compiled-spec.ts'

export async function compileSpec(spec: Spec): Promise<CompiledSpec> {
  // Prism resolves the references of the object that it is given in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(spec.document))
  return {
    name: spec.name,
    spec,
    operations: Object.fromEntries(operations.map((operation) => [operation.iid, JSON.stringify(operation)])),
  }
}
