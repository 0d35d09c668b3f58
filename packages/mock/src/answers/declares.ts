import type { Content } from '@agent-clients/specs'

/** Whether a content is of a media type, parameters of neither counted. */
export function declares({ mediaType }: Pick<Content, 'mediaType'>, seen: string | undefined): boolean {
  const declared = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  if (seen === undefined) return false
  return declared === seen || declared === '*/*' || (declared.endsWith('/*') && seen.startsWith(declared.slice(0, -1)))
}
