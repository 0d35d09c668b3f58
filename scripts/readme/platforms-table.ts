import { platformNames } from '@agent-clients/generator'
import type { Spec } from '@agent-clients/generator/model'
import { markdownTable } from './markdown-table.ts'

/** All platforms with what there is for each. */
export function platformsTable(specs: readonly Spec[]): string {
  return markdownTable(
    ['platform', 'package', 'factory', 'key from', 'spec', 'operations', 'status'],
    specs.map((spec) => {
      const { name, operations, status } = spec
      const { factory, env } = platformNames(name)
      return [
        spec.serviceName,
        `[\`@agent-clients/${name}\`](packages/${name}/README.md)`,
        `\`${factory}\``,
        `\`${env}_API_KEY\``,
        `[specs/${name}.yaml](specs/${name}.yaml)`,
        String(operations.length),
        status.state,
      ]
    }),
  )
}
