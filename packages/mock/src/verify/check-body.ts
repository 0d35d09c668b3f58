import type { Content } from '@agent-clients/specs'
import type { BodyValue } from './body-value.ts'
import { essence } from './body-value.ts'
import type { Subject } from './subject.ts'

type Part = 'request.body' | 'response.body'

/**
 * The content that a body claims to be of, if the spec declares it; otherwise that is put down. Parameters such as the charset
 * are passed over.
 */
export function declaredContent(
  subject: Subject,
  part: Part,
  contents: Content[],
  contentType: string | undefined,
): Content | undefined {
  const seen = contentType === undefined ? undefined : essence(contentType)
  const declared = contents.find((content) => declares(content, seen))
  if (!declared) {
    const expected = contents.map(({ mediaType }) => mediaType).join(' or ')
    subject.add('deviation', part, {
      rule: 'content-type',
      expected,
      seen: seen === undefined ? 'no Content-Type' : seen,
    })
  }
  return declared
}

/** Holds what a body holds against its schema. */
export function checkBodyValue(subject: Subject, part: Part, { schema, mediaType }: Content, value: BodyValue): void {
  if (value === 'opaque') return
  if ('problem' in value) subject.add('deviation', part, { rule: 'content', expected: mediaType, seen: value.problem })
  else subject.check(part, schema, value.values)
}

/** Whether a content is of a media type, which comes without its parameters. */
export function declares({ mediaType }: Content, seen: string | undefined): boolean {
  const declared = essence(mediaType)
  if (seen === undefined) return false
  return declared === seen || declared === '*/*' || (declared.endsWith('/*') && seen.startsWith(declared.slice(0, -1)))
}
