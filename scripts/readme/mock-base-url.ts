import type { Spec } from '@agent-clients/generator/model'

/** Where `agent-mock` serves a platform unless it is told another port; variables of the base URL have their defaults. */
export function mockBaseUrl({ name, servers }: Spec): string {
  return `http://127.0.0.1:4010/${name}${servers[0].path}`
}
