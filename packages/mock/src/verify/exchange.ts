import type { IncomingMessage } from 'node:http'
import type { Response } from '@agent-clients/specs'
import type { Match } from '../answers/router.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import { BodyCopy } from './body-copy.ts'
import { EventsCheck } from './check-events.ts'
import { checkRequestBody, checkRequestHead } from './check-request.ts'
import { checkResponseBody, checkResponseHead, type Headers, responseContent } from './check-response.ts'
import { Subject, type Verification } from './subject.ts'

/** Checks one request for an operation and its answer. What goes wrong in a check never harms what passes. */
export class Exchange {
  readonly #verification: Verification
  readonly #match: Match
  readonly #request: IncomingRequest
  readonly #requestCopy = new BodyCopy()
  #requestCheck: Promise<void> = Promise.resolve()
  #subject: Subject | undefined
  /** What the body is held against, where there is one. */
  #response: Response | undefined
  #headers: Headers = {}
  #body: BodyCopy | EventsCheck = new BodyCopy()

  constructor(verification: Verification, match: Match, request: IncomingRequest) {
    this.#verification = verification
    this.#match = match
    this.#request = request
    this.#guard(() => checkRequestHead(verification, match, request))
  }

  sent(chunk: Buffer): void {
    this.#requestCopy.write(chunk)
  }

  sentAll(): void {
    this.#requestCheck = checkRequestBody(this.#verification, this.#match, this.#request, this.#requestCopy).catch(
      (error) => this.#notChecked(error),
    )
  }

  answered({ statusCode = 0, headers }: IncomingMessage): void {
    const { operation } = this.#match
    const subject = new Subject(this.#verification, operation, statusCode)
    this.#subject = subject
    this.#headers = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    )
    const hasBody = this.#request.method !== 'HEAD' && statusCode !== 204 && statusCode !== 304
    this.#guard(() => {
      const response = checkResponseHead(subject, statusCode, this.#headers)
      this.#response = hasBody ? response : undefined
      const isStream = /^\s*text\/event-stream\s*(;|$)/i.test(this.#headers['content-type'] ?? '')
      if (!this.#response || !isStream || !operation.eventStream) return
      const content = responseContent(subject, this.#response, this.#headers)
      // With a content that is not declared there is nothing more to check.
      if (!content) this.#response = undefined
      else this.#body = new EventsCheck(subject, content, operation.eventStream, this.#headers['content-encoding'])
    })
  }

  received(chunk: Buffer): void {
    this.#guard(() => this.#body.write(chunk))
  }

  async receivedAll(): Promise<void> {
    const [subject, response, body] = [this.#subject, this.#response, this.#body]
    if (subject && response) {
      if (body instanceof EventsCheck) await body.end().catch((error) => this.#notChecked(error))
      else this.#guard(() => checkResponseBody(subject, response, this.#headers, body))
    }
    await this.#requestCheck
  }

  failed(error: Error): void {
    const subject = this.#subject ?? new Subject(this.#verification, this.#match.operation)
    const rule = this.#subject ? 'broken' : 'unreachable'
    const expected = this.#subject ? 'the whole answer' : 'an answer from the upstream'
    subject.add('failure', 'response', { rule, expected, seen: reason(error) })
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
    const subject = this.#subject ?? new Subject(this.#verification, this.#match.operation)
    const seen = error instanceof Error ? error.name : 'an error'
    subject.add('info', this.#subject ? 'response' : 'request', {
      rule: 'not-checked',
      expected: 'a check that succeeds',
      seen,
    })
  }
}

/** `ECONNREFUSED` says more than the message of an error that holds several. */
export function reason(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
