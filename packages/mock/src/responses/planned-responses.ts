import type { Operation } from '@agent-clients/specs'
import type { Validator } from '@agent-clients/specs/validate'
import { checkPlannedResponse } from './check-planned-response.ts'
import type { PlannedResponse, ReceivedRequest } from './planned-response.ts'

/** An answer that a test asked for. */
export interface Asked {
  answer: PlannedResponse
  /** To be called when it was not given, so that the next request gets it. */
  giveBack(): void
}

/** What it answers is checked each time. */
type PlanningFunction = (request: ReceivedRequest) => unknown

/** The answers that tests asked one platform's operations for. */
export class PlannedResponses {
  readonly #queues = new Map<string, PlannedResponse[]>()
  readonly #standing = new Map<string, PlannedResponse | PlanningFunction>()
  readonly #checkValue: Validator

  constructor(checkValue: Validator) {
    this.#checkValue = checkValue
  }

  /** @throws TypeError for an answer that the operation cannot give. */
  once(operation: Operation, answer: object): void {
    const checked = checkPlannedResponse(operation, answer, this.#checkValue, 'once')
    this.#queues.set(operation.id, [...(this.#queues.get(operation.id) ?? []), checked])
  }

  /** @throws TypeError for an answer that the operation cannot give. */
  on(operation: Operation, answer: object): void {
    this.#standing.set(
      operation.id,
      isFunction(answer) ? answer : checkPlannedResponse(operation, answer, this.#checkValue, 'on'),
    )
  }

  /** The answer for a valid request: the first of the queue, else the one that stands. */
  async take(operation: Operation, request: () => ReceivedRequest): Promise<Asked | undefined> {
    const queue = this.#queues.get(operation.id)
    const queued = queue?.shift()
    if (queued) return { answer: queued, giveBack: () => void queue?.unshift(queued) }
    const standing = this.#standing.get(operation.id)
    if (typeof standing !== 'function') return standing && { answer: standing, giveBack() {} }
    const answer = await standing(request())
    return answer === undefined
      ? undefined
      : { answer: checkPlannedResponse(operation, answer, this.#checkValue, 'on'), giveBack() {} }
  }

  clear(): void {
    this.#queues.clear()
    this.#standing.clear()
  }
}

function isFunction(answer: object): answer is PlanningFunction {
  return typeof answer === 'function'
}
