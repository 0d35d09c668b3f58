import type { Oas3Rule } from '@redocly/openapi-core'
import { type Content, type Operation, type Response, resultMediaTypes } from '../../model/index.ts'
import { type Report, specRule } from '../common/spec-rule.ts'
import { checkJson } from './served-bodies.ts'

/** Media types of 2xx bodies; of the others, those of errors. */
const served = [...new Set(Object.values(resultMediaTypes).filter((mediaType) => mediaType !== undefined))]

/** A method resolves to one thing, which one status with one media type brings. Whatever else can come has to be an error status. */
export const servedResponses: Oas3Rule = (options) => [partsWithoutTrace(options), responses(options)].flat()

const partsWithoutTrace: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    if ('callbacks' in operation)
      report({
        message: `"${operation.operationId}" has callbacks, which are not served. Describe them in its description.`,
        location: location.child('callbacks').key(),
      })
  },
  Response(response, { report, location }) {
    if ('links' in response)
      report({
        message: 'links are not served: no method follows them. Say it in the description.',
        location: location.child('links').key(),
      })
  },
})

const responses = specRule(({ operations }, report) => {
  for (const operation of operations) {
    for (const response of operation.responses) checkResponse(report, operation, response)
    const { id, pointer, list, success } = operation
    const successes = operation.responses.filter(({ isSuccess }) => isSuccess)
    for (const { status } of successes.slice(1)) {
      report(
        [...pointer, 'responses', status],
        `"${id}" declares ${successes.map((one) => one.status).join(' and ')}, but a method resolves to one thing. Declare the usual one, and the other in its description.`,
      )
    }
    if (list && success.status !== '200')
      report([...pointer, 'responses', success.status], `"${id}" is a list, and lists are served with status 200 only.`)
  }
})

function checkResponse(report: Report, operation: Operation, response: Response): void {
  const { pointer, status, contents } = response
  if (!/^[245]\d\d$/.test(status)) report([...operation.pointer, 'responses', status], statusProblem(status))
  if (contents.length > 1) {
    const types = contents.map(({ mediaType }) => mediaType).join(' and ')
    report([...pointer, 'content'], `${status} has ${types}, of which only one is supported; keep one.`)
  }
  if (contents.length > 0 && (status === '204' || status === '205'))
    report([...pointer, 'content'], `${status} means that there is no body, so its content would never be served.`)
  for (const content of contents) checkContent(report, response, content)
}

function checkContent(
  report: Report,
  { status, isSuccess }: Response,
  { pointer, mediaType, isJson, isEventStream, schema }: Content,
): void {
  const allowed: readonly string[] = isSuccess ? served : [resultMediaTypes.json]
  if (!allowed.includes(mediaType)) {
    const note = isSuccess ? ' (the last for bytes of any type)' : ''
    report(pointer, `${status} with a body of ${mediaType} is not served. Served are ${allowed.join(', ')}${note}.`)
  } else if (isJson || isEventStream) {
    if (schema) checkJson(report, schema)
    else report(pointer, `The ${mediaType} body of ${status} needs a schema.`)
  }
}

function statusProblem(status: string): string {
  if (/^[13]\d\d$/.test(status))
    return `${status} is not served: clients follow no redirects and get no interim responses. Leave it out.`
  return `"${status}" is not served: errors are typed by their status. Declare each status that is documented.`
}
