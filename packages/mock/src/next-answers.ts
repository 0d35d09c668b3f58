import type { Operation } from '@agent-clients/specs'
import type { NextAnswer } from './next-answer.ts'
import type { Choice } from './prefer.ts'

/** The answers that were queued for one platform's operations. */
export class NextAnswers {
  readonly #queues = new Map<string, NextAnswer[]>()

  /** @throws TypeError for a status or example that the operation cannot answer. */
  push(operation: Operation, answer: NextAnswer): void {
    checkNextAnswer(operation, answer)
    this.#queues.set(operation.id, [...(this.#queues.get(operation.id) ?? []), answer])
  }

  take(operationId: string): NextAnswer | undefined {
    return this.#queues.get(operationId)?.shift()
  }

  /** Gives back what was taken for a request that turned out to be refused. */
  putBack(operationId: string, answer: NextAnswer): void {
    this.#queues.get(operationId)?.unshift(answer)
  }

  clear(): void {
    this.#queues.clear()
  }
}

function checkNextAnswer(operation: Operation, { code, example, body }: NextAnswer): void {
  if (code !== undefined && !(Number.isInteger(code) && code >= 200 && code <= 599)) {
    throw new TypeError(`once: code is a whole number from 200 to 599, not ${code}.`)
  }
  const response = responseFor(operation, { ...(code !== undefined && { code }) })
  if (code !== undefined && !response && code < 400 && body === undefined) {
    throw new TypeError(`once: ${undeclaredMessage(operation, code)} Pass a body to answer it all the same.`)
  }
  if (example === undefined) return
  const names = response?.contents.flatMap(({ examples }) => examples.map(({ name }) => name)) ?? []
  if (names.includes(example)) return
  const known = names.join(', ') || 'none'
  throw new TypeError(`once: ${operation.id} has no example ${JSON.stringify(example)} for ${code ?? 'success'}; it has: ${known}.`)
}

/** The declared response that a choice means. */
export function responseFor(operation: Operation, { code }: Pick<Choice, 'code'>) {
  return code === undefined ? operation.success : operation.responses.find(({ status }) => status === String(code))
}

export function undeclaredMessage(operation: Operation, code: number): string {
  return `${operation.id} declares ${operation.responses.map(({ status }) => status).join(', ')}, not ${code}.`
}
