import type { Content, Operation, Response } from '@agent-clients/specs'
import type { BodyCopy } from './body-copy.ts'
import { bodyValue } from './body-value.ts'
import { checkBodyValue, declaredContent } from './check-body.ts'
import { pointerSegment } from './places-in.ts'
import { readings } from './readings.ts'
import type { Subject } from './subject.ts'

export type Headers = Readonly<Record<string, string | undefined>>

/** The declaration that an answer's status falls under; `4XX` and `default` count. */
export function responseFor({ responses }: Operation, status: number): Response | undefined {
  const keys = [String(status), `${String(status)[0]}XX`, 'default']
  return keys
    .map((key) => responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find(Boolean)
}

/** Holds the head of an answer against the spec; the declaration that its body is to be held against, if there is one. */
export function checkResponseHead(subject: Subject, status: number, headers: Headers): Response | undefined {
  const response = responseFor(subject.operation, status)
  if (!response) {
    const expected = subject.operation.responses.map((declared) => declared.status).join(', ')
    subject.add('deviation', 'response.status', { rule: 'undeclared', expected, seen: String(status) })
    return undefined
  }
  for (const [name, { schema }] of Object.entries(response.headers)) {
    // OpenAPI has the content say this.
    if (name.toLowerCase() === 'content-type') continue
    const value = headers[name.toLowerCase()]
    const pointer = `/${pointerSegment(name.toLowerCase())}`
    if (value !== undefined) subject.check('response.header', schema, readings([value]), pointer)
    // A declared header is one that may come.
    else
      subject.add('info', 'response.header', {
        pointer,
        rule: 'absent',
        expected: `the header ${name}`,
        seen: 'nothing',
      })
  }
  return response
}

/** The content that an answer is declared to have; undefined when there is nothing to hold its body against. */
export function responseContent(subject: Subject, { contents }: Response, headers: Headers): Content | undefined {
  return contents.length === 0
    ? undefined
    : declaredContent(subject, 'response.body', contents, headers['content-type'])
}

/** Holds a body that has passed against its declaration. */
export function checkResponseBody(subject: Subject, { contents }: Response, headers: Headers, copy: BodyCopy): void {
  const part = 'response.body'
  if (contents.length === 0) {
    const seen = `${copy.bytes} bytes`
    if (copy.bytes > 0) subject.add('deviation', part, { rule: 'undeclared', expected: 'no body', seen })
    return
  }
  if (copy.bytes === 0) {
    const expected = contents.map(({ mediaType }) => mediaType).join(' or ')
    return subject.add('deviation', part, { rule: 'required', expected, seen: 'no body' })
  }
  const content = declaredContent(subject, part, contents, headers['content-type'])
  const bytes = content && copy.decoded(subject, part, headers['content-encoding'])
  if (bytes) checkBodyValue(subject, part, content, bodyValue(headers['content-type'] ?? '', bytes))
}
