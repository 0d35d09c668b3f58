import type { Operation } from '@agent-clients/generator/model'
import type { Validator } from '@agent-clients/generator/model/validate'
import { checkPlannedResponse } from './check-planned-response.ts'
import type { PlannedResponse, ReceivedRequest } from './planned-response.ts'

/** The response that a test planned for a request. */
export interface Taken {
  response: PlannedResponse
  /** To be called when it was not sent, so that the next request gets it. */
  giveBack(): void
}

/** What it returns is checked each time. */
type PlanningFunction = (request: ReceivedRequest) => unknown

/** The responses that tests planned for one platform's operations. */
export class PlannedResponses {
  readonly #queues = new Map<string, PlannedResponse[]>()
  readonly #standing = new Map<string, PlannedResponse | PlanningFunction>()
  readonly #checkValue: Validator

  constructor(checkValue: Validator) {
    this.#checkValue = checkValue
  }

  /** @throws TypeError for a response that the operation cannot have. */
  once(operation: Operation, planned: object): void {
    const checked = checkPlannedResponse(operation, planned, this.#checkValue, 'once')
    this.#queues.set(operation.id, [...(this.#queues.get(operation.id) ?? []), checked])
  }

  /** @throws TypeError for a response that the operation cannot have. */
  on(operation: Operation, planned: object): void {
    this.#standing.set(
      operation.id,
      isFunction(planned) ? planned : checkPlannedResponse(operation, planned, this.#checkValue, 'on'),
    )
  }

  /** The response to a valid request: the first of the queue, else the one that stands. */
  async take(operation: Operation, request: () => ReceivedRequest): Promise<Taken | undefined> {
    const queue = this.#queues.get(operation.id)
    const queued = queue?.shift()
    if (queued) return { response: queued, giveBack: () => void queue?.unshift(queued) }
    const standing = this.#standing.get(operation.id)
    if (typeof standing !== 'function') return standing && { response: standing, giveBack() {} }
    const returned = await standing(request())
    if (returned === undefined) return undefined
    return { response: checkPlannedResponse(operation, returned, this.#checkValue, 'on'), giveBack() {} }
  }

  clear(): void {
    this.#queues.clear()
    this.#standing.clear()
  }
}

function isFunction(planned: object): planned is PlanningFunction {
  return typeof planned === 'function'
}
