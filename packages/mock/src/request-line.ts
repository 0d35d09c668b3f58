import type { RecordedRequest } from './recorded-request.ts'

/** A request on one line of a terminal: `200 GET /agento/v1/agents agents.list`, with the reason when it was refused. */
export function requestLine({ status, method, path, operationId, violations: [violation] }: RecordedRequest): string {
  const parts = [status, method, path, ...(operationId ? [operationId] : []), ...(violation ? [`– ${violation.message}`] : [])]
  // A path can hold bytes that a terminal would obey.
  return parts.join(' ').replace(/[\p{Cc}\p{Cf}]/gu, '?')
}
