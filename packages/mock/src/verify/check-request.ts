import type { Parameter } from '@agent-clients/specs'
import { credentialViolations } from '../answers/credentials.ts'
import type { Match } from '../answers/router.ts'
import type { IncomingRequest } from '../http/incoming-request.ts'
import type { BodyCopy } from './body-copy.ts'
import { requestValue } from './body-value.ts'
import { checkBodyValue, declaredContent } from './check-body.ts'
import { kindInWords } from './in-words.ts'
import { pointerSegment } from './places-in.ts'
import { readings } from './readings.ts'
import { Subject, type Verification } from './subject.ts'

/** Holds the head of a request against its operation: credential and parameters. */
export function checkRequestHead(
  verification: Verification,
  { operation, pathParams }: Match,
  request: IncomingRequest,
): void {
  const subject = new Subject(verification, operation)
  for (const { location, message } of credentialViolations(verification.document, operation, request)) {
    const [place, name = ''] = location
    const [problem = message, form] = message.split('; expected: ')
    subject.add('deviation', place === 'query' ? 'request.query' : 'request.header', {
      pointer: `/${name}`,
      rule: 'credential',
      expected: form ?? 'a credential',
      seen: problem.includes('missing') ? 'nothing' : 'another form',
    })
  }

  const texts: Record<Parameter['in'], (name: string) => string[]> = {
    path: (name) => [pathParams[name] ?? []].flat(),
    query: (name) => [request.query[name] ?? []].flat(),
    header: (name) => [request.headers[name.toLowerCase()] ?? []].flat(),
    cookie: () => [],
  }
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (place === 'cookie') continue
    const part = `request.${place}` as const
    const pointer = `/${pointerSegment(place === 'header' ? name.toLowerCase() : name)}`
    const sent = texts[place](name)
    if (sent.length > 0) subject.check(part, schema, readings(sent), pointer)
    else if (required) {
      subject.add('deviation', part, {
        pointer,
        rule: 'required',
        expected: `the required parameter ${name}`,
        seen: 'nothing',
      })
    }
  }

  const known = new Set(operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
  for (const [name, value] of Object.entries(request.query)) {
    if (known.has(name) || isCredential(verification, name)) continue
    const pointer = `/${pointerSegment(name)}`
    subject.add('info', 'request.query', {
      pointer,
      rule: 'undeclared',
      expected: 'no such parameter',
      seen: kindInWords(value),
    })
  }
}

/** Holds the body of a request against its operation. */
export async function checkRequestBody(
  verification: Verification,
  { operation }: Match,
  { headers }: IncomingRequest,
  copy: BodyCopy,
): Promise<void> {
  const subject = new Subject(verification, operation)
  const { body } = operation
  const { 'content-type': contentType, 'content-encoding': contentEncoding } = headers
  if (!body || copy.bytes === 0) {
    if (copy.bytes > 0) {
      const seen = `${copy.bytes} bytes`
      subject.add('deviation', 'request.body', { rule: 'undeclared', expected: 'no body', seen })
    } else if (body?.required) {
      subject.add('deviation', 'request.body', { rule: 'required', expected: 'a body', seen: 'nothing' })
    }
    return
  }
  const content = declaredContent(subject, 'request.body', body.contents, contentType)
  const bytes = content && copy.decoded(subject, 'request.body', contentEncoding)
  if (bytes) checkBodyValue(subject, 'request.body', content, await requestValue(contentType ?? '', bytes))
}

function isCredential({ document }: Verification, name: string): boolean {
  const schemes = Object.values(document.components.securitySchemes)
  return schemes.some((scheme) => scheme.type === 'apiKey' && scheme.in === 'query' && scheme.name === name)
}
