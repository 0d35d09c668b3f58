import type { Spec } from '@agent-clients/generator/model'

/** `Agento` of `Agento API`. */
export function serviceName({ title }: Spec): string {
  return title.replace(/\s+API$/i, '')
}
