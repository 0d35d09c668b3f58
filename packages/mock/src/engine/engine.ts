import { lowerCase, type Operation } from '@agent-clients/generator/model'
import { createInstance, type IHttpConfig, ProblemJsonError, resetJSONSchemaGenerator } from '@stoplight/prism-http'
import type { Choice } from '../exchange/prefer.ts'
import { type Refusal, refusalStatus } from '../exchange/refusal.ts'
import type { OperationRequest } from '../exchange/operation-request.ts'
import type { Violation } from '../exchange/violation.ts'
import { cleanAccept } from './accept.ts'
import type { CompiledSpec, PrismOperation } from './compiled-spec.ts'
import { fakeable } from './fakeable.ts'
import { problemViolation, violationsOf } from './prism-outcome.ts'
import { singleSegmentPath } from './single-segment-path.ts'

/** Which of an operation's responses is wanted. */
interface Wish extends Omit<Choice, 'code'> {
  operation: Operation
  /** One of the operation's declared statuses. */
  status: string
  /** The Accept header as sent; absent: anything. */
  accept: string | undefined
}

/** A body as the spec gives it, never to be changed: it is handed out again. */
interface Found {
  mediaType: string | undefined
  body: unknown
}

export interface Engine {
  /** What is wrong with a request by the spec; undefined when nothing is. */
  judge(asked: OperationRequest): Refusal | undefined
  /** The body of a response. */
  find(wish: Wish): Found | Refusal
}

const maxRemembered = 1000

/**
 * Prism as the judge of requests and the source of bodies. Paths, credentials, response headers and event streams are the host's:
 * Prism knows no base path, no `Token` scheme and no stream. The two are asked apart, because a body depends on little of a
 * request and can be remembered, which is most of what a response costs.
 */
export function createEngine(compiled: CompiledSpec['operations']): Engine {
  const compiledOperation = readOnce(compiled, (text) => withoutEmptyParts(JSON.parse(text) as PrismOperation))
  const fakeableOperation = readOnce(compiled, fakeable)
  const remembered = new Map<string, Found | Refusal>()

  const find = ({ operation, status, accept, ...choice }: Wish): Found | Refusal => {
    const resource = choice.dynamic ? fakeableOperation(operation) : compiledOperation(operation)
    const response = resource.responses.find(({ code }) => code === status)
    if (!response) throw new Error(`${operation.id} declares no response ${status}.`)
    const ranges = cleanAccept(accept)
    const request = {
      method: lowerCase(operation.method),
      url: { path: '/' },
      headers: ranges === undefined ? {} : { accept: ranges },
    }
    const outcome = prism.mock({
      // Shown only the wanted response, Prism cannot fall back to another one when Accept or the example's name does not fit.
      resource: { ...resource, responses: [response] },
      // The specs' own tests hold every example against its schema.
      input: { data: request, validations: [] },
      config: negotiation(choice),
    })(silentLogger)
    // Prism seeds its generator for good, not for one response.
    if (choice.seed !== undefined) resetJSONSchemaGenerator()
    if (outcome._tag === 'Left') {
      if (!(outcome.left instanceof ProblemJsonError)) throw outcome.left
      return { status: outcome.left.status, violations: [problemViolation(outcome.left)] }
    }
    const { headers = {}, body } = outcome.right
    return { mediaType: body === undefined ? undefined : [headers['Content-type'] ?? []].flat()[0], body }
  }

  return {
    judge({ operation, pathParams, request, body, bytes }) {
      if (bytes === 0 && !operation.requestBody && operation.parameters.length === 0) return undefined
      const url = { path: singleSegmentPath(operation.path, pathParams), query: request.query }
      const headers: Record<string, string> = { ...request.headers, 'content-length': String(bytes) }
      // Without a body the header means nothing; Prism would read it all the same, and fail on what is not a media type.
      if (bytes === 0) delete headers['content-type']
      const element = { method: lowerCase(operation.method), url, headers, body }
      const outcome = prism.validateInput({ resource: compiledOperation(operation), element })
      if (outcome._tag === 'Right') return undefined
      const violations = violationsOf(outcome.left).map((violation) => withDeclaredName(violation, operation))
      return violations.length > 0 ? { status: refusalStatus(violations, operation), violations } : undefined
    },
    find(wish) {
      if (wish.dynamic) return find(wish)
      // None of them holds the end of a line.
      const key = [wish.operation.id, wish.status, wish.example, wish.accept].join('\n')
      const before = remembered.get(key)
      if (before) return before
      const found = find(wish)
      // Accept and example come from the client, who may send a new one every time.
      if (remembered.size >= maxRemembered) remembered.clear()
      remembered.set(key, found)
      return found
    },
  }
}

/** Operations as a reading of what was compiled, each read when it is first asked for. */
function readOnce(compiled: CompiledSpec['operations'], read: (text: string) => PrismOperation) {
  const before = new Map<string, PrismOperation>()
  return ({ id }: Operation): PrismOperation => {
    const text = compiled[id]
    if (text === undefined) throw new Error(`Prism has not compiled ${id}.`)
    const operation = before.get(id) ?? read(text)
    before.set(id, operation)
    return operation
  }
}

/** Prism builds a validator's whole machinery for a list of no parameters. */
function withoutEmptyParts(operation: PrismOperation): PrismOperation {
  const { headers = [], query = [], path = [], cookie = [], ...rest } = operation.request ?? {}
  const request = {
    ...rest,
    ...(headers.length > 0 && { headers }),
    ...(query.length > 0 && { query }),
    ...(path.length > 0 && { path }),
    ...(cookie.length > 0 && { cookie }),
  }
  return { ...operation, request }
}

/** Prism compares names whatever their case, and then tells them in lower case. */
function withDeclaredName(violation: Violation, { parameters }: Operation): Violation {
  const { location, message } = violation
  // One that is missing is named in the message only.
  const [place = '', name = / property '(.*)'$/.exec(message)?.[1] ?? '', ...rest] = location
  const declared = parameters.find((parameter) => parameter.in === place && parameter.name.toLowerCase() === name)?.name
  if (declared === undefined) return violation
  const named = message.replaceAll(/[^\s']+/g, (word) => (word === name ? declared : word))
  return { ...violation, location: [place, place === 'header' ? name : declared, ...rest], message: named }
}

/** Always a new object: Prism writes the request's Accept into the one that it is given. */
function negotiation({ example, dynamic = false, seed }: Choice) {
  return { dynamic, ...(example !== undefined && { exampleKey: example }), ...(seed !== undefined && { seed }) }
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

const prism = prismParts()

/**
 * Prism's judge and its source of bodies, which `createInstance` puts where it is given none. Called by themselves, because in an
 * instance they are wired into chains of promises that cost as much as they do.
 */
function prismParts() {
  const config: IHttpConfig = {
    isProxy: false,
    upstreamProxy: undefined,
    errors: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    mock: { dynamic: false },
  }
  const parts: Parameters<typeof createInstance>[1] = { logger: silentLogger }
  createInstance(config, parts)
  const { mock, validateInput } = parts
  if (!mock || !validateInput) throw new Error('Prism has kept its parts to itself.')
  return { mock, validateInput }
}
