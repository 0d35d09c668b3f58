import { operationsOf, type Spec } from '@agent-clients/specs'
import { markdownTable } from './markdown-table.ts'

/** All platforms with what there is for each. */
export function platformsTable(specs: Spec[]): string {
  return markdownTable(
    ['platform', 'package', 'spec', 'operations', 'status'],
    specs.map(({ platform, document }) => [
      document.info.title.replace(/\s+API$/i, ''),
      `[\`@agent-clients/${platform}\`](packages/${platform}/README.md)`,
      `[specs/${platform}.yaml](specs/${platform}.yaml)`,
      String(operationsOf(document).length),
      document.info['x-status'].state,
    ]),
  )
}
