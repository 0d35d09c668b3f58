import { printable } from '@agent-clients/generator/server'
import type { RecordedRequest } from './recorded-request.ts'

/** A request on one line of a terminal: `200 GET /agento/v1/agents agents.list`, with the reason when it was refused. */
export function requestLine({
  status,
  method,
  path,
  operationId,
  violations: [violation, ...others],
}: RecordedRequest): string {
  const place = [status, method, path, ...(operationId ? [operationId] : [])].join(' ')
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return printable(violation ? `${place}: ${violation.message}${more}` : place)
}
