import type { Content, Operation } from '@agent-clients/specs'

/** The JSON content of an operation's 2xx answer that has a schema, if it has one. */
export function jsonAnswer({ success }: Operation): (Content & { schema: NonNullable<Content['schema']> }) | undefined {
  for (const { schema, ...content } of success.contents) {
    if (schema && /^application\/([\w.-]+\+)?json\b/.test(content.mediaType)) return { ...content, schema }
  }
  return undefined
}
