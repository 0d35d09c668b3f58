import { platformNames } from '@agent-clients/generator'
import type { Spec } from '@agent-clients/generator/model'
import { markdownTable } from './markdown-table.ts'
import { mockBaseUrl } from './mock-base-url.ts'

/** The platforms that the mock serves, by the names that its options take. */
export function mockTable(specs: readonly Spec[]): string {
  return markdownTable(
    ['platform', 'service', 'base URL on port 4010', "the client's variable"],
    specs.map((spec) => [
      `\`${spec.name}\``,
      spec.serviceName,
      `\`${mockBaseUrl(spec)}\``,
      `\`${platformNames(spec.name).env}_BASE_URL\``,
    ]),
  )
}
