import type { Operation, Spec } from '@agent-clients/generator/model'

/** The operation that examples call: the first that reads something and needs no id. */
export function exampleOperation({ operations }: Spec): Operation | undefined {
  const reads = operations.filter(({ method }) => method === 'GET')
  return reads.find(({ pathParameters }) => pathParameters.length === 0) ?? reads[0] ?? operations[0]
}
