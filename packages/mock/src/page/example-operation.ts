import type { Operation } from '@agent-clients/specs'

/** The operation that examples call: the first that reads something and needs no id. */
export function exampleOperation(operations: Operation[]): Operation | undefined {
  const reads = operations.filter(({ method }) => method === 'get')
  return reads.find(({ path }) => !path.includes('{')) ?? reads[0] ?? operations[0]
}
