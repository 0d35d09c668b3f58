import type { Operation, Response } from '@agent-clients/generator/model'

/** The declared response that a status means; the first 2xx for none. */
export function responseFor(operation: Operation, code: number | undefined): Response | undefined {
  return code === undefined ? operation.success : operation.responses.find(({ status }) => status === String(code))
}

export function undeclaredMessage(operation: Operation, code: number): string {
  return `${operation.id} declares ${operation.responses.map(({ status }) => status).join(', ')}, not ${code}.`
}
