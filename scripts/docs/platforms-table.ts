import { platformNames } from '@agent-clients/generator'
import { operationsOf, type Spec } from '@agent-clients/specs'
import { markdownTable } from './markdown-table.ts'
import { serviceName } from './service-name.ts'

/** All platforms with what there is for each. */
export function platformsTable(specs: Spec[]): string {
  return markdownTable(
    ['platform', 'package', 'factory', 'key from', 'spec', 'operations', 'status'],
    specs.map(({ platform, document }) => [
      serviceName(document),
      `[\`@agent-clients/${platform}\`](packages/${platform}/README.md)`,
      `\`${platformNames(platform).factory}\``,
      `\`${platformNames(platform).env}_API_KEY\``,
      `[specs/${platform}.yaml](specs/${platform}.yaml)`,
      String(operationsOf(document).length),
      document.info['x-status'].state,
    ]),
  )
}
