import type { Operation, Response } from '@agent-clients/specs'
import { documentRule, pathOfResponse, type Subject, within } from '../document-rule.ts'
import { checkJson } from './served-bodies.ts'

const served = ['application/json', 'text/event-stream', 'application/octet-stream']

/** A method resolves to one thing, which one status with one media type brings. Whatever else can come has to be an error status. */
export const servedResponses = documentRule((subject) => {
  for (const operation of subject.operations) {
    for (const response of operation.responses) checkResponse(subject, operation, response)
    const successes = operation.responses.filter(({ status }) => status.startsWith('2'))
    for (const { status } of successes.slice(1)) {
      subject.report(
        within(operation, 'responses', status),
        `"${operation.id}" declares ${successes.map((one) => one.status).join(' and ')}, but a method resolves to one thing. Declare the usual one, and the other in its description.`,
      )
    }
    if (operation.pagination && operation.success.status !== '200')
      subject.report(
        within(operation, 'responses', operation.success.status),
        `"${operation.id}" is a list, and lists are served with status 200 only.`,
      )
    if ('callbacks' in operation.object)
      subject.report(
        within(operation, 'callbacks'),
        `"${operation.id}" has callbacks, which are not served. Describe them in its description.`,
      )
  }
})

function checkResponse({ document, report }: Subject, operation: Operation, response: Response): void {
  const { status, object, contents } = response
  const path = pathOfResponse(operation, status)
  if (!/^[245]\d\d$/.test(status)) report(within(operation, 'responses', status), statusProblem(status))
  if ('links' in object)
    report([...path, 'links'], 'links are not served: no method follows them. Say it in the description.')
  if (contents.length > 1) {
    const types = contents.map(({ mediaType }) => mediaType).join(' and ')
    report([...path, 'content'], `${status} has ${types}, of which only one would be served. Leave one.`)
  }
  if (contents.length > 0 && (status === '204' || status === '205'))
    report([...path, 'content'], `${status} means that there is no body, so its content would never be served.`)
  for (const { mediaType, schema } of contents) {
    const allowed = status.startsWith('2') ? served : ['application/json']
    if (!allowed.includes(mediaType)) {
      report(
        [...path, 'content', mediaType],
        `${status} with a body of ${mediaType} is not served. Served are ${allowed.join(', ')}${status.startsWith('2') ? ' (the last for bytes of any type)' : ''}.`,
      )
    } else if (mediaType !== 'application/octet-stream') {
      if (schema) checkJson({ document, report }, schema, [...path, 'content', mediaType, 'schema'])
      else report([...path, 'content', mediaType], `The ${mediaType} body of ${status} needs a schema.`)
    }
  }
}

function statusProblem(status: string): string {
  if (/^[13]\d\d$/.test(status))
    return `${status} is not served: clients follow no redirects and get no interim responses. Leave it out.`
  return `"${status}" is not served: errors are typed by their status. Declare each status that is documented.`
}
