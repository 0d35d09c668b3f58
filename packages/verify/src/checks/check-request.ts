import { formatPointer } from '@agent-clients/generator/model'
import {
  credentialProblems,
  type IncomingRequest,
  type Match,
  sentTexts,
  undeclaredQuery,
} from '@agent-clients/generator/traffic'
import { describeKind } from '../report/wording.ts'
import type { BodyCopy } from './body-copy.ts'
import { requestValue } from './body-value.ts'
import { checkBodyValue, declaredContent } from './check-body.ts'
import { CheckedMessage } from './checked-message.ts'
import { possibleValues } from './possible-values.ts'
import type { Verification } from './verification.ts'

/** Holds the head of a request against its operation: credential and parameters. */
export function checkRequestHead(verification: Verification, match: Match, request: IncomingRequest): void {
  const message = new CheckedMessage(verification, match.operation)
  checkCredential(message, request)
  checkParameters(message, match, request)
  findUndeclaredParameters(verification, message, request)
}

function checkCredential(message: CheckedMessage, request: IncomingRequest): void {
  for (const { in: place, name, isMissing, expected } of credentialProblems(message.operation, request)) {
    message.add('deviation', place === 'query' ? 'request.query' : 'request.header', {
      pointer: formatPointer([name.toLowerCase()]),
      rule: 'credential',
      expected,
      seen: isMissing ? 'nothing' : 'another form',
    })
  }
}

function checkParameters(message: CheckedMessage, { operation, pathParams }: Match, request: IncomingRequest): void {
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (place === 'cookie') continue
    const part = `request.${place}` as const
    const pointer = formatPointer([place === 'header' ? name.toLowerCase() : name])
    const sent = sentTexts({ in: place, name }, request, pathParams)
    if (sent.length > 0) message.checkValue(part, schema, possibleValues(sent), pointer)
    else if (required) {
      const expected = `the required parameter ${name}`
      message.add('deviation', part, { pointer, rule: 'required', expected, seen: 'nothing' })
    }
  }
}

function findUndeclaredParameters({ spec }: Verification, message: CheckedMessage, request: IncomingRequest): void {
  for (const name of undeclaredQuery(spec, message.operation, request)) {
    message.add('info', 'request.query', {
      pointer: formatPointer([name]),
      rule: 'undeclared',
      expected: 'no such parameter',
      seen: describeKind(request.query[name]),
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
  const message = new CheckedMessage(verification, operation)
  const { requestBody } = operation
  const { 'content-type': contentType, 'content-encoding': contentEncoding } = headers
  if (!requestBody || copy.bytes === 0) {
    if (copy.bytes > 0) {
      const seen = `${copy.bytes} bytes`
      message.add('deviation', 'request.body', { rule: 'undeclared', expected: 'no body', seen })
    } else if (requestBody?.required) {
      message.add('deviation', 'request.body', { rule: 'required', expected: 'a body', seen: 'nothing' })
    }
    return
  }
  const content = declaredContent(message, 'request.body', requestBody.contents, contentType)
  const bytes = content && copy.decoded(message, 'request.body', contentEncoding)
  if (bytes) checkBodyValue(message, 'request.body', content, await requestValue(contentType ?? '', bytes))
}
