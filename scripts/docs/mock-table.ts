import { platformNames } from '@agent-clients/generator'
import type { Spec } from '@agent-clients/specs'
import { markdownTable } from './markdown-table.ts'
import { mockBaseUrl } from './mock-base-url.ts'
import { serviceName } from './service-name.ts'

/** The platforms that the mock serves, by the names that its options take. */
export function mockTable(specs: Spec[]): string {
  return markdownTable(
    ['platform', 'service', 'base URL on port 4010', "the client's variable"],
    specs.map((spec) => [
      `\`${spec.platform}\``,
      serviceName(spec.document),
      `\`${mockBaseUrl(spec)}\``,
      `\`${platformNames(spec.platform).env}_BASE_URL\``,
    ]),
  )
}
