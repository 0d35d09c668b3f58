import type { Operation } from '@agent-clients/specs'
import { createInstance, type IHttpConfig, ProblemJsonError, resetJSONSchemaGenerator } from '@stoplight/prism-http'
import type { PrismOperation } from './compiled-spec.ts'
import type { IncomingRequest } from './incoming-request.ts'
import type { Choice } from './prefer.ts'
import { prismViolations, problemViolation } from './prism-outcome.ts'
import { singleSegmentPath } from './router.ts'
import type { Violation } from './violation.ts'

/** A request for an operation, and which answer to look for. */
export interface Question {
  operation: Operation
  pathParams: Record<string, string>
  request: IncomingRequest
  /** The body and its size; Prism takes a body without a length for none. */
  body: unknown
  bytes: number
  /** One of the operation's declared statuses. */
  status: string
  choice: Omit<Choice, 'code'>
}

export type Verdict =
  { accepted: true; mediaType: string | undefined; body: unknown } | { accepted: false; status: number; violations: Violation[] }

export type Engine = (question: Question) => Promise<Verdict>

/**
 * Prism as the judge of requests and the source of bodies. Paths, credentials, response headers and event streams are the host's:
 * Prism knows no base path, no `Token` scheme and no stream.
 */
export function createEngine(operations: PrismOperation[]): Engine {
  const byId = new Map(operations.map((operation) => [operation.iid, operation]))
  const prism = createInstance(configFor({}), {
    logger: silentLogger,
    route: ({ resources: [operation] }) =>
      operation ? { _tag: 'Right', right: operation } : { _tag: 'Left', left: new Error('No operation was given.') },
  })

  return async ({ operation, pathParams, request, body, bytes, status, choice }) => {
    const known = byId.get(operation.id)
    const response = known?.responses.find(({ code }) => code === status)
    if (!known || !response) throw new Error(`${operation.id} declares no answer ${status}.`)
    // Shown only the wanted answer, Prism cannot fall back to another one when Accept or the example's name does not fit.
    const resource: PrismOperation = { ...known, responses: [response] }
    const url = { path: singleSegmentPath(operation.path, pathParams), query: request.query }
    const headers = { ...request.headers, 'content-length': String(bytes) }
    const outcome = await prism.request({ method: operation.method, url, headers, body }, [resource], configFor(choice))()
    // Prism seeds its generator for good, not for one answer.
    if (choice.seed !== undefined) resetJSONSchemaGenerator()

    const violations = prismViolations(outcome)
    if (violations.length > 0) return { accepted: false, status: refusalStatus(violations, operation), violations }
    if (outcome._tag === 'Right') {
      const { headers: answered = {}, body: answer } = outcome.right.output
      return { accepted: true, mediaType: answer === undefined ? undefined : contentType(answered), body: answer }
    }
    if (!(outcome.left instanceof ProblemJsonError)) throw outcome.left
    return { accepted: false, status: outcome.left.status, violations: [problemViolation(outcome.left)] }
  }
}

/** 422 only where the operation documents it; 400 is what these platforms answer otherwise. */
function refusalStatus(violations: Violation[], operation: Operation): number {
  if (violations.some(({ code }) => code === '415')) return 415
  return operation.responses.some(({ status }) => status === '422') ? 422 : 400
}

function contentType(headers: Record<string, string | string[]>): string | undefined {
  return [headers['Content-type'] ?? []].flat()[0]
}

/** Always a new object: Prism writes the request's Accept into the configuration that it is given. */
function configFor({ example, dynamic = false, seed }: Choice): IHttpConfig {
  return {
    isProxy: false,
    upstreamProxy: undefined,
    errors: false,
    checkSecurity: false,
    validateRequest: true,
    // The specs' own tests hold every example against its schema.
    validateResponse: false,
    mock: { dynamic, ...(example !== undefined && { exampleKey: example }), ...(seed !== undefined && { seed }) },
  }
}

const nothing = () => {}

/** Prism's own logging takes nearly half of its time. */
const silentLogger = {
  info: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  success: nothing,
  trace: nothing,
  fatal: nothing,
  child: () => silentLogger,
}
