import { type Content, isCoveredBy, mediaTypeOf } from '@agent-clients/generator/model'
import type { BodyValue } from './body-value.ts'
import type { CheckedMessage } from './checked-message.ts'

type Part = 'request.body' | 'response.body'

/**
 * The content that a body claims to be of, if the spec declares it; otherwise that is put down. Parameters such as the charset
 * are passed over.
 */
export function declaredContent(
  message: CheckedMessage,
  part: Part,
  contents: readonly Content[],
  contentType: string | undefined,
): Content | undefined {
  const declared = contents.find(({ mediaType }) => contentType !== undefined && isCoveredBy(contentType, mediaType))
  if (!declared) {
    const expected = contents.map(({ mediaType }) => mediaType).join(' or ')
    const seen = contentType === undefined ? 'no Content-Type' : mediaTypeOf(contentType)
    message.add('deviation', part, { rule: 'content-type', expected, seen })
  }
  return declared
}

/** Holds what a body holds against its schema. */
export function checkBodyValue(
  message: CheckedMessage,
  part: Part,
  { schema, mediaType }: Content,
  value: BodyValue,
): void {
  if (value === 'opaque') return
  if ('problem' in value) message.add('deviation', part, { rule: 'content', expected: mediaType, seen: value.problem })
  else message.checkValue(part, schema, value.values)
}
