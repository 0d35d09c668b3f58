import { hash } from 'node:crypto'
import type { Operation, Parameter, Spec } from '@agent-clients/generator/model'
import { sentCredential } from '@agent-clients/generator/traffic'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { isRefusal, type Refusal } from '../exchange/refusal.ts'

type Result = OutgoingResponse | Refusal

/** What the first request with a key was, and its response. */
interface FirstRequest {
  body: string
  response: Promise<Result>
  /** Until when it is repeated, in milliseconds since 1970. */
  until: number
  bytes: number
}

const maxKeys = 1000
const maxBytes = 16 * 1024 * 1024

/** Repeats the response to the first request with an idempotency key (`x-idempotency-key`), for as long as the spec says. */
export class Replays {
  readonly #firsts = new Map<string, FirstRequest>()
  readonly #credentials: Spec['credentials']
  readonly #now: () => number

  constructor({ credentials }: Spec, now: () => number) {
    this.#credentials = credentials
    this.#now = now
  }

  /** @param respond is called unless there is a response to repeat. */
  async respond(asked: OperationRequest, respond: () => Promise<Result>): Promise<Result> {
    const { operation, request, pathParams } = asked
    const parameter = operation.idempotencyKey
    const sent = parameter && request.headers[parameter.name.toLowerCase()]
    if (!sent) return respond()
    const credential = sentCredential(this.#credentials.values(), request)
    const key = hash('sha256', JSON.stringify([operation.id, pathParams, sent, credential]))
    const body = hash('sha256', JSON.stringify(asked.body) ?? '')
    const first = this.#firsts.get(key)
    if (first && first.until > this.#now()) {
      return first.body === body ? repeated(await first.response) : reused(operation, parameter)
    }
    const response = respond()
    const until = this.#now() + (parameter.idempotencySeconds ?? 0) * 1000
    // Known from now on, not from when there is a response: the same request may come again before that. What a response holds is
    // about as large as what its request does.
    this.#firsts.set(key, { body, response, until, bytes: asked.bytes })
    this.#forgetOldest()
    const isDone = await response.then(
      (result) => !isRefusal(result),
      () => false,
    )
    if (!isDone) this.#firsts.delete(key)
    return response
  }

  clear(): void {
    this.#firsts.clear()
  }

  #forgetOldest(): void {
    let total = [...this.#firsts.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    for (const [key, { bytes }] of this.#firsts) {
      if (this.#firsts.size <= maxKeys && total <= maxBytes) return
      this.#firsts.delete(key)
      total -= bytes
    }
  }
}

function repeated(first: Result): Result {
  return isRefusal(first) ? first : { ...first, headers: { ...first.headers, 'idempotent-replayed': 'true' } }
}

function reused({ responses }: Operation, { name }: Parameter): Refusal {
  const status = ['409', '422'].find((code) => responses.some((response) => response.status === code)) ?? '400'
  const message = 'This idempotency key was sent with another body before.'
  return {
    status: Number(status),
    violations: [{ location: ['header', name.toLowerCase()], code: 'reused', message }],
  }
}
