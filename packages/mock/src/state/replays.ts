import { hash } from 'node:crypto'
import { type OpenApiDocument } from '@agent-clients/specs'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'
import { sentCredential } from '../responses/credentials.ts'
import type { Refusal } from '../exchange/refusal.ts'
import type { OperationRequest } from '../engine/engine.ts'

const maxKeys = 1000
const maxBytes = 16 * 1024 * 1024

/** Answers a request with a known idempotency key (`x-idempotency-key`) as it answered the first, for as long as the spec says. */
export class Replays {
  readonly #known = new Map<string, { body: string; answer: Promise<OutgoingResponse | Refusal>; until: number; size: number }>()
  readonly #document: OpenApiDocument
  readonly #now: () => number

  constructor(document: OpenApiDocument, now: () => number) {
    this.#document = document
    this.#now = now
  }

  async answer(asked: OperationRequest, answer: () => Promise<OutgoingResponse | Refusal>): Promise<OutgoingResponse | Refusal> {
    const { operation, request, pathParams } = asked
    const parameter = operation.parameters.find((candidate) => candidate['x-idempotency-key'])
    const sent = parameter && request.headers[parameter.name.toLowerCase()]
    if (!sent) return answer()
    const key = hash(
      'sha256',
      JSON.stringify([operation.id, pathParams, sent, sentCredential(this.#document, request)]),
    )
    const body = hash('sha256', JSON.stringify(asked.body) ?? '')
    const before = this.#known.get(key)
    if (before && before.until > this.#now()) {
      const first = before.body === body && (await before.answer)
      if (first)
        return 'violations' in first
          ? first
          : { ...first, headers: { ...first.headers, 'idempotent-replayed': 'true' } }
      const status =
        ['409', '422'].find((code) => operation.responses.some((response) => response.status === code)) ?? '400'
      const message = 'This idempotency key was sent with another body before.'
      return {
        status: Number(status),
        violations: [{ location: ['header', parameter.name.toLowerCase()], code: 'reused', message }],
      }
    }
    const seconds = parameter['x-idempotency-key']?.seconds ?? 0
    // Known from now on, not from when it is answered: the same request may come again before that.
    const first = answer()
    // What it answers is about as large as what it asks.
    this.#known.set(key, { body, answer: first, until: this.#now() + seconds * 1000, size: asked.bytes })
    this.#forgetOldest()
    const isDone = await first.then(
      (given) => !('violations' in given),
      () => false,
    )
    if (!isDone) this.#known.delete(key)
    return first
  }

  #forgetOldest(): void {
    let bytes = [...this.#known.values()].reduce((sum, { size }) => sum + size, 0)
    for (const [key, { size }] of this.#known) {
      if (this.#known.size <= maxKeys && bytes <= maxBytes) return
      this.#known.delete(key)
      bytes -= size
    }
  }

  clear(): void {
    this.#known.clear()
  }
}
