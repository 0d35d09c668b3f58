import type { IncomingMessage } from 'node:http'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { Findings, RawFinding } from '../report/findings.ts'
import { failureReason } from './failure-reason.ts'

/** A request that the spec has no operation for, which is all that can be said of it. */
export class UnknownExchange {
  readonly #findings: Findings
  readonly #about: Pick<RawFinding, 'method' | 'path' | 'pointer'>
  readonly #isPreflight: boolean

  constructor(findings: Findings, { method, path }: IncomingRequest, isPreflight: boolean) {
    this.#findings = findings
    this.#about = { method, path, pointer: '' }
    this.#isPreflight = isPreflight
  }

  requestChunk(): void {}

  requestEnd(): void {}

  responseHead({ statusCode = 0 }: IncomingMessage): void {
    if (this.#isPreflight) return
    const status = { status: statusCode }
    const expected = 'an operation of the spec'
    this.#findings.add('deviation', {
      ...this.#about,
      ...status,
      in: 'request',
      rule: 'undeclared',
      expected,
      seen: 'none with this method and path',
    })
  }

  responseChunk(): void {}

  async responseEnd(): Promise<void> {}

  failed(error: Error): void {
    const expected = 'a response from the upstream'
    this.#findings.add('failure', {
      ...this.#about,
      in: 'response',
      rule: 'unreachable',
      expected,
      seen: failureReason(error),
    })
  }
}
