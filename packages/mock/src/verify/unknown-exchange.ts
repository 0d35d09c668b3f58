import type { IncomingMessage } from 'node:http'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { reason } from './exchange.ts'
import type { Findings, RawFinding } from './findings.ts'

/** A request that the spec has no operation for: all that can be said of it is that. */
export class UnknownExchange {
  readonly #findings: Findings
  readonly #about: Pick<RawFinding, 'method' | 'path' | 'pointer'>
  readonly #isPreflight: boolean

  constructor(findings: Findings, { method, path }: IncomingRequest, isPreflight: boolean) {
    this.#findings = findings
    this.#about = { method, path, pointer: '' }
    this.#isPreflight = isPreflight
  }

  sent(): void {}

  sentAll(): void {}

  answered({ statusCode = 0 }: IncomingMessage): void {
    if (this.#isPreflight) return
    const status = { status: statusCode }
    const expected = 'an operation of the spec'
    this.#findings.add('deviation', {
      ...this.#about,
      ...status,
      in: 'request',
      rule: 'undeclared',
      expected,
      seen: 'another one',
    })
  }

  received(): void {}

  async receivedAll(): Promise<void> {}

  failed(error: Error): void {
    const expected = 'an answer from the upstream'
    this.#findings.add('failure', {
      ...this.#about,
      in: 'response',
      rule: 'unreachable',
      expected,
      seen: reason(error),
    })
  }
}
