import type { OpenApiDocument } from '@agent-clients/specs'

/** `Agento` of `Agento API`. */
export function serviceName({ info }: OpenApiDocument): string {
  return info.title.replace(/\s+API$/i, '')
}
