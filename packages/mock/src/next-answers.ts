import type { Operation } from '@agent-clients/specs'
import { checkAnswer, type CheckValue } from './check-answer.ts'
import type { AnswerFunction, NextAnswer, ReceivedRequest } from './next-answer.ts'

/** The answers that tests asked one platform's operations for. */
export class NextAnswers {
  readonly #queues = new Map<string, NextAnswer[]>()
  readonly #standing = new Map<string, NextAnswer | AnswerFunction>()
  readonly #checkValue: CheckValue

  constructor(checkValue: CheckValue) {
    this.#checkValue = checkValue
  }

  /** @throws TypeError for an answer that the operation cannot give. */
  once(operation: Operation, answer: NextAnswer): void {
    checkAnswer(operation, answer, this.#checkValue, 'once')
    this.#queues.set(operation.id, [...(this.#queues.get(operation.id) ?? []), answer])
  }

  /** @throws TypeError for an answer that the operation cannot give. */
  on(operation: Operation, answer: NextAnswer | AnswerFunction): void {
    if (typeof answer !== 'function') checkAnswer(operation, answer, this.#checkValue, 'on')
    this.#standing.set(operation.id, answer)
  }

  /** The answer for a valid request: the first of the queue, else the one that stands. */
  async take(operation: Operation, request: () => ReceivedRequest): Promise<NextAnswer | undefined> {
    const queued = this.#queues.get(operation.id)?.shift()
    if (queued) return queued
    const standing = this.#standing.get(operation.id)
    if (typeof standing !== 'function') return standing
    const answer = await standing(request())
    if (answer) checkAnswer(operation, answer, this.#checkValue, 'on')
    return answer
  }

  clear(): void {
    this.#queues.clear()
    this.#standing.clear()
  }
}
