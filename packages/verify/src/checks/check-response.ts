import { type Content, formatPointer, type Operation, type Response } from '@agent-clients/generator/model'
import type { BodyCopy } from './body-copy.ts'
import { bodyValue } from './body-value.ts'
import { checkBodyValue, declaredContent } from './check-body.ts'
import type { CheckedMessage } from './checked-message.ts'
import { possibleValues } from './possible-values.ts'

export type Headers = Readonly<Record<string, string | undefined>>

/** The declaration that a response's status falls under; `4XX` and `default` count. */
export function responseFor({ responses }: Operation, status: number): Response | undefined {
  const keys = [String(status), `${String(status)[0]}XX`, 'default']
  return keys
    .map((key) => responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find(Boolean)
}

/** Holds the head of a response against the spec; the declaration that its body is to be held against, if there is one. */
export function checkResponseHead(message: CheckedMessage, status: number, headers: Headers): Response | undefined {
  const response = responseFor(message.operation, status)
  if (!response) {
    const expected = message.operation.responses.map((declared) => declared.status).join(', ')
    message.add('deviation', 'response.status', { rule: 'undeclared', expected, seen: String(status) })
    return undefined
  }
  for (const { name, schema } of response.headers) {
    // OpenAPI has the content say this.
    if (name.toLowerCase() === 'content-type') continue
    const value = headers[name.toLowerCase()]
    const pointer = formatPointer([name.toLowerCase()])
    if (value !== undefined) message.checkValue('response.header', schema, possibleValues([value]), pointer)
    // A declared header is one that may come.
    else
      message.add('info', 'response.header', {
        pointer,
        rule: 'absent',
        expected: `the header ${name}`,
        seen: 'nothing',
      })
  }
  return response
}

/** The content that a response is declared to have; undefined when there is nothing to hold its body against. */
export function responseContent(
  message: CheckedMessage,
  { contents }: Response,
  headers: Headers,
): Content | undefined {
  return contents.length === 0
    ? undefined
    : declaredContent(message, 'response.body', contents, headers['content-type'])
}

/** Holds a body that has passed against its declaration. */
export function checkResponseBody(
  message: CheckedMessage,
  { contents }: Response,
  headers: Headers,
  copy: BodyCopy,
): void {
  const part = 'response.body'
  if (contents.length === 0) {
    const seen = `${copy.bytes} bytes`
    if (copy.bytes > 0) message.add('deviation', part, { rule: 'undeclared', expected: 'no body', seen })
    return
  }
  if (copy.bytes === 0) {
    const expected = contents.map(({ mediaType }) => mediaType).join(' or ')
    return message.add('deviation', part, { rule: 'required', expected, seen: 'no body' })
  }
  const content = declaredContent(message, part, contents, headers['content-type'])
  const bytes = content && copy.decoded(message, part, headers['content-encoding'])
  if (bytes) checkBodyValue(message, part, content, bodyValue(headers['content-type'] ?? '', bytes))
}
