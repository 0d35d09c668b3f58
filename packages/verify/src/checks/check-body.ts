import type { Content } from '@agent-clients/generator/model'
import { type BodyValue, mediaTypeOf } from './body-value.ts'
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
  const seen = contentType === undefined ? undefined : mediaTypeOf(contentType)
  const declared = contents.find((content) => declares(content, seen))
  if (!declared) {
    const expected = contents.map(({ mediaType }) => mediaType).join(' or ')
    message.add('deviation', part, {
      rule: 'content-type',
      expected,
      seen: seen === undefined ? 'no Content-Type' : seen,
    })
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

/** Whether a content is of a media type, which comes without its parameters. */
export function declares({ mediaType }: Content, seen: string | undefined): boolean {
  const declared = mediaTypeOf(mediaType)
  if (seen === undefined) return false
  return declared === seen || declared === '*/*' || (declared.endsWith('/*') && seen.startsWith(declared.slice(0, -1)))
}
