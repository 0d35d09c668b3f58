import type { IncomingMessage } from 'node:http'
import { isEventStream, type Response } from '@agent-clients/generator/model'
import type { IncomingRequest, Match } from '@agent-clients/generator/traffic'
import { BodyCopy } from '../checks/body-copy.ts'
import { EventsCheck } from '../checks/check-events.ts'
import { checkRequestBody, checkRequestHead } from '../checks/check-request.ts'
import { checkResponseBody, checkResponseHead, type Headers, responseContent } from '../checks/check-response.ts'
import { CheckedMessage } from '../checks/checked-message.ts'
import type { Verification } from '../checks/verification.ts'
import { failureReason } from './failure-reason.ts'

/** Checks one request for an operation and its response. What goes wrong in a check never harms what passes. */
export class Exchange {
  readonly #verification: Verification
  readonly #match: Match
  readonly #request: IncomingRequest
  readonly #requestCopy = new BodyCopy()
  #requestCheck: Promise<void> = Promise.resolve()
  /** The response, once its head has come. */
  #checked: CheckedMessage | undefined
  /** What the body is held against, where there is one. */
  #declared: Response | undefined
  #headers: Headers = {}
  #body: BodyCopy | EventsCheck = new BodyCopy()

  constructor(verification: Verification, match: Match, request: IncomingRequest) {
    this.#verification = verification
    this.#match = match
    this.#request = request
    this.#guard(() => checkRequestHead(verification, match, request))
  }

  requestChunk(chunk: Buffer): void {
    this.#requestCopy.write(chunk)
  }

  requestEnd(): void {
    this.#requestCheck = checkRequestBody(this.#verification, this.#match, this.#request, this.#requestCopy).catch(
      (error) => this.#notChecked(error),
    )
  }

  responseHead({ statusCode = 0, headers }: IncomingMessage): void {
    const { operation } = this.#match
    const message = new CheckedMessage(this.#verification, operation, statusCode)
    this.#checked = message
    this.#headers = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    )
    const hasBody = this.#request.method !== 'HEAD' && statusCode !== 204 && statusCode !== 304
    this.#guard(() => {
      const response = checkResponseHead(message, statusCode, this.#headers)
      this.#declared = hasBody ? response : undefined
      const isStream = isEventStream(this.#headers['content-type'] ?? '')
      if (!this.#declared || !isStream || !operation.events) return
      const content = responseContent(message, this.#declared, this.#headers)
      // With a content that is not declared there is nothing more to check.
      if (!content) this.#declared = undefined
      else this.#body = new EventsCheck(message, content, operation.events, this.#headers['content-encoding'])
    })
  }

  responseChunk(chunk: Buffer): void {
    this.#guard(() => this.#body.write(chunk))
  }

  async responseEnd(): Promise<void> {
    const [message, response, body] = [this.#checked, this.#declared, this.#body]
    if (message && response) {
      if (body instanceof EventsCheck) await body.end().catch((error) => this.#notChecked(error))
      else this.#guard(() => checkResponseBody(message, response, this.#headers, body))
    }
    await this.#requestCheck
  }

  failed(error: Error): void {
    const message = this.#checked ?? new CheckedMessage(this.#verification, this.#match.operation)
    const rule = this.#checked ? 'broken' : 'unreachable'
    const expected = this.#checked ? 'the whole response' : 'a response from the upstream'
    message.add('failure', 'response', { rule, expected, seen: failureReason(error) })
  }

  #guard(check: () => void): void {
    try {
      check()
    } catch (error) {
      this.#notChecked(error)
    }
  }

  /** For example a body that is nested deeper than the stack. */
  #notChecked(error: unknown): void {
    const message = this.#checked ?? new CheckedMessage(this.#verification, this.#match.operation)
    const seen = error instanceof Error ? error.name : 'an error'
    message.add('info', this.#checked ? 'response' : 'request', {
      rule: 'not-checked',
      expected: 'a check that succeeds',
      seen,
    })
  }
}
