import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Operation, Response } from '@agent-clients/generator/model'
import type { Validator } from '@agent-clients/generator/model/validate'
import { responseFor, undeclaredMessage } from './declared-response.ts'
import { framingHeaders } from './declared-headers.ts'
import type { PlannedResponse } from './planned-response.ts'
import { bounds } from '../exchange/prefer.ts'
import { bodylessStatuses } from '../exchange/response-bytes.ts'
import { whyUnplayable } from './unplayable.ts'

type Fail = (message: string) => never

const kinds = { example: 'string', unchecked: 'boolean', loop: 'boolean' } as const
const fields = [
  ...new Set(['code', 'example', 'body', 'events', 'headers', 'unchecked', 'loop', ...Object.keys(bounds)]),
]

/**
 * The response as it will be sent: what a test changes in its own objects later changes nothing.
 * @throws TypeError for a response that the operation cannot have.
 */
export function checkPlannedResponse(
  operation: Operation,
  planned: unknown,
  checkValue: Validator,
  method: string,
): PlannedResponse {
  const fail: Fail = (message) => {
    throw new TypeError(`${method}: ${message}`)
  }
  assertFields(planned, fail)
  const { code, example, unchecked = false } = planned
  const body = asSent(planned.body, fail)
  const events = planned.events?.map((event) => asSent(event, fail))
  const headers = planned.headers && { ...planned.headers }
  const checked = {
    ...planned,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
    ...(events && { events }),
  }
  if ([example, body, events].filter((part) => part !== undefined).length > 1)
    fail('use only one of example, body, events.')
  const response = responseFor(operation, code)
  if (!response && !unchecked)
    fail(`${undeclaredMessage(operation, code ?? 0)} Pass unchecked: true to send it all the same.`)
  const isStream = response?.contents.some(({ isEventStream }) => isEventStream) === true
  if (events && !isStream) {
    fail(`the response of ${operation.id}${code === undefined ? '' : ` with ${code}`} is not an event stream.`)
  }
  // What is undeclared has a body: the platform's error shape.
  const mayHaveBody = !response || response.contents.length > 0 || body !== undefined
  const isEmpty = body === '' || events?.length === 0 || bodylessStatuses.has(code ?? 0)
  const hasBody = mayHaveBody && !isEmpty
  const unplayable = whyUnplayable(operation.id, planned, { isStream: isStream && body === undefined, hasBody })
  if (unplayable) fail(unplayable.message)
  if (example !== undefined) checkExample(operation, response, planned, fail)
  if (!response || unchecked) return checked
  const [content] = response.contents
  if (body !== undefined && !content) fail(`the ${response.status} of ${operation.id} has no body.`)
  if (!content?.schema) return checked
  const label = events ? 'an event' : 'the body'
  const values = events ?? (body === undefined || !content.isJson ? [] : [body])
  for (const value of values) {
    const [problem] = checkValue(content.schema, value)
    if (problem !== undefined) {
      fail(
        `${label} does not fit the ${response.status} of ${operation.id}: ${problem}. Pass unchecked: true to send it all the same.`,
      )
    }
  }
  return checked
}

function assertFields(planned: unknown, fail: Fail): asserts planned is PlannedResponse {
  if (typeof planned !== 'object' || planned === null)
    return fail(`a response must be an object such as { code: 404 }, not ${String(planned)}.`)
  const unknown = Object.keys(planned).find((name) => !fields.includes(name))
  if (unknown !== undefined) fail(`a response has no ${JSON.stringify(unknown)}; it has: ${fields.join(', ')}.`)
  const given: Record<string, unknown> = { ...planned }
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = given[name]
    if (value === undefined || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)) continue
    fail(`${name} must be a whole number from ${least} to ${most}, not ${String(value)}.`)
  }
  for (const [name, kind] of Object.entries(kinds)) {
    if (given[name] !== undefined && typeof given[name] !== kind)
      fail(`${name} must be a ${kind}, not ${String(given[name])}.`)
  }
  if (given['events'] !== undefined && !Array.isArray(given['events']))
    fail('events must be an array with one item for each event.')
  assertHeaders(given['headers'] ?? {}, fail)
}

function assertHeaders(headers: unknown, fail: Fail): void {
  if (typeof headers !== 'object' || headers === null)
    return fail("headers must be an object such as { 'retry-after': '5' }.")
  for (const [name, value] of Object.entries(headers)) {
    if (framingHeaders.has(name.toLowerCase())) fail(`${name} says how long a body is, which a test cannot choose.`)
    try {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    } catch (error) {
      fail(error instanceof Error ? `${error.message}.` : String(error))
    }
  }
}

/** A value as it arrives: what JSON leaves out is not there, what it cannot say is an error. Text and bytes stay. */
function asSent(value: unknown, fail: Fail): unknown {
  if (value === undefined || typeof value === 'string') return value
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (typeof value === 'function' || typeof value === 'symbol')
    return fail(`a body has to be JSON, text or bytes, not ${typeof value}.`)
  try {
    const text = JSON.stringify(value)
    const sent: unknown = JSON.parse(text)
    return sent
  } catch (error) {
    return fail(
      `a body has to be JSON, text or bytes: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`,
    )
  }
}

function checkExample(
  { id }: Operation,
  response: Response | undefined,
  { example, code }: PlannedResponse,
  fail: Fail,
): void {
  const names = response?.contents.flatMap(({ examples }) => examples.map(({ name }) => name)) ?? []
  if (example === undefined || names.includes(example)) return
  fail(
    `${id} has no example ${JSON.stringify(example)} for ${code ?? 'success'}; it has: ${names.join(', ') || 'none'}.`,
  )
}
